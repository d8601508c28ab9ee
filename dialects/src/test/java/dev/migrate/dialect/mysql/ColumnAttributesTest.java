package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema has no word for survives a change of the column beside it. */
final class ColumnAttributesTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";

    static Stream<TestEngine> mariadb() {
        return TestDatabases.of("mariadb");
    }

    static Stream<TestEngine> mysql() {
        return TestDatabases.of("mysql");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anInvisibleColumnStaysInvisible(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (id int PRIMARY KEY, a int INVISIBLE DEFAULT 3 COMMENT 'x', b int)");
            String before = definition(database);
            change(database, "a", column -> column.withType(
                            Column.of("a", "bigint").type())
                    .withComment("y"));
            assertThat(definition(database))
                    .contains("INVISIBLE")
                    .contains("bigint")
                    .contains("'y'");
            change(database, "a", column -> column.withType(
                            Column.of("a", "int").type())
                    .withComment("x"));
            assertThat(definition(database)).isEqualTo(before);

            database.migrate(new RenameColumn(T, "a", "c"));
            change(database, "c", column -> column.withDefault("4"));
            assertThat(definition(database)).contains("INVISIBLE");
            change(database, "b", column -> column.withDefault("1"));
            assertThat(definition(database).split("INVISIBLE", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("mysql")
    void aColumnKeepsItsSpatialReferenceSystem(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (p point NOT NULL SRID 4326)");
            change(database, "p", column -> column.withComment("Where it is"));
            assertThat(definition(database)).contains("SRID 4326").contains("Where it is");
        }
    }

    @ParameterizedTest
    @MethodSource("mariadb")
    void aCompressedColumnStaysCompressed(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a text COMPRESSED, b varchar(20) COMPRESSED)");
            assertThat(database.reconciled(
                            Schema.of(Table.of(T, Column.of("a", "text"), Column.of("b", "varchar(20)")))))
                    .isEqualTo(database.schema());
            change(database, "a", column -> column.withComment("long"));
            change(
                    database,
                    "b",
                    column -> column.withType(Column.of("b", "int").type()));
            assertThat(definition(database).split("COMPRESSED", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("mariadb")
    void aColumnStaysOutOfTheHistoryOfItsTable(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(
                    "CREATE TABLE t (a int, b int WITHOUT SYSTEM VERSIONING, "
                            + "f timestamp(6) GENERATED ALWAYS AS ROW START, u timestamp(6) GENERATED ALWAYS AS ROW END, "
                            + "PERIOD FOR SYSTEM_TIME (f, u)) WITH SYSTEM VERSIONING",
                    "SET system_versioning_alter_history = 1");
            assertThat(database.table("t").columns()).extracting(Column::name).containsExactly("a", "b");
            change(database, "b", column -> column.withComment("now only"));
            assertThat(definition(database))
                    .contains("WITHOUT SYSTEM VERSIONING")
                    .contains("now only");
        }
    }

    /** A check of the table may have a column's name without being the column's. */
    @ParameterizedTest
    @MethodSource("mariadb")
    void aTableCheckWithTheNameOfAColumnIsNotTheColumns(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int CHECK (a > 1), b int, CONSTRAINT b CHECK (b < 10))");
            String before = definition(database);
            change(database, "a", column -> column.withDefault("5"));
            change(database, "b", column -> column.withDefault("5"));
            assertThat(definition(database)).isEqualTo(before.replace("DEFAULT NULL", "DEFAULT 5"));

            database.migrate(
                    new DropCheck(T, new CheckConstraint("b", "b < 10")),
                    new AddCheck(T, new CheckConstraint("b", "b < 20")));
            assertThat(database.table("t").checks())
                    .containsExactlyInAnyOrder(new CheckConstraint("a", "a > 1"), new CheckConstraint("b", "b < 20"));
            database.migrate(new DropCheck(T, new CheckConstraint("a", "a > 1")));
            assertThat(database.table("t").checks()).isEqualTo(List.of(new CheckConstraint("b", "b < 20")));
        }
    }

    private interface Change {
        Column of(Column column);
    }

    private static void change(DialectFixture database, String name, Change change) throws SQLException {
        Column before = database.table("t").column(name).orElseThrow();
        Column after = change.of(before);
        database.migrate(new AlterColumn(T, before, after));
        assertThat(database.table("t").column(name)).contains(after);
    }

    private static String definition(DialectFixture database) throws SQLException {
        return database.rows("SHOW CREATE TABLE t").get(0);
    }
}
