package dev.migrate.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabasesTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aDatabaseAnswers(TestEngine engine) throws SQLException {
        try (TestDatabase database = engine.createDatabase()) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void connectionsToOneDatabaseSeeTheSameTables(TestEngine engine) throws SQLException {
        try (TestDatabase database = engine.createDatabase()) {
            execute(database, "CREATE TABLE seen (id int)");
            assertThat(query(database, "SELECT count(*) FROM seen")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void twoDatabasesShareNothing(TestEngine engine) throws SQLException {
        try (TestDatabase one = engine.createDatabase();
                TestDatabase other = engine.createDatabase()) {
            execute(one, "CREATE TABLE same (id int)");
            execute(other, "CREATE TABLE same (id int)");
            assertThat(one.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aDatabaseIsDroppedWithItsOpenTransactions(TestEngine engine) throws SQLException {
        TestDatabase database = engine.createDatabase();
        execute(database, "CREATE TABLE gone (id int)");
        Connection abandoned = database.connect();
        abandoned.setAutoCommit(false);
        try (Statement statement = abandoned.createStatement()) {
            statement.execute("INSERT INTO gone VALUES (1)");
        }
        database.close();
        assertThat(hasTable(database, "gone")).isFalse();
    }

    @Test
    void aDatabaseInMemoryLivesUntilItIsClosed() throws SQLException {
        TestDatabase database = SqliteDatabases.inMemory();
        execute(database, "CREATE TABLE gone (id int)");
        assertThat(hasTable(database, "gone")).isTrue();
        database.close();
        assertThat(hasTable(database, "gone")).isFalse();
    }

    @Test
    void theServersOfTwoVersionsRunSideBySide() throws SQLException {
        try (TestDatabase before = PostgresqlServer.version(14).createDatabase();
                TestDatabase after = PostgresqlServer.version(18).createDatabase()) {
            assertThat(query(before, "SHOW server_version")).startsWith("14.");
            assertThat(query(after, "SHOW server_version")).startsWith("18.");
        }
    }

    @Test
    void postgresqlChecksThePasswordOfAnOrdinaryRole() throws SQLException {
        try (TestDatabase database = PostgresqlServer.version(18).createDatabase()) {
            assertThat(query(database, "SHOW is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void mysqlAndMariadbAreToldApartByTheirVersion() throws SQLException {
        try (TestDatabase mysql = MysqlServer.createDatabase();
                TestDatabase mariadb = MariadbServer.createDatabase()) {
            assertThat(query(mysql, "SELECT version()")).startsWith("8.0.");
            assertThat(query(mariadb, "SELECT version()")).startsWith("11.4.").contains("MariaDB");
        }
    }

    @Test
    void aRunIsNarrowedByDialectOrEngine() {
        assertThat(names(TestDatabases.select(null)))
                .containsExactly("sqlite", "postgresql-14", "postgresql-18", "mysql-8.0", "mariadb-11.4");
        assertThat(names(TestDatabases.select("postgresql"))).containsExactly("postgresql-14", "postgresql-18");
        assertThat(names(TestDatabases.select("postgresql-18, sqlite"))).containsExactly("sqlite", "postgresql-18");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> TestDatabases.select("sqlite,oracle"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("oracle");
    }

    private static List<String> names(List<TestEngine> engines) {
        return engines.stream().map(TestEngine::name).toList();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static boolean hasTable(TestDatabase database, String table) {
        try {
            query(database, "SELECT count(*) FROM " + table);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
