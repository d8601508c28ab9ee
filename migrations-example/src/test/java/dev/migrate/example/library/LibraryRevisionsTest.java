package dev.migrate.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.Check;
import dev.migrate.command.Downgrade;
import dev.migrate.command.Project;
import dev.migrate.command.Upgrade;
import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.testdatabase.SqliteDatabases;
import dev.migrate.testdatabase.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example's revisions, with the configuration that stands at the top of the tree. */
class LibraryRevisionsTest {
    private static final String LOAN_COLUMNS = "copy_id, member_id, lent_on, due_on";

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void createDatabase() {
        database = SqliteDatabases.inFile();
        ConfigOptions options = ConfigOptions.of(Map.of())
                .withFile(Path.of("../migrate.yaml"))
                .withDatabase(database.jdbcUrl(), null, null);
        project = Project.of(MigrateConfig.load(options));
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void theRevisionsGiveWhatTheClassesAskFor() {
        new Upgrade(project).execute(Upgrade.Request.to("head"));

        assertThat(new Check(project).execute(new Check.Request()).passed()).isTrue();
    }

    @Test
    void eachRevisionKeepsTheRowsAndSoDoesTheWayBack() throws SQLException {
        for (int step = 0; step < 2; step++) {
            new Upgrade(project).execute(Upgrade.Request.to("+1"));
        }
        execute(
                "INSERT INTO member (version, created_at, email, name) VALUES (0, 0, 'a', 'Ada King Lovelace')",
                "INSERT INTO member (version, created_at, email, name) VALUES (0, 0, 'p', 'Plato')",
                "INSERT INTO branch (version, created_at, name) VALUES (0, 0, 'Main Street')",
                "INSERT INTO book (version, created_at, isbn, title, format) VALUES (0, 0, '1', 'Timaeus', 'AUDIO')",
                "INSERT INTO copy (version, created_at, barcode, book_id, branch_id) VALUES (0, 0, 'b', 1, 1)",
                "INSERT INTO loan (version, created_at, " + LOAN_COLUMNS + ") VALUES (0, 0, 1, 2, 10, 20)");

        new Upgrade(project).execute(Upgrade.Request.to("head"));
        assertThat(rows("SELECT first_name, last_name FROM member ORDER BY id"))
                .containsExactly("Ada|King Lovelace", "|Plato");
        assertThat(rows("SELECT " + LOAN_COLUMNS + ", renewals FROM loan")).containsExactly("1|2|10|20|0");
        assertThat(rows("SELECT title FROM book")).containsExactly("Timaeus");

        for (int step = 0; step < 3; step++) {
            new Downgrade(project).execute(Downgrade.Request.to("-1"));
        }
        assertThat(rows("SELECT name FROM member ORDER BY id")).containsExactly("Ada King Lovelace", "Plato");
        assertThat(rows("SELECT " + LOAN_COLUMNS + " FROM loan")).containsExactly("1|2|10|20");
    }

    @Test
    void theWayBackToBaseLeavesNothingButTheVersionTable() throws SQLException {
        new Upgrade(project).execute(Upgrade.Request.to("head"));
        new Downgrade(project).execute(Downgrade.Request.to("base"));

        assertThat(rows("SELECT name FROM sqlite_schema WHERE type = 'table'")).containsExactly("migrate_version");
        assertThat(rows("SELECT revision FROM migrate_version")).isEmpty();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(rows.getString(1));
                for (int column = 2; column <= columns; column++) {
                    row.append('|').append(rows.getString(column));
                }
                found.add(row.toString());
            }
            return found;
        }
    }
}
