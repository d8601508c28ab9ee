package dev.migrate.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabasesTest {
    private static final String ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aDatabaseAnswers(TestEngine engine) throws SQLException {
        try (TestDatabase database = engine.createDatabase()) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void connectionsToOneDatabaseSeeTheSameTables(TestEngine engine) throws SQLException {
        try (TestDatabase database = engine.createDatabase()) {
            execute(database, "CREATE TABLE seen (id int)");
            assertThat(query(database, "SELECT count(*) FROM seen")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void twoDatabasesShareNothing(TestEngine engine) throws SQLException {
        try (TestDatabase one = engine.createDatabase();
                TestDatabase other = engine.createDatabase()) {
            execute(one, "CREATE TABLE same (id int)");
            execute(other, "CREATE TABLE same (id int)");
            assertThat(one.jdbcUrl()).isNotEqualTo(other.jdbcUrl());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
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

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anEngineHasTheVersionOfItsName(TestEngine engine) throws SQLException {
        try (TestDatabase database = engine.createDatabase();
                Connection connection = database.connect()) {
            String version = engine.name().replaceFirst("[a-z]+-?", "");
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith(version);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aServerChecksThePassword(TestEngine engine) {
        try (TestDatabase database = engine.createDatabase()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                    .isInstanceOfSatisfying(SQLException.class, failure -> assertThat(failure.getSQLState())
                            .startsWith("28"));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void theOwnerOfADatabaseIsNoAdministrator(TestEngine engine) {
        try (TestDatabase database = engine.createDatabase()) {
            assertThatThrownBy(() -> execute(database, "CREATE DATABASE elsewhere"))
                    .isInstanceOf(SQLException.class);
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
    void aDialectHasEnginesOfItsOwn() {
        assertThat(TestDatabases.of("postgresql"))
                .allMatch(engine -> engine.dialect().equals("postgresql"));
        assertThatThrownBy(() -> TestDatabases.of("oracle")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> TestDatabases.select("sqlite,oracle"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("oracle");
    }

    static Stream<TestEngine> servers() {
        return TestDatabases.all().filter(engine -> !engine.dialect().equals("sqlite"));
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
