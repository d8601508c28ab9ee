package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate and this project make the same database of the same classes. */
class BothWaysTest {
    /** All of it, in the newest version of every database; Spring's names once. */
    static Stream<Arguments> cases() {
        String onlyModel = System.getProperty("model", ".*");
        String onlyEngine = System.getProperty("engine", "");
        List<Arguments> cases = new ArrayList<>();
        for (TestEngine engine : engines()) {
            for (Model model : Models.all()) {
                if (model.isFor(engine.dialect())
                        && Models.isTried(model, engine.dialect())
                        && model.name().matches(onlyModel)
                        && engine.name().startsWith(onlyEngine)) {
                    cases.add(Arguments.of(model, engine, Names.JPA));
                    if (engine.dialect().equals("postgresql")) {
                        cases.add(Arguments.of(model, engine, Names.SPRING));
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<TestEngine> engines() {
        return Stream.of("postgresql", "mysql", "mariadb", "sqlite")
                .flatMap(dialect -> TestDatabases.of(dialect).reduce((older, newer) -> newer).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0} on {1} with {2} names")
    @MethodSource("cases")
    void sameDatabase(Model model, TestEngine engine, Names names, @TempDir Path folder) throws IOException {
        Deviations deviations = new Deviations(engine.dialect());
        try (TestDatabase theirs = engine.createDatabase();
                TestDatabase ours = engine.createDatabase()) {
            HibernateApplication.start(model, names, engine, theirs, "create-only")
                    .close();
            List<String> differences =
                    MigrateProject.create(folder, model, names, theirs).differences();
            assertThat(deviations.amongDifferences(differences)).isEmpty();

            MigrateProject.create(folder, model, names, ours).upgrade();
            List<Complaint> complaints = complaints(model, names, engine, ours);
            complaints.removeIf(deviations::areExpected);
            if (!complaints.isEmpty()) {
                // Some it has against its own work as well.
                for (Complaint own : complaints(model, names, engine, theirs)) {
                    complaints.removeIf(complaint -> complaint.subject().equals(own.subject()));
                }
            }
            assertThat(complaints).isEmpty();
        }
    }

    private static List<Complaint> complaints(Model model, Names names, TestEngine engine, TestDatabase database) {
        try (HibernateApplication application = HibernateApplication.start(model, names, engine, database, "none")) {
            return application.complaints();
        }
    }
}
