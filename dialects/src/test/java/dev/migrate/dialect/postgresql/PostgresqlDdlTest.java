package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation alone: up, the database is what memory says; down, it is what it was; and the rows are still there. */
class PostgresqlDdlTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName U = ObjectName.of("u");
    private static final Column ID = Column.of("id", "integer").notNull();
    private static final Column NAME = Column.of("name", "varchar(20)");
    private static final Column SIZE = Column.of("size", "integer");
    private static final EnumType MOOD = new EnumType(ObjectName.of("mood"), List.of("sad", "ok"));

    /** Two tables, with everything that may stand around a column. */
    private static Schema base() {
        Table t = Table.of(
                        T,
                        ID,
                        NAME.withDefault("'x'").withComment("the name"),
                        SIZE,
                        Column.of("price", "numeric(10,2)"),
                        Column.of("mood", "mood").withDefault("'sad'"),
                        Column.of("made", "timestamp"),
                        Column.of("flag", "boolean"),
                        Column.of("double_size", "integer").withGenerated(new Generated("size * 2", true)),
                        Column.of("counted", "bigint").notNull().withIdentity(Identity.byDefault()),
                        Column.of("serialed", "integer")
                                .notNull()
                                .withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT)))
                .withPrimaryKey(new PrimaryKey("t_pkey", List.of("id")))
                .withChecks(List.of(
                        new CheckConstraint("t_size_check", "size > 0"),
                        new CheckConstraint("t_mood_check", "mood IN ('sad', 'ok')")))
                .withIndexes(List.of(
                        Index.of("t_name", "name"),
                        Index.of("t_mood", "mood").withPredicate("mood = 'sad'"),
                        Index.of("t_double", "double_size")));
        Table u = Table.of(U, ID, Column.of("t_id", "integer"))
                .withForeignKeys(List.of(ForeignKey.of("u_t", "t_id", T, "id")));
        return Schema.of(
                List.of(t, u), List.of(new Sequence(ObjectName.of("s"), null, SequenceOptions.DEFAULT)), List.of(MOOD));
    }

    private static Operation alter(Column before, Column after) {
        return new AlterColumn(T, before, after);
    }

    private static Column baseColumn(String name) {
        return base().table(T).orElseThrow().column(name).orElseThrow();
    }

    private static Operation alter(String column, java.util.function.UnaryOperator<Column> change) {
        return alter(baseColumn(column), change.apply(baseColumn(column)));
    }

    static Stream<Arguments> operations() {
        List<List<Operation>> cases = new ArrayList<>();
        for (Operation operation : single()) {
            cases.add(List.of(operation));
        }
        cases.add(List.of(
                new AddColumn(T, Column.of("sum", "integer").withGenerated(new Generated("size + extra", true))),
                new AddColumn(T, Column.of("extra", "integer")),
                alter("size", column -> column.withType(ColumnType.of("bigint"))),
                alter("name", column -> column.withType(ColumnType.of("text"))
                        .withDefault("'y'")
                        .notNull())));
        return DialectFixture.postgresql()
                .flatMap(engine -> cases.stream().map(operations -> Arguments.of(engine, operations)));
    }

    private static List<Operation> single() {
        SequenceOptions options = new SequenceOptions(7, 50, 3L, 9000L, 5, true);
        Generated tripled = new Generated("size * 3", true);
        return List.of(
                new CreateTable(Table.of(ObjectName.of("Order"), ID, NAME.withComment("it's"))
                        .withPrimaryKey(PrimaryKey.of("id").withName("order_pk"))
                        .withUniques(List.of(UniqueConstraint.of("order_u", "name", "id")))
                        .withForeignKeys(List.of(ForeignKey.of("order_t", "id", T, "id")))
                        .withIndexes(List.of(Index.of("Order i", "name")))
                        .withComment("orders")),
                new RenameTable(T, ObjectName.of("Renamed")),
                new RenameColumn(U, "t_id", "Other id"),
                new AddColumn(T, Column.of("extra", "varchar(5)")),
                new AddColumn(
                        T,
                        Column.of("extra", "varchar(5)")
                                .notNull()
                                .withDefault("'e'")
                                .withComment("c")),
                new AddColumn(T, Column.of("extra", "integer").withGenerated(new Generated("id + 1", true))),
                new AddColumn(
                        T,
                        Column.of("extra", "bigint")
                                .notNull()
                                .withIdentity(new Identity(Identity.Mode.ALWAYS, options))),
                new AddColumn(
                        T,
                        Column.of("extra", "bigint")
                                .notNull()
                                .withIdentity(new Identity(Identity.Mode.SERIAL, options))),
                alter("name", column -> column.withType(ColumnType.of("varchar", 40))),
                alter("name", column -> column.withType(ColumnType.of("text")).withCollation("C")),
                alter("name", column -> column.withType(ColumnType.of("varchar", 20))
                        .withDefault("'yy'")),
                alter("name", column -> column.notNull()),
                alter("name", column -> column.withDefault((dev.migrate.schema.DefaultValue) null)),
                alter("name", column -> column.withComment(null)),
                alter("name", column -> column.withComment("it's")),
                alter("size", column -> column.withType(ColumnType.of("bigint"))),
                alter("price", column -> column.withType(ColumnType.of("numeric", 12, 4))),
                alter("price", column -> column.withType(ColumnType.of("integer"))),
                alter("price", column -> column.withType(ColumnType.of("varchar", 30))),
                alter("made", column -> column.withType(ColumnType.parse("timestamp with time zone"))),
                alter("made", column -> column.withType(ColumnType.of("date"))),
                alter("made", column -> column.withType(ColumnType.of("text"))),
                alter("flag", column -> column.withType(ColumnType.of("integer"))),
                alter("flag", column -> column.withType(ColumnType.of("smallint"))
                        .withDefault("0")),
                alter("flag", column -> column.withDefault("true").notNull()),
                alter("mood", column -> column.withType(ColumnType.of("varchar", 9))
                        .withDefault("'sad'")),
                alter("double_size", column -> column.withGenerated(tripled)),
                alter("double_size", column -> column.withGenerated(null)),
                alter(
                        "double_size",
                        column -> column.withGenerated(null).withDefault("3").notNull()),
                alter("double_size", column -> column.withType(ColumnType.of("bigint"))
                        .withGenerated(tripled)),
                alter("price", column -> column.withGenerated(new Generated("size * 1.5", true))),
                alter("size", column -> column.notNull().withIdentity(Identity.byDefault())),
                alter("size", column -> column.notNull()
                        .withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT))),
                alter("counted", column -> column.withIdentity(new Identity(Identity.Mode.ALWAYS, options))),
                alter("counted", column -> column.withIdentity(null)),
                alter(
                        "counted",
                        column -> column.withIdentity(null).withNullable(true).withDefault("5")),
                alter("counted", column -> column.withType(ColumnType.of("integer"))),
                alter(
                        "counted",
                        column -> column.withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT))),
                alter("serialed", column -> column.withType(ColumnType.of("bigint"))),
                alter("serialed", column -> column.withIdentity(Identity.byDefault())),
                alter("serialed", column -> column.withIdentity(null).withNullable(true)),
                alter("serialed", column -> column.withIdentity(new Identity(Identity.Mode.SERIAL, options))),
                new AddUnique(
                        T, new UniqueConstraint("u1", List.of("id", "name"), false, Deferrability.INITIALLY_DEFERRED)),
                new AddForeignKey(
                        T,
                        new ForeignKey(
                                "self",
                                List.of("size"),
                                T,
                                List.of("id"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.CASCADE,
                                Deferrability.INITIALLY_IMMEDIATE)),
                new AddCheck(T, new CheckConstraint("c1", "price > 0.5 OR name LIKE 'x%'")),
                new AddPrimaryKey(U, new PrimaryKey("u_pk", List.of("id"))),
                new CreateIndex(T, Index.of("i1", "name").withUnique(true).withInclude(List.of("size"))),
                new CreateIndex(
                        T,
                        Index.of("I 2", "name")
                                .withParts(List.of(
                                        IndexPart.expression("lower(name)").desc(),
                                        IndexPart.column("size").withOrder(false, IndexPart.NullsOrder.FIRST),
                                        IndexPart.column("name")
                                                .withCollation("C")
                                                .withOperatorClass("text_pattern_ops")))
                                .withPredicate("size > 3")),
                new CreateIndex(T, Index.of("i3", "name").withMethod("hash")),
                new CreateSequence(new Sequence(ObjectName.of("s2"), ColumnType.of("integer"), options)),
                new AlterSequence(
                        new Sequence(ObjectName.of("s"), null, SequenceOptions.DEFAULT),
                        new Sequence(ObjectName.of("s"), ColumnType.of("integer"), options)),
                new CreateEnum(new EnumType(ObjectName.of("Kind of"), List.of("a", "it's"))),
                new AlterEnum(MOOD, new EnumType(MOOD.name(), List.of("awful", "sad", "so so", "ok", "great"))),
                new AlterEnum(MOOD, new EnumType(MOOD.name(), List.of("ok", "sad"))),
                new CommentOnTable(T, null, "it's a table"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void upAndDown(TestEngine engine, List<Operation> operations) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.create(base());
            fixture.run(
                    "INSERT INTO t (id, name, size, price, mood, made, flag) VALUES (1, 'a', 1, 2, 'ok', '2020-01-01', true)",
                    "INSERT INTO t (id, name, size, price, made) VALUES (2, 'b', 2, 3, now())",
                    "INSERT INTO u VALUES (7, 2)");
            Catalog before = fixture.inspect();
            assertSame(fixture, base(), before.schema());
            Catalog after = fixture.migrate(before, operations).after();
            assertSame(fixture, after.schema(), fixture.schema());
            List<Operation> back = new ArrayList<>();
            operations.forEach(operation -> back.add(operation.reverse()));
            Collections.reverse(back);
            fixture.migrate(after, back);
            assertSame(fixture, before.schema(), fixture.schema());
            assertThat(fixture.rows("SELECT id, name, size, mood, counted, serialed FROM t ORDER BY id"))
                    .containsExactly("1,a,1,ok,1,1", "2,b,2,sad,2,2");
            assertThat(fixture.rows("SELECT * FROM u")).containsExactly("7,2");
        }
    }

    /** Compares as the comparison does: expressions in the database's spelling, without the options of tables. */
    private static void assertSame(DialectFixture fixture, Schema expected, Schema actual) throws SQLException {
        Schema reconciled =
                fixture.dialect().canonicalizer().reconcile(expected, Catalog.of(actual), fixture.connection());
        assertThat(reconciled.tables().keySet()).isEqualTo(actual.tables().keySet());
        for (Table table : reconciled.tables().values()) {
            Table other = actual.table(table.name()).orElseThrow();
            assertThat(other.columns()).containsExactlyInAnyOrderElementsOf(table.columns());
            assertThat(other.withOptions(table.options())).isEqualTo(table);
        }
        assertThat(actual.sequences()).isEqualTo(reconciled.sequences());
        assertThat(actual.enums()).isEqualTo(reconciled.enums());
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.dialect.DialectFixture#postgresql")
    void tablesAreDroppedAndComeBack(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.create(base());
            Schema before = fixture.schema();
            Table u = before.table(U).orElseThrow();
            Table t = before.table(T).orElseThrow();
            Catalog after = fixture.migrate(new DropTable(u), new DropTable(t)).after();
            assertThat(fixture.schema().tables()).isEmpty();
            fixture.migrate(after, List.of(new CreateTable(t), new CreateTable(u)));
            assertThat(fixture.schema()).isEqualTo(before);
        }
    }
}
