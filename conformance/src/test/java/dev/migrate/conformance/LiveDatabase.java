package dev.migrate.conformance;

import dev.migrate.conformance.dump.EngineDump;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.Schema;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A database of a test's own, its dialect, and the steps that every check is made of. */
final class LiveDatabase implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;
    private final TestSchemas schemas;
    private @Nullable Catalog empty;

    private LiveDatabase(TestDatabase database, Connection connection, Dialect dialect) {
        this.database = database;
        this.connection = connection;
        this.dialect = dialect;
        this.schemas = TestSchemas.of(this);
    }

    static LiveDatabase open(TestEngine engine) throws SQLException {
        TestDatabase database = engine.createDatabase();
        Connection connection = database.connect();
        LiveDatabase live = new LiveDatabase(database, connection, Dialects.of(database.jdbcUrl(), connection));
        live.dialect.transactions().prepare(connection, null);
        live.schemas.create();
        return live;
    }

    Dialect dialect() {
        return dialect;
    }

    TestSchemas schemas() {
        return schemas;
    }

    Connection connection() {
        return connection;
    }

    /** Makes the database empty again. */
    void clear() throws SQLException {
        dialect.transactions().rollback(connection);
        schemas.clear();
    }

    /** What is read of the database while it is empty, which is the same each time. */
    Catalog empty() throws SQLException {
        Catalog known = empty;
        if (known == null) {
            known = inspect();
            empty = known;
        }
        return known;
    }

    Catalog inspect() throws SQLException {
        return dialect.inspector().inspect(connection, schemas.scope());
    }

    /** The objects in the engine's own words. */
    SortedMap<String, List<String>> dump() throws SQLException {
        return EngineDump.of(dialect.name()).objects(connection, schemas.scope().schemas());
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
        clear();
        schemas.close();
        connection.close();
        database.close();
    }
}
