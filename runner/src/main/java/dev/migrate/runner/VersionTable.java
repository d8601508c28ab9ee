package dev.migrate.runner;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.CreateTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * The table that holds one row for each applied revision: its definition, how it is read, and every statement that
 * changes it.
 *
 * <p>The statements are plain text with literals, so that a run and a script do exactly the same.
 */
public final class VersionTable {
    private static final int ID_LENGTH = 64;
    private static final int CHECKSUM_LENGTH = 64;
    private static final int NAME_LENGTH = 255;
    private static final int STATE_LENGTH = 16;

    private final ObjectName name;
    private final Dialect dialect;
    private final VersionRowSql rowSql;

    /** @param name as configured; without a schema, the connection's current one */
    public VersionTable(ObjectName name, Dialect dialect) {
        this.name = name;
        this.dialect = dialect;
        rowSql = new VersionRowSql(dialect);
    }

    public ObjectName name() {
        return name;
    }

    /** The table in this database's types. */
    public Table definition() {
        Column[] columns = {
            Column.of(VersionRowSql.REVISION, "varchar(" + ID_LENGTH + ")").notNull(),
            Column.of(VersionRowSql.DOWN_REVISION, "text"),
            Column.of(VersionRowSql.MESSAGE, "text"),
            Column.of(VersionRowSql.CHECKSUM, "varchar(" + CHECKSUM_LENGTH + ")")
                    .notNull(),
            Column.of(VersionRowSql.APPLIED_AT, dialect.types().dateTime()).notNull(),
            Column.of(VersionRowSql.APPLIED_BY, "varchar(" + NAME_LENGTH + ")"),
            Column.of(VersionRowSql.DURATION_MS, "bigint").notNull(),
            Column.of(VersionRowSql.STATE, "varchar(" + STATE_LENGTH + ")").notNull(),
            Column.of(VersionRowSql.STATEMENT, "integer").notNull()
        };
        return Table.of(name, columns)
                .withPrimaryKey(PrimaryKey.of(VersionRowSql.REVISION))
                .withOptions(new TreeMap<>(dialect.transactions().tableOptions()));
    }

    /** Whether the table is there, told by the driver's metadata; nothing is created. */
    public boolean exists(Connection connection) throws SQLException {
        return new TableLookup(connection).contains(name);
    }

    /**
     * Every row; none if there is no table yet. Nothing is created.
     *
     * @throws MigrateException (kind HISTORY) if a row holds what this program never writes
     */
    public AppliedRevisions read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return AppliedRevisions.NONE;
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + rowSql.columns() + " FROM " + quotedName())) {
            return reader().read(result);
        }
    }

    /**
     * Looks whether this user may add, change and delete rows, by doing all three to none: a right that is missing must
     * not be noticed after statements that cannot be undone.
     *
     * @throws MigrateException (kind DATABASE) if not
     */
    void requireRights(Connection connection) throws SQLException {
        String none = " WHERE " + rowSql.quoted(VersionRowSql.REVISION) + " = ''";
        String state = rowSql.quoted(VersionRowSql.STATE);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO " + quotedName() + " (" + rowSql.columns() + ") SELECT "
                    + rowSql.columns() + " FROM " + quotedName() + none);
            statement.executeUpdate("UPDATE " + quotedName() + " SET " + state + " = " + state + none);
            statement.executeUpdate("DELETE FROM " + quotedName() + none);
        } catch (SQLException e) {
            throw failure("written; nothing was run", e);
        }
    }

    /** A query for the rows of {@code count} revisions, whose ids are its parameters. */
    String selectSql(int count) {
        return "SELECT " + rowSql.columns() + " FROM " + quotedName() + " WHERE "
                + rowSql.quoted(VersionRowSql.REVISION) + " IN (" + String.join(", ", Collections.nCopies(count, "?"))
                + ")";
    }

    VersionRowReader reader() {
        return new VersionRowReader(name);
    }

    List<String> createSql() {
        return dialect.ddl()
                .script(List.of(new CreateTable(definition())), Catalog.EMPTY)
                .statements();
    }

    String insertSql(AppliedRevision row) {
        return "INSERT INTO " + quotedName() + " (" + rowSql.columns() + ") VALUES (" + rowSql.values(row) + ")";
    }

    /** Changes the row of {@code before} if it is still in that state: it changes no row otherwise. */
    String updateSql(AppliedRevision before, AppliedRevision after) {
        return "UPDATE " + quotedName() + " SET " + rowSql.assignments(after) + " WHERE " + rowSql.isStill(before);
    }

    /** Deletes the row if it is still in the given state: it deletes no row otherwise. */
    String deleteSql(AppliedRevision row) {
        return "DELETE FROM " + quotedName() + " WHERE " + rowSql.isStill(row);
    }

    String clearSql() {
        return "DELETE FROM " + quotedName();
    }

    /** An error of the database about this table, for the user. */
    MigrateException failure(String what, SQLException cause) {
        return new MigrateException(
                ErrorKind.DATABASE,
                "The version table cannot be " + what + ": " + cause.getMessage(),
                name.toString(),
                "Check that the database can be reached, and the rights on this table and its schema.",
                cause);
    }

    String quotedName() {
        return dialect.identifiers().quote(name);
    }
}
