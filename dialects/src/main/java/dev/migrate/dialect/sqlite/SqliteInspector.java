package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Inspector;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the database {@code main} in two queries: all {@code CREATE} texts, and the names of virtual tables with the
 * tables that serve them, which are left alone.
 *
 * <p>There is one schema, so that the schemas of the scope say nothing: one configuration may serve a database with
 * schemas in production and SQLite on a developer's machine.
 *
 * <p>No pragma is asked for columns, indexes or keys: SQLite itself knows nothing that the texts do not say.
 */
final class SqliteInspector implements Inspector {

    @Override
    public Catalog inspect(Connection connection, InspectionScope scope) throws SQLException {
        return new CatalogReader(storedObjects(connection), virtualTables(connection), scope).read();
    }

    private static List<StoredObject> storedObjects(Connection connection) throws SQLException {
        List<StoredObject> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, tbl_name, sql FROM main.sqlite_schema"
                        + " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid")) {
            while (rows.next()) {
                found.add(new StoredObject(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }

    private static Set<String> virtualTables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM pragma_table_list"
                        + " WHERE schema = 'main' AND type IN ('virtual', 'shadow')")) {
            while (rows.next()) {
                names.add(SqliteIdentifiers.key(rows.getString(1)));
            }
        }
        return names;
    }
}
