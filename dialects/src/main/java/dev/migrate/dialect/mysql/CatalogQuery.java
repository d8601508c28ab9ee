package dev.migrate.dialect.mysql;

import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** What every query on the catalog needs: the connection, and the databases that are read. */
public final class CatalogQuery {
    /** What stands for the list of databases in a query. */
    static final String SCHEMAS = "(?)";

    /** Reads one row. */
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final InspectionScope scope;
    private final String defaultSchema;
    private final List<String> schemas;

    private CatalogQuery(Connection connection, InspectionScope scope, String defaultSchema) {
        this.connection = connection;
        this.scope = scope;
        this.defaultSchema = defaultSchema;
        this.schemas = scope.schemas().isEmpty() ? List.of(defaultSchema) : scope.schemas();
    }

    static CatalogQuery of(Connection connection, InspectionScope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT DATABASE()");
                ResultSet row = statement.executeQuery()) {
            String database = row.next() ? row.getString(1) : null;
            if (database == null) {
                throw new MigrateException(
                        ErrorKind.DATABASE,
                        "The connection has no current database",
                        "database.url",
                        "Name one in the URL, behind the port: jdbc:mysql://host:3306/shop");
            }
            return new CatalogQuery(connection, scope, database);
        }
    }

    String defaultSchema() {
        return defaultSchema;
    }

    /** The name as the vocabulary has it: without a schema in the current database. */
    public ObjectName name(String schema, String name) {
        return new ObjectName(schema.equals(defaultSchema) ? null : schema, name);
    }

    public boolean reads(ObjectName table) {
        return scope.tables().test(table);
    }

    /** Whether objects of that database are read, or it is the current one. */
    boolean readsSchema(String schema) {
        return schema.equals(defaultSchema) || schemas.contains(schema);
    }

    /** Runs a query in which {@code (?)} stands for the databases. */
    public void read(String sql, RowReader reader) throws SQLException {
        String list = "(" + String.join(", ", Collections.nCopies(schemas.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(SCHEMAS, list))) {
            int parameters = (sql.length() - sql.replace(SCHEMAS, "").length()) / SCHEMAS.length() * schemas.size();
            for (int i = 0; i < parameters; i++) {
                statement.setString(i + 1, schemas.get(i % schemas.size()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }
}
