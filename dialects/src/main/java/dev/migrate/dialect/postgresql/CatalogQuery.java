package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What every query on the catalog needs: the connection, and the schemas that are read. */
final class CatalogQuery {
    private static final String SCHEMAS =
            """
            SELECT n.oid, n.nspname, n.nspname = current_schema() AS is_current
              FROM pg_catalog.pg_namespace n
             WHERE n.nspname = current_schema() OR n.nspname = ANY (?)
            """;

    /** Reads one row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final InspectionScope scope;
    private final String defaultSchema;
    private final Map<Long, String> schemas;

    private CatalogQuery(
            Connection connection, InspectionScope scope, String defaultSchema, Map<Long, String> schemas) {
        this.connection = connection;
        this.scope = scope;
        this.defaultSchema = defaultSchema;
        this.schemas = schemas;
    }

    /** Asks for the schemas, while the connection's own search path is still in force. */
    static CatalogQuery of(Connection connection, InspectionScope scope) throws SQLException {
        Map<Long, String> read = new HashMap<>();
        List<String> current = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SCHEMAS)) {
            statement.setArray(
                    1, connection.createArrayOf("text", scope.schemas().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean(3)) {
                        current.add(row.getString(2));
                    }
                    if (scope.schemas().isEmpty() || scope.schemas().contains(row.getString(2))) {
                        read.put(row.getLong(1), row.getString(2));
                    }
                }
            }
        }
        if (current.isEmpty()) {
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "The connection has no current schema: none that its search_path names exists",
                    "database.url",
                    "Create the schema, or name another one with the URL's parameter currentSchema.");
        }
        return new CatalogQuery(connection, scope, current.get(0), read);
    }

    String defaultSchema() {
        return defaultSchema;
    }

    InspectionScope scope() {
        return scope;
    }

    /** The name as the vocabulary has it: without a schema in the default one. */
    ObjectName name(String schema, String name) {
        return new ObjectName(schemaOrNull(schema), name);
    }

    @Nullable
    String schemaOrNull(String schema) {
        return schema.equals(defaultSchema) ? null : schema;
    }

    boolean reads(long schema) {
        return schemas.containsKey(schema);
    }

    String schema(long oid) {
        String name = schemas.get(oid);
        if (name == null) {
            throw new IllegalArgumentException("schema " + oid + " is not read");
        }
        return name;
    }

    /** Runs a query whose parameters are all the array of the schemas' identifiers. */
    void read(String sql, RowReader reader) throws SQLException {
        read(sql, schemas.keySet().stream().mapToLong(Long::longValue), reader);
    }

    /** Runs a query whose parameters are all the array of these identifiers. */
    void read(String sql, LongStream oids, RowReader reader) throws SQLException {
        String array = oids.mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = (int) sql.chars().filter(c -> c == '?').count();
            for (int i = 1; i <= parameters; i++) {
                statement.setString(i, array);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    /** The numbers of an {@code int2vector}, {@code oidvector} or array of numbers, sent as text. */
    static List<Long> numbers(@Nullable String text) {
        List<Long> numbers = new ArrayList<>();
        if (text == null) {
            return numbers;
        }
        long number = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                inside = true;
            } else if (inside) {
                numbers.add(number);
                number = 0;
                inside = false;
            }
        }
        if (inside) {
            numbers.add(number);
        }
        return numbers;
    }

    /** The elements of an array of texts; empty for null. */
    static List<String> texts(ResultSet row, int column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object element : (Object[]) array.getArray()) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }
}
