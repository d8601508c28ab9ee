package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Transactions;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.Operation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A SQLite database in memory, with the words that tests need. */
final class Database implements AutoCloseable {
    private final Connection connection;

    /** Foreign keys are on, as in most applications. */
    Database(String... statements) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("PRAGMA foreign_keys = ON");
        run(statements);
    }

    Connection connection() {
        return connection;
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Each row in one line, values separated by bars. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= width; i++) {
                    row.append(i > 1 ? "|" : "").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    Catalog catalog() throws SQLException {
        return new SqliteInspector().inspect(connection, InspectionScope.CURRENT_SCHEMA);
    }

    Table table(String name) throws SQLException {
        return catalog().schema().table(ObjectName.of(name)).orElseThrow();
    }

    /** Runs a script as a runner does. */
    void run(DdlScript script) throws SQLException {
        Transactions transactions = new SqliteTransactions();
        transactions.begin(connection);
        try {
            run(script.statements().toArray(String[]::new));
            transactions.commit(connection);
        } finally {
            transactions.rollback(connection);
        }
    }

    DdlScript script(Operation... operations) throws SQLException {
        return new SqliteDdl().script(List.of(operations), catalog());
    }

    /**
     * Carries the operations out and checks that the database is then what they make of the schema; undoes them and
     * checks that it is what it was.
     *
     * @return the script that was carried out
     */
    DdlScript upgradeAndDowngrade(Operation... operations) throws SQLException {
        Catalog before = catalog();
        DdlScript upgrade = upgrade(operations);
        List<Operation> reverses = new ArrayList<>();
        List.of(operations).forEach(operation -> reverses.add(operation.reverse()));
        Collections.reverse(reverses);
        DdlScript downgrade = new SqliteDdl().script(reverses, upgrade.after());
        run(downgrade);
        assertThat(catalog().schema()).isEqualTo(before.schema());
        assertThat(catalog().dependents()).hasSameSizeAs(before.dependents());
        assertSame(downgrade.after(), catalog());
        return upgrade;
    }

    /** The first half of {@link #upgradeAndDowngrade}. */
    DdlScript upgrade(Operation... operations) throws SQLException {
        Catalog before = catalog();
        DdlScript upgrade = new SqliteDdl().script(List.of(operations), before);
        assertThat(upgrade.changes().stream().flatMap(change -> change.operations().stream()))
                .containsExactlyInAnyOrder(operations);
        run(upgrade);
        Schema expected = before.schema();
        for (Operation operation : operations) {
            expected = operation.applyTo(expected);
        }
        assertThat(catalog().schema()).isEqualTo(new SqliteCanonicalizer().canonical(expected));
        assertSame(upgrade.after(), catalog());
        assertThat(rows("PRAGMA foreign_keys")).containsExactly("1");
        assertThat(rows("PRAGMA legacy_alter_table")).containsExactly("0");
        return upgrade;
    }

    private static void assertSame(Catalog one, Catalog other) {
        assertThat(new SqliteCanonicalizer().canonical(one.schema())).isEqualTo(other.schema());
        assertThat(one.dependents().stream().map(Database::withWords))
                .containsExactlyInAnyOrderElementsOf(
                        other.dependents().stream().map(Database::withWords).toList());
        assertThat(one.definitions().keySet()).isEqualTo(other.definitions().keySet());
        one.definitions().forEach((name, text) -> assertThat(words(text))
                .isEqualTo(words(other.definitions().get(name))));
    }

    private static Dependent withWords(Dependent dependent) {
        return new Dependent(
                dependent.kind(),
                dependent.name(),
                dependent.uses(),
                words(dependent.sql()).toString(),
                dependent.on(),
                dependent.afterwards());
    }

    private static List<String> words(String sql) {
        return SqlCursor.tokens(sql).stream().map(token -> token.unquoted()).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
