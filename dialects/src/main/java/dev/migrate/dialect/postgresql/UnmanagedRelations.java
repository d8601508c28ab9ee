package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Desired tables that the database has as something that the project leaves alone, such as a view. */
final class UnmanagedRelations {
    private static final String QUERY =
            """
            SELECT w.position
              FROM unnest(?::text[], ?::text[]) WITH ORDINALITY w (schema, name, position)
              JOIN pg_catalog.pg_namespace n ON n.nspname = coalesce(w.schema, current_schema())
              JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
             WHERE c.relkind IN ('v', 'm', 'f') OR c.relispartition
            """;

    private final Catalog current;

    UnmanagedRelations(Catalog current) {
        this.current = current;
    }

    /** The schema without them; asks only if a desired table is not in the catalog. */
    Schema without(Schema desired, Connection connection) throws SQLException {
        List<ObjectName> missing = desired.tables().keySet().stream()
                .filter(name -> current.schema().table(name).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return desired;
        }
        SchemaEditor editor = new SchemaEditor(desired);
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", missing.stream().map(ObjectName::schema).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", missing.stream().map(ObjectName::name).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    editor.remove(missing.get(row.getInt(1) - 1));
                }
            }
        }
        return editor.schema();
    }
}
