package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.command.config.MigrateConfig;
import dev.migrate.command.testproject.TestProject;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.StepResult;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands inside of another program. */
class EmbeddingTest {
    private static final String ALL = "dev.migrate.testdatabase.TestDatabases#all";

    private static TestProject withThreeRevisions(TestEngine engine) {
        TestProject project = TestProject.on(engine);
        String parent = "";
        for (String id : List.of("a1", "b2", "c3")) {
            project.write(
                    "migrations/versions/" + id + ".sql",
                    "-- Create " + id + "\n--\n-- revision: " + id + "\n-- down_revision: " + parent
                            + "\n\n-- migrate:upgrade\nCREATE TABLE " + id + " (id integer);\n"
                            + "\n-- migrate:downgrade\nDROP TABLE " + id + ";\n");
            parent = id;
        }
        return project;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void connectionsMayComeFromTheProgram(TestEngine engine) {
        try (TestProject files = withThreeRevisions(engine)) {
            MigrateConfig config = MigrateConfig.load(files.config());
            List<Connection> lent = new ArrayList<>();

            Project project = Project.of(config, pool(files.database(), lent));
            Upgrade.Result result = new Upgrade(project).execute(Upgrade.Request.to("head"));

            assertThat(result.current()).containsExactly(new RevisionId("c3"));
            assertThat(lent).isNotEmpty().allSatisfy(connection -> assertThat(connection.isClosed())
                    .isTrue());
        }
    }

    /** The lines that README shows: files on the class path, a data source, nothing printed. */
    @ParameterizedTest
    @MethodSource(ALL)
    void fiveLinesAreEnough(TestEngine engine) throws Exception {
        try (TestProject files = withThreeRevisions(engine);
                URLClassLoader classPath = new URLClassLoader(
                        new URL[] {files.folder().toUri().toURL()}, getClass().getClassLoader())) {
            DataSource dataSource = pool(files.database(), new ArrayList<>());
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            PrintStream out = System.out;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            try {
                Thread.currentThread().setContextClassLoader(classPath);
                System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));

                MigrateConfig config = MigrateConfig.ofRevisions("classpath:migrations");
                Project project = Project.of(config, dataSource);
                Upgrade.Result result = new Upgrade(project).execute(Upgrade.Request.to("head"));

                assertThat(result.steps()).hasSize(3);
                assertThat(new Current(project).execute(new Current.Request()).atHead())
                        .isTrue();
                assertThatExceptionOfType(MigrateException.class)
                        .isThrownBy(() -> new CreateRevision(project).execute(CreateRevision.Request.empty("more")))
                        .withMessageContaining("can be read, but not written");
            } finally {
                System.setOut(out);
                Thread.currentThread().setContextClassLoader(before);
            }
            assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aListenerIsToldEveryStep(TestEngine engine) {
        try (TestProject files = withThreeRevisions(engine)) {
            List<String> told = new ArrayList<>();
            MigrationListener listener = new MigrationListener() {
                @Override
                public void afterRevision(MigrationStep step, StepResult result) {
                    told.add(result.revision() + " " + result.direction().word());
                }
            };

            new Upgrade(files.project()).execute(new Upgrade.Request("b2", listener));
            new Downgrade(files.project()).execute(new Downgrade.Request("-1", listener));

            assertThat(told).containsExactly("a1 upgrade", "b2 upgrade", "b2 downgrade");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severalThreadsMayUpgradeAtOnce(TestEngine engine) throws Exception {
        try (TestProject files = withThreeRevisions(engine)) {
            Upgrade upgrade = new Upgrade(files.project());
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                Callable<Upgrade.Result> work = () -> upgrade.execute(Upgrade.Request.to("head"));
                int steps = 0;
                for (Future<Upgrade.Result> result : threads.invokeAll(List.of(work, work, work, work))) {
                    assertThat(result.get().current()).containsExactly(new RevisionId("c3"));
                    steps += result.get().steps().size();
                }
                assertThat(steps).isEqualTo(3);
            } finally {
                threads.shutdown();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aScriptLeadsWhereTheRunWouldLead(TestEngine engine) {
        try (TestProject files = withThreeRevisions(engine)) {
            OfflineScript.Result up = new OfflineScript(files.project())
                    .execute(new OfflineScript.Request(OfflineScript.Kind.UPGRADE, List.of("b2")));
            assertThat(up.current()).containsExactly(new RevisionId("b2"));
            assertThat(up.sql()).contains("CREATE TABLE a1", "CREATE TABLE b2").doesNotContain("CREATE TABLE c3");
            OfflineScript.Result down = new OfflineScript(files.project())
                    .execute(new OfflineScript.Request(OfflineScript.Kind.DOWNGRADE, List.of("b2:a1")));
            assertThat(down.current()).containsExactly(new RevisionId("a1"));
            assertThat(down.sql()).contains("DROP TABLE b2").doesNotContain("DROP TABLE a1");
            assertThat(files.tables()).isEmpty();
        }
    }

    /** Lends connections and remembers them; whoever asks it for anything else is wrong. */
    private static DataSource pool(TestDatabase database, List<Connection> lent) {
        return (DataSource) Proxy.newProxyInstance(
                EmbeddingTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getConnection");
                    Connection connection = database.connect();
                    lent.add(connection);
                    return connection;
                });
    }
}
