package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.CreateEnum;
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

/** An empty database of a test's own, with a connection and the dialect for it. */
public final class DialectFixture implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    public DialectFixture(TestEngine engine) throws SQLException {
        database = engine.createDatabase();
        connection = database.connect();
        dialect = Dialects.of(database.jdbcUrl(), connection);
    }

    public static Stream<TestEngine> postgresql() {
        return TestDatabases.of("postgresql");
    }

    public static Stream<TestEngine> mysqlFamily() {
        return Stream.concat(TestDatabases.of("mysql"), TestDatabases.of("mariadb"));
    }

    public Dialect dialect() {
        return dialect;
    }

    public boolean isMariadb() {
        return dialect.name().equals("mariadb");
    }

    public Connection connection() {
        return connection;
    }

    public TestDatabase database() {
        return database;
    }

    public Connection connect() throws SQLException {
        return database.connect();
    }

    /** A connection of a user who may only read. */
    public Connection connectAsReader() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), MysqlServer.READER, database.password());
    }

    public void run(String... statements) throws SQLException {
        run(List.of(statements));
    }

    public void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + "\nin: " + sql + "\nof: " + statements, e.getSQLState(), e);
            }
        }
    }

    /** The rows of a query, each as its columns' texts with commas in between. */
    public List<String> rows(String sql) throws SQLException {
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

    public Catalog inspect() throws SQLException {
        return dialect.inspector().inspect(connection, InspectionScope.CURRENT_SCHEMA);
    }

    public Schema schema() throws SQLException {
        return inspect().schema();
    }

    public Table table(String name) throws SQLException {
        return schema().table(ObjectName.of(name)).orElseThrow();
    }

    /** The desired schema as it is compared with the database. */
    public Schema reconciled(Schema desired) throws SQLException {
        return dialect.canonicalizer().reconcile(desired, inspect(), connection);
    }

    /** Carries operations out as a runner does, in one transaction where the database can; what was carried out. */
    public DdlScript migrate(Catalog before, List<Operation> operations) throws SQLException {
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

    public DdlScript migrate(Operation... operations) throws SQLException {
        return migrate(inspect(), List.of(operations));
    }

    public void create(Schema schema) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        Schema desired = reconciled(schema);
        desired.enums().values().forEach(type -> operations.add(new CreateEnum(type)));
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
