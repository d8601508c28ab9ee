package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever may not create temporary tables still compares: by text and tree alone. */
final class RestrictedConnectionTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aUserWhoMayOnlyReadComparesByText(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            create(database);
            try (Connection reader = database.connectAsReader()) {
                assertComparesByText(database, reader);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aReadOnlyTransactionComparesAndStaysOpen(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine);
                Connection connection = database.connect()) {
            create(database);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            assertComparesByText(database, connection);
            assertThat(connection.isReadOnly()).isTrue();
            connection.rollback();
        }
    }

    private static void create(DialectFixture database) throws SQLException {
        database.run("CREATE TABLE t (a int, b varchar(20), CONSTRAINT ck CHECK (a > 0 and b in ('x', 'y')))");
    }

    private static void assertComparesByText(DialectFixture database, Connection connection) throws SQLException {
        Catalog current = database.dialect().inspector().inspect(connection, InspectionScope.CURRENT_SCHEMA);
        assertThat(current.schema()).isEqualTo(database.schema());
        Table there = current.schema().tables().get(T);
        assertThat(reconciled(database, connection, current, there, "((A > 0)) AND `b` IN (\"x\",'y')"))
                .isEqualTo(there);
        assertThat(reconciled(database, connection, current, there, "a > 1")).isNotEqualTo(there);
        assertThat(connection.isValid(5)).isTrue();
    }

    private static Table reconciled(
            DialectFixture database, Connection connection, Catalog current, Table there, String check)
            throws SQLException {
        Schema desired = Schema.of(there.withChecks(List.of(new CheckConstraint("ck", check))));
        return database.dialect()
                .canonicalizer()
                .reconcile(desired, current, connection)
                .tables()
                .get(T);
    }
}
