package dev.migrate.testdatabase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The engines on which tests run: all of them, or those that {@code MIGRATE_TEST_DATABASES} names.
 *
 * <p>The variable is a comma list of dialects ({@code postgresql}) and of single engines ({@code postgresql-18}).
 */
public final class TestDatabases {
    /** The environment variable that narrows a run. */
    public static final String VARIABLE = "MIGRATE_TEST_DATABASES";

    private static final List<TestEngine> ENGINES = List.of(
            new TestEngine("sqlite", "sqlite", SqliteDatabases::inFile),
            new TestEngine("postgresql", "postgresql-14", () -> PostgresqlServer.version(14)
                    .createDatabase()),
            new TestEngine("postgresql", "postgresql-18", () -> PostgresqlServer.version(18)
                    .createDatabase()),
            new TestEngine("mysql", "mysql-8.0", MysqlServer::createDatabase),
            new TestEngine("mariadb", "mariadb-11.4", MariadbServer::createDatabase));

    private TestDatabases() {}

    /** The engines of this run, for parameterised tests; nothing is started yet. */
    public static Stream<TestEngine> all() {
        return select(System.getenv(VARIABLE)).stream();
    }

    /** The engines of this run that belong to one dialect; none if the run is narrowed to others. */
    public static Stream<TestEngine> of(String dialect) {
        if (ENGINES.stream().noneMatch(engine -> engine.dialect().equals(dialect))) {
            throw new IllegalArgumentException("No test engine has the dialect " + dialect + "; there are " + ENGINES);
        }
        return all().filter(engine -> engine.dialect().equals(dialect));
    }

    static List<TestEngine> select(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return ENGINES;
        }
        List<String> names =
                Arrays.stream(wanted.split(",", -1)).map(String::strip).toList();
        for (String name : names) {
            if (ENGINES.stream().noneMatch(engine -> isNamed(engine, name))) {
                throw new IllegalStateException(VARIABLE + " names " + name + ", but there are only " + ENGINES);
            }
        }
        return ENGINES.stream()
                .filter(engine -> names.stream().anyMatch(name -> isNamed(engine, name)))
                .toList();
    }

    private static boolean isNamed(TestEngine engine, String name) {
        return engine.name().equals(name) || engine.dialect().equals(name);
    }
}
