package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.mariadb.MysqlFamilyProvider;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.testdatabase.MysqlServer;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An empty database of MySQL or MariaDB, with a connection and the dialect for it. */
final class MysqlFixture implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    MysqlFixture(TestEngine engine) throws SQLException {
        database = engine.createDatabase();
        connection = database.connect();
        dialect = new MysqlFamilyProvider().dialect(connection);
    }

    static Stream<TestEngine> engines() {
        return Stream.concat(TestDatabases.of("mysql"), TestDatabases.of("mariadb"));
    }

    Dialect dialect() {
        return dialect;
    }

    boolean isMariadb() {
        return dialect.name().equals("mariadb");
    }

    Connection connection() {
        return connection;
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    /** A connection of a user who may only read. */
    Connection connectAsReader() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), MysqlServer.READER, database.password());
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

    /** Carries operations out statement by statement, as a runner does, and returns what was carried out. */
    DdlScript migrate(Catalog before, List<Operation> operations) throws SQLException {
        DdlScript script = dialect.ddl().script(operations, before);
        run(script.statements());
        return script;
    }

    DdlScript migrate(Operation... operations) throws SQLException {
        return migrate(inspect(), List.of(operations));
    }

    void create(Schema schema) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        Schema desired = reconciled(schema);
        desired.sequences().values().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        desired.tables().values().forEach(table -> operations.add(new CreateTable(table.withForeignKeys(List.of()))));
        for (Table table : desired.tables().values()) {
            table.foreignKeys().forEach(key -> operations.add(new AddForeignKey(table.name(), key)));
        }
        migrate(inspect(), operations);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
