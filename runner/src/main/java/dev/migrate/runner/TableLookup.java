package dev.migrate.runner;

import dev.migrate.schema.ObjectName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Asks a driver's metadata whether a table is there, so that no error message has to be understood. */
final class TableLookup {
    private final Connection connection;

    TableLookup(Connection connection) {
        this.connection = connection;
    }

    boolean contains(ObjectName table) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        // MySQL's driver calls its databases catalogs; where tables have a schema, the catalog is the whole database.
        boolean schemas = metadata.supportsSchemasInDataManipulation();
        String schema = schemas ? schema(table) : null;
        String catalog = schemas || table.schema() == null ? connection.getCatalog() : table.schema();
        String escape = metadata.getSearchStringEscape();
        try (ResultSet tables = metadata.getTables(
                catalog, pattern(schema, escape), pattern(table.name(), escape), new String[] {"TABLE"})) {
            while (tables.next()) {
                if (isSame(metadata, tables.getString("TABLE_NAME"), table.name())
                        && (schema == null || schema.equals(tables.getString("TABLE_SCHEM")))) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable String schema(ObjectName table) throws SQLException {
        return table.schema() == null ? connection.getSchema() : table.schema();
    }

    private static boolean isSame(DatabaseMetaData metadata, String found, String wanted) throws SQLException {
        return metadata.supportsMixedCaseQuotedIdentifiers() ? found.equals(wanted) : found.equalsIgnoreCase(wanted);
    }

    /**
     * A pattern that the name matches, and others too: whether a server knows the escape depends on its settings, as
     * NO_BACKSLASH_ESCAPES of MySQL's.
     */
    private static @Nullable String pattern(@Nullable String name, @Nullable String escape) {
        return name == null || escape == null || escape.isEmpty() ? name : name.replace(escape, "_");
    }
}
