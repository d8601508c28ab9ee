package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two tables with rows, on which operations are carried out and undone again. */
abstract class SqliteDdlFixture {
    static final ObjectName CONTACTS = ObjectName.of("contacts");
    static final ObjectName PEOPLE = ObjectName.of("people");

    Database database;

    @BeforeEach
    void open() throws SQLException {
        database = new Database(
                "CREATE TABLE people (id integer PRIMARY KEY, name varchar(20) NOT NULL)",
                """
                CREATE TABLE contacts (
                    id integer PRIMARY KEY,
                    phone varchar(20) DEFAULT 'none',
                    person bigint NOT NULL REFERENCES people ON DELETE CASCADE,
                    kind int
                )""",
                "CREATE INDEX contacts_kind ON contacts (kind)",
                "INSERT INTO people VALUES (1, 'Ann'), (2, 'Bob')",
                "INSERT INTO contacts VALUES (1, '123', 1, NULL), (2, NULL, 2, 2)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    Column column(String name) throws SQLException {
        return database.table("contacts").column(name).orElseThrow();
    }

    /** Both ways; the rows must be as before in the columns that are left. */
    List<String> roundTrip(Operation... operations) throws SQLException {
        List<String> rows = database.rows("SELECT id, person FROM contacts ORDER BY id");
        DdlScript script = database.upgradeAndDowngrade(operations);
        assertThat(database.rows("SELECT id, person FROM contacts ORDER BY id")).isEqualTo(rows);
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
        return script.statements();
    }

    static boolean rebuilds(List<String> statements) {
        return statements.contains("PRAGMA legacy_alter_table = ON");
    }
}
