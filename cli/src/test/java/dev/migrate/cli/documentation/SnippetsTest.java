package dev.migrate.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;
import org.yaml.snakeyaml.Yaml;

/** What the pages show beside sessions: programs, build files, configurations of CI servers. */
class SnippetsTest {
    private static final Path TOP = Path.of("..");

    @TempDir
    private Path folder;

    private static List<String> blocks(String page, String language) throws IOException {
        return Page.read(TOP.resolve(page)).blocks().stream()
                .filter(block -> block.info().equals(language))
                .map(block -> String.join("\n", block.lines()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/embedding.md"})
    void theProgramUpgradesItsDatabase(String page) throws Exception {
        Path versions = Files.createDirectories(folder.resolve("migrations/versions"));
        Files.writeString(
                versions.resolve("a1.sql"),
                """
                -- First
                --
                -- revision: a1
                -- down_revision:

                -- migrate:upgrade
                CREATE TABLE t (id integer);

                -- migrate:downgrade
                DROP TABLE t;
                """);
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve("app.db"));
        List<Object> logged = new ArrayList<>();

        for (String program : blocks(page, "java")) {
            run(program, dataSource, (text, revision) -> logged.add(revision));
        }

        assertThat(logged).hasSize(1).first().asString().contains("a1");
    }

    /** In a class around it, with the imports that an editor adds. */
    private void run(String program, DataSource dataSource, BiConsumer<String, Object> log) throws Exception {
        Path source = folder.resolve("Program.java");
        Files.writeString(
                source,
                """
                import dev.migrate.command.*;
                import dev.migrate.command.config.MigrateConfig;

                public class Program {
                    record Log(java.util.function.BiConsumer<String, Object> to) {
                        void info(String text, Object value) { to.accept(text, value); }
                    }

                    public static void run(javax.sql.DataSource dataSource, java.util.function.BiConsumer<String, Object> to) {
                        Log log = new Log(to);
                %s
                    }
                }
                """
                        .formatted(program));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder + "",
                        source.toString());
        assertThat(errors).as(program).isZero();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass("Program")
                    .getMethod("run", DataSource.class, BiConsumer.class)
                    .invoke(null, dataSource, log);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void theConfigurationIsOne() throws IOException {
        List<String> all = blocks("docs/configuration.md", "yaml");
        assertThat(all).hasSize(1);
        Path file = Files.writeString(folder.resolve("migrate.yaml"), all.get(0));
        for (String environment : List.of("", "production")) {
            MigrateConfig config = MigrateConfig.load(
                    ConfigOptions.of(Map.of("PRODUCTION_URL", "jdbc:sqlite:x.db", "MIGRATE_ENVIRONMENT", environment))
                            .withFile(file));
            assertThat(config.database().requireUrl()).startsWith("jdbc:sqlite:");
        }
    }

    @Test
    void whatIsToBeAddedToAPomIsThere() throws IOException {
        List<String> all = Stream.concat(
                        blocks("docs/maven.md", "xml").stream(), blocks("docs/embedding.md", "xml").stream())
                .toList();
        assertThat(all).hasSize(3);
        String parent = Files.readString(TOP.resolve("pom.xml"));
        for (String xml : all) {
            String module = text(xml, "artifactId").replaceFirst("^migrate-", "");
            assertThat(Files.readString(TOP.resolve(module).resolve("pom.xml")))
                    .contains("<artifactId>" + text(xml, "artifactId") + "</artifactId>");
            assertThat(parent).contains("<version>" + text(xml, "version") + "</version>");
        }
        // The small project that the plugin is tested with has the very same lines.
        assertThat(withoutSpace(Files.readString(TOP.resolve("maven-plugin/src/it/one-project/pom.xml"))))
                .contains(withoutSpace(
                        all.get(0).replaceFirst("<version>.*?</version>", "<version>@project.version@</version>")));
    }

    private static String text(String xml, String element) {
        Matcher matcher = Pattern.compile("<" + element + ">(.*?)</").matcher(xml);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void goalsAndTheirParametersAreThere() throws IOException {
        String page = Files.readString(TOP.resolve("docs/maven.md"));
        String plugin;
        try (Stream<Path> files = Files.list(TOP.resolve("maven-plugin/src/main/java/dev/migrate/maven"))) {
            plugin = withoutSpace(files.map(SnippetsTest::read).collect(Collectors.joining()));
        }
        assertNamed("migrate:([a-z]+)\\b(?!-)", page, "@Mojo(name=\"%s\"", plugin);
        assertNamed("-Dmigrate\\.([a-z][A-Za-z]+)", page, "property=\"migrate.%s\"", plugin);
        String table = page.substring(page.indexOf("| goal |"), page.indexOf("Lists are separated"));
        for (String row : table.lines().skip(2).toList()) {
            String[] cells = row.split("\\|", -1);
            if (cells.length == 4) {
                assertNamed("`([A-Za-z]+)`", cells[1], "@Mojo(name=\"%s\"", plugin);
                assertNamed("`([A-Za-z]+)`", cells[2], "property=\"migrate.%s\"", plugin);
            }
        }
    }

    private static void assertNamed(String pattern, String text, String declaration, String plugin) {
        Pattern.compile(pattern).matcher(text).results().forEach(found -> assertThat(plugin)
                .contains(declaration.formatted(found.group(1))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theJobsOfCiServersUseWhatIsThere() throws IOException {
        List<Map<String, Object>> jobs = blocks("docs/ci.md", "yaml").stream()
                .map(text -> (Map<String, Object>) new Yaml().load(text))
                .toList();
        assertThat(jobs).hasSize(2);

        Map<String, Object> github =
                ((Map<String, Map<String, Object>>) jobs.get(0).get("jobs")).get("schema");
        Map<String, Object> last = ((List<Map<String, Object>>) github.get("steps")).get(3);
        Map<String, Object> action = new Yaml().load(Files.readString(TOP.resolve("action.yml")));
        assertThat(last.get("uses").toString()).contains("/migrate@v");
        assertThat(((Map<String, Object>) action.get("inputs")).keySet())
                .containsAll(((Map<String, Object>) last.get("with")).keySet());

        Map<String, Object> gitlab = (Map<String, Object>) jobs.get(1).get("migrate");
        Map<String, Object> template = new Yaml().load(Files.readString(TOP.resolve("ci/gitlab.yml")));
        assertThat(template).containsKey(gitlab.get("extends").toString());
        assertThat(((Map<String, Object>) gitlab.get("variables")).keySet())
                .containsExactlyInAnyOrder(
                        "POSTGRES_HOST_AUTH_METHOD", "MIGRATE_DISTRIBUTION", "MIGRATE_URL", "MIGRATE_USER");
    }
}
