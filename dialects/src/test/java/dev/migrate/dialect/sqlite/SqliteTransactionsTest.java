package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.SqliteDatabases;
import dev.migrate.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SqliteTransactionsTest {
    private final SqliteTransactions transactions = new SqliteTransactions();

    @Test
    void keepsOrUndoesEverything() throws SQLException {
        try (Database database = new Database()) {
            assertThat(transactions.isOpen(database.connection())).isFalse();
            transactions.rollback(database.connection());
            transactions.begin(database.connection());
            assertThat(transactions.isOpen(database.connection())).isTrue();
            assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("0");
            database.run("CREATE TABLE a (x int)");
            transactions.rollback(database.connection());
            assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
            transactions.begin(database.connection());
            database.run("CREATE TABLE a (x int)");
            transactions.commit(database.connection());
            assertThat(transactions.isOpen(database.connection())).isFalse();
            assertThat(database.rows("SELECT name FROM sqlite_schema")).containsExactly("a");
            assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("1");
        }
    }

    @Test
    void leavesForeignKeysOffWhereTheyWere() throws SQLException {
        try (Database database = new Database("PRAGMA foreign_keys = OFF")) {
            transactions.begin(database.connection());
            transactions.commit(database.connection());
            assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("0");
        }
    }

    @Test
    void undoesWhatAFailedScriptLeftSet() throws SQLException {
        try (Database database = new Database()) {
            transactions.begin(database.connection());
            database.run("PRAGMA legacy_alter_table = ON");
            transactions.rollback(database.connection());
            assertThat(database.rows("PRAGMA legacy_alter_table")).containsExactly("0");
        }
    }

    @Test
    void refusesRowsThatReferToNothing() throws SQLException {
        try (Database database =
                new Database("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE c (p int REFERENCES p)")) {
            transactions.begin(database.connection());
            database.run("INSERT INTO c VALUES (1), (2)");
            assertThatThrownBy(() -> transactions.commit(database.connection()))
                    .isInstanceOf(SQLException.class)
                    .hasMessage("FOREIGN KEY constraint failed: 2 rows of c refer to no row of p");
            assertThat(transactions.isOpen(database.connection())).isTrue();
            transactions.rollback(database.connection());
            assertThat(database.rows("SELECT * FROM c")).isEmpty();
        }
    }

    @Test
    void toleratesViolationsThatWereThereBefore() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE c (p int REFERENCES p)",
                "PRAGMA foreign_keys = OFF",
                "INSERT INTO c VALUES (1)")) {
            transactions.begin(database.connection());
            database.run("ALTER TABLE c RENAME TO d");
            transactions.commit(database.connection());
            transactions.begin(database.connection());
            database.run("INSERT INTO d VALUES (2)");
            assertThatThrownBy(() -> transactions.commit(database.connection())).isInstanceOf(SQLException.class);
            transactions.rollback(database.connection());
        }
    }

    @Test
    void refusesAForeignKeyToColumnsThatAreNotUnique() throws SQLException {
        try (Database database = new Database("CREATE TABLE p (id int)", "INSERT INTO p VALUES (1)")) {
            transactions.begin(database.connection());
            database.run("CREATE TABLE c (p int REFERENCES p (id))", "INSERT INTO c VALUES (1)");
            assertThatThrownBy(() -> transactions.commit(database.connection()))
                    .hasMessageContaining("foreign key mismatch");
            database.run("COMMIT");
            transactions.rollback(database.connection());
            transactions.begin(database.connection());
            transactions.commit(database.connection());
        }
    }

    @Test
    void saysThatAnotherProgramHoldsTheDatabase() throws SQLException {
        try (TestDatabase database = SqliteDatabases.inFile();
                Connection one = database.connect();
                Connection other = database.connect()) {
            transactions.prepare(one, Duration.ofSeconds(1));
            transactions.prepare(other, Duration.ofMillis(50));
            transactions.begin(one);
            assertThatThrownBy(() -> transactions.begin(other))
                    .isInstanceOfSatisfying(
                            MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.LOCK))
                    .hasMessage("Another program is using the SQLite database");
            transactions.rollback(one);
            transactions.begin(other);
            try (Statement statement = other.createStatement()) {
                statement.execute("CREATE TABLE a (x int)");
            }
            transactions.commit(other);
        }
    }
}
