package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An empty database with a connection and the dialect for it. */
final class PostgresqlFixture implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    PostgresqlFixture(TestEngine engine) throws SQLException {
        database = engine.createDatabase();
        connection = database.connect();
        dialect = Dialects.of(database.jdbcUrl(), connection);
    }

    static Stream<TestEngine> engines() {
        return TestDatabases.of("postgresql");
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    TestDatabase database() {
        return database;
    }

    void run(String... statements) throws SQLException {
        run(List.of(statements));
    }

    void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + "\nin: " + sql + "\nof: " + statements, e.getSQLState(), e);
            }
        }
    }

    /** The rows of a query, each as its columns' texts with commas in between. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(String.join(",", values));
            }
        }
        return rows;
    }

    Catalog inspect() throws SQLException {
        return dialect.inspector().inspect(connection, InspectionScope.CURRENT_SCHEMA);
    }

    Schema schema() throws SQLException {
        return inspect().schema();
    }

    Table table(String name) throws SQLException {
        return schema().table(ObjectName.of(name)).orElseThrow();
    }

    /** The desired schema as it is compared with the database. */
    Schema reconciled(Schema desired) throws SQLException {
        return dialect.canonicalizer().reconcile(desired, inspect(), connection);
    }

    /** Carries operations out in one transaction, as a runner does, and returns what was carried out. */
    DdlScript migrate(Operation... operations) throws SQLException {
        return migrate(inspect(), List.of(operations));
    }

    DdlScript migrate(Catalog before, List<Operation> operations) throws SQLException {
        DdlScript script = dialect.ddl().script(operations, before);
        dialect.transactions().begin(connection);
        try {
            run(script.statements());
            dialect.transactions().commit(connection);
        } finally {
            dialect.transactions().rollback(connection);
        }
        return script;
    }

    void create(Schema schema) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        schema.enums().values().forEach(type -> operations.add(new CreateEnum(type)));
        schema.sequences().values().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        schema.tables().values().forEach(table -> operations.add(new CreateTable(table)));
        migrate(inspect(), operations);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
