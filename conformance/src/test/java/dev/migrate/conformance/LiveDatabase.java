package dev.migrate.conformance;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.Schema;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of a test's own, its dialect, and the steps that every check is made of. */
final class LiveDatabase implements AutoCloseable {
    /** The connection's schema: one that the tests' user owns, unlike {@code public} before PostgreSQL 15. */
    private static final String OWN_SCHEMA = "own";

    /** The schema beside it, as pages and random schemas name it. */
    private static final String OTHER_SCHEMA = "other";

    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    private LiveDatabase(TestDatabase database, Connection connection, Dialect dialect) {
        this.database = database;
        this.connection = connection;
        this.dialect = dialect;
    }

    static LiveDatabase open(TestEngine engine) throws SQLException {
        TestDatabase database = engine.createDatabase();
        Connection connection = database.connect();
        LiveDatabase live = new LiveDatabase(database, connection, Dialects.of(database.jdbcUrl(), connection));
        live.dialect.transactions().prepare(connection, null);
        live.createSchemas();
        return live;
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    /** Makes the database empty again. */
    void clear() throws SQLException {
        dialect.transactions().rollback(connection);
        if (hasSchemas()) {
            execute(List.of("DROP SCHEMA " + OWN_SCHEMA + " CASCADE", "DROP SCHEMA " + OTHER_SCHEMA + " CASCADE"));
            createSchemas();
        } else {
            dropTables();
        }
    }

    /** To MySQL and MariaDB a schema is a whole database, of which a test has one. */
    private boolean hasSchemas() {
        return dialect.can(Capability.SCHEMAS) && !isMysqlFamily();
    }

    private boolean isMysqlFamily() {
        return dialect.name().equals("mysql") || dialect.name().equals("mariadb");
    }

    private void createSchemas() throws SQLException {
        if (hasSchemas()) {
            execute(List.of(
                    "CREATE SCHEMA " + OWN_SCHEMA,
                    "CREATE SCHEMA " + OTHER_SCHEMA,
                    "SET search_path TO " + OWN_SCHEMA));
        }
    }

    private void dropTables() throws SQLException {
        List<String> drops = new ArrayList<>(isMysqlFamily() ? List.of("SET foreign_key_checks = 0") : List.of());
        Schema schema = inspect().schema();
        String sequence = dialect.can(Capability.SEQUENCES) ? "DROP SEQUENCE " : "DROP TABLE ";
        schema.tables()
                .keySet()
                .forEach(name -> drops.add("DROP TABLE " + dialect.identifiers().quote(name)));
        schema.sequences()
                .keySet()
                .forEach(name -> drops.add(sequence + dialect.identifiers().quote(name)));
        drops.addAll(isMysqlFamily() ? List.of("SET foreign_key_checks = 1") : List.of());
        execute(drops);
    }

    Catalog inspect() throws SQLException {
        InspectionScope scope = hasSchemas()
                ? new InspectionScope(List.of(OWN_SCHEMA, OTHER_SCHEMA), name -> true)
                : InspectionScope.CURRENT_SCHEMA;
        return dialect.inspector().inspect(connection, scope);
    }

    Schema reconcile(Schema desired, Catalog current) throws SQLException {
        return dialect.canonicalizer().reconcile(desired, current, connection);
    }

    /** Runs the statements as a runner does: all of them or none, where the database can. */
    void run(List<String> statements) throws SQLException {
        dialect.transactions().begin(connection);
        try {
            execute(statements);
            dialect.transactions().commit(connection);
        } catch (SQLException e) {
            dialect.transactions().rollback(connection);
            throw e;
        }
    }

    void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
