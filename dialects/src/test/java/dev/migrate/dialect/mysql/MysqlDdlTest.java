package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
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
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation alone: up, the database is what memory says; down, it is what it was; and the rows are still there. */
class MysqlDdlTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName U = ObjectName.of("u");
    private static final Identity COUNTING = new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT);
    private static final Column ID = Column.of("id", "int").notNull();
    private static final Column NAME = Column.of("name", "varchar(20)").withComment("it's a \\ name");
    private static final Column SIZE = Column.of("size", "int").withDefault("1");
    private static final Column U_ID = Column.of("u_id", "int");

    /** Two tables, with everything that may stand around a column. */
    private static Schema start() {
        Table u = Table.of(U, ID.withIdentity(COUNTING), Column.of("code", "varchar(9)"))
                .withPrimaryKey(PrimaryKey.of("id"));
        Table t = Table.of(T, ID, NAME, SIZE, U_ID, Column.of("v_id", "int"), Column.of("at", "datetime(3)"))
                .withPrimaryKey(PrimaryKey.of("id"))
                .withUniques(List.of(UniqueConstraint.of("uq_t_name", "name")))
                .withChecks(List.of(new CheckConstraint("ck_t_size", "size > 0")))
                .withForeignKeys(List.of(ForeignKey.of("fk_t_u_id", "u_id", U, "id")))
                .withIndexes(List.of(Index.of("ix_t_size", "size", "name")))
                .withComment("a 'table'");
        return Schema.of(t, u);
    }

    private static Table t() {
        return start().table(T).orElseThrow();
    }

    private static List<Operation> columnOperations() {
        return List.of(
                new AddColumn(T, Column.of("extra", "varchar(9)").withComment("new")),
                new AddColumn(T, Column.of("extra", "int").notNull()),
                new AddColumn(T, Column.of("extra", "int").notNull().withDefault("5")),
                new AddColumn(T, Column.of("extra", "datetime(6)").withDefault("CURRENT_TIMESTAMP(6)")),
                new AddColumn(T, Column.of("extra", "int").withGenerated(new Generated("size + 1", true))),
                new AddColumn(T, Column.of("extra", "int").withGenerated(new Generated("size + 1", false))),
                new AddColumn(T, Column.of("extra", "json")),
                new AddColumn(T, Column.of("extra", "varchar(9)").withCollation("utf8mb4_bin")),
                new AlterColumn(T, NAME, NAME.notNull()),
                new AlterColumn(T, NAME, NAME.notNull().withDefault("'?'")),
                new AlterColumn(
                        T, NAME, NAME.withType(Column.of("x", "varchar(40)").type())),
                new AlterColumn(T, NAME, NAME.withComment(null)),
                new AlterColumn(T, NAME, NAME.withCollation("utf8mb4_bin")),
                new AlterColumn(T, SIZE, SIZE.withDefault("2")),
                new AlterColumn(T, SIZE, SIZE.withDefault((DefaultValue) null)),
                new AlterColumn(T, SIZE, SIZE.withType(Column.of("x", "bigint").type())),
                new AlterColumn(T, ID, ID.withIdentity(COUNTING)),
                new RenameColumn(T, "name", "full name"));
    }

    private static List<Operation> keyOperations() {
        ForeignKey other = ForeignKey.of("fk_t_v_id", "v_id", U, "id");
        return List.of(
                new AddUnique(T, UniqueConstraint.of("uq_t_pair", "name", "size")),
                new AddUnique(T, UniqueConstraint.of("uq_t_u_id", "u_id"))
                        .reverse()
                        .reverse(),
                new AddForeignKey(T, other.withActions(ReferentialAction.CASCADE, ReferentialAction.SET_NULL)),
                new DropForeignKey(T, t().foreignKeys().get(0)),
                new AddUnique(T, t().uniques().get(0)).reverse(),
                new AddCheck(T, new CheckConstraint("ck_t_name", "name <> 'it''s \\\\'")),
                new AddCheck(T, t().checks().get(0)).reverse(),
                new CreateIndex(T, Index.of("ix_t_at", "at")),
                new CreateIndex(T, Index.of("ix_t_u_id", "u_id")),
                new CreateIndex(T, Index.of("ix_t_u_id", "u_id", "at")),
                new CreateIndex(
                        T,
                        Index.of("ix_t_name", "name")
                                .withParts(List.of(
                                        new IndexPart("name", null, true, null, null, null, 5),
                                        IndexPart.column("at")))),
                new CreateIndex(T, Index.of("ft_t_name", "name").withMethod("fulltext")),
                new CreateIndex(T, t().indexes().get(0)).reverse(),
                new DropPrimaryKey(T, PrimaryKey.of("id")),
                new CommentOnTable(T, "a 'table'", null),
                new CommentOnTable(T, "a 'table'", "another \"one\""),
                new RenameTable(T, ObjectName.of("order")),
                new DropTable(t()));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void eachColumnOperationUpAndDown(TestEngine engine) throws SQLException {
        for (Operation operation : columnOperations()) {
            roundTrip(engine, List.of(operation));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void eachKeyOperationUpAndDown(TestEngine engine) throws SQLException {
        for (Operation operation : keyOperations()) {
            roundTrip(engine, List.of(operation));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aPrimaryKeyMovesAndTheColumnThatCountsGoesWithIt(TestEngine engine) throws SQLException {
        roundTrip(
                engine,
                List.of(
                        new DropPrimaryKey(T, PrimaryKey.of("id")),
                        new AlterColumn(T, SIZE, SIZE.withComment("between")),
                        new CommentOnTable(U, null, "between"),
                        new AddColumn(T, Column.of("no", "bigint").notNull().withIdentity(COUNTING)),
                        new CommentOnTable(U, "between", null),
                        new AddPrimaryKey(T, PrimaryKey.of("no"))));
    }

    /** Carries the operations out on tables with rows, and back. */
    private static void roundTrip(TestEngine engine, List<Operation> operations) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.create(start());
            database.run(
                    "INSERT INTO u (code) VALUES ('a'), ('b')",
                    "INSERT INTO t (id, name, size, u_id, at) VALUES (1, 'one', 1, 1, '2024-01-01'), "
                            + "(2, 'two', 2, 2, '2024-01-01')");
            List<String> rows = database.rows("SELECT name, size, u_id FROM t ORDER BY id");
            Catalog before = database.inspect();
            // The rows have values already: what the script asks for is done.
            DdlScript up = script(database, before, operations);
            assertThat(database.schema())
                    .as(up.statements().toString())
                    .isEqualTo(database.reconciled(up.after().schema()));
            List<Operation> back = new ArrayList<>(operations);
            Collections.reverse(back);
            back.replaceAll(Operation::reverse);
            DdlScript down = script(database, up.after(), back);
            assertThat(database.schema()).as(down.statements().toString()).isEqualTo(before.schema());
            if (!(operations.get(0) instanceof DropTable)) {
                assertThat(database.rows("SELECT name, size, u_id FROM t ORDER BY name"))
                        .isEqualTo(rows);
            }
        }
    }

    /** Fills what a script says must be filled, as its reader would. */
    private static DdlScript script(DialectFixture database, Catalog before, List<Operation> operations)
            throws SQLException {
        DdlScript script = database.dialect().ddl().script(operations, before);
        for (String statement : script.statements()) {
            int update = statement.indexOf("UPDATE");
            if (statement.startsWith("-- Rows that exist")) {
                database.run(
                        statement.substring(update, statement.indexOf('\n')).replace("...", "'7'"));
            }
            database.run(statement);
        }
        return script;
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void neighbouringChangesOfATableShareAStatement(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.create(start());
            DdlScript script = database.migrate(
                    new AddColumn(T, Column.of("note", "text")),
                    new AlterColumn(
                            T, NAME, NAME.withType(Column.of("x", "varchar(50)").type())),
                    new CreateIndex(T, Index.of("ix_t_at", "at")));
            assertThat(script.statements())
                    .containsExactly(
                            """
                            ALTER TABLE t
                                ADD COLUMN note text,
                                MODIFY COLUMN name varchar(50) COMMENT 'it''s a \\\\ name',
                                ADD INDEX ix_t_at (at)"""
                                    .indent(0)
                                    .strip());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aTableIsCreatedWithItsIndexes(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            DdlScript script = database.migrate(
                    new CreateTable(Table.of(T, ID.withIdentity(COUNTING), NAME)
                            .withPrimaryKey(PrimaryKey.of("id"))
                            .withComment("all")),
                    new CreateIndex(T, Index.of("ix", "name")));
            assertThat(script.changes()).hasSize(1);
            assertThat(script.statements())
                    .containsExactly(
                            """
                            CREATE TABLE t (
                                id int NOT NULL AUTO_INCREMENT,
                                name varchar(20) COMMENT 'it''s a \\\\ name',
                                PRIMARY KEY (id),
                                INDEX ix (name)
                            ) COMMENT='all'""");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aColumnIsFilledWithItsDefaultBeforeItIsNotNull(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int)", "INSERT INTO t VALUES (NULL), (3)");
            Column a = Column.of("a", "int");
            database.migrate(
                    new AlterColumn(T, a, Column.of("a", "varchar(9)").notNull().withDefault("'x'")));
            assertThat(database.rows("SELECT a FROM t ORDER BY a")).containsExactly("3", "x");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aNewColumnWithoutAnyValueStopsOnATableWithRows(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1)");
            assertThatThrownBy(() -> database.migrate(
                            new AddColumn(T, Column.of("b", "int").notNull())))
                    .hasMessageContaining(
                            "-- Rows that exist need a value in b first: UPDATE t SET b = ... WHERE b IS NULL");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aComputedColumnBecomesAPlainOneWithItsValues(TestEngine engine) throws SQLException {
        for (boolean stored : List.of(true, false)) {
            try (DialectFixture database = new DialectFixture(engine)) {
                Column computed = Column.of("b", "int").withGenerated(new Generated("a + 1", stored));
                Column plain = Column.of("b", "int");
                database.run(
                        "CREATE TABLE t (a int, b int AS (a + 1) " + (stored ? "STORED" : "VIRTUAL")
                                + ", INDEX ix (b))",
                        "INSERT INTO t (a) VALUES (1)");
                database.migrate(new AlterColumn(T, computed, plain));
                assertThat(database.rows("SELECT a, b FROM t")).containsExactly("1,2");
                assertThat(database.table("t").indexes()).containsExactly(Index.of("ix", "b"));
                database.migrate(new AlterColumn(T, plain, computed));
                Column other = computed.withGenerated(new Generated("a + 1", !stored));
                database.migrate(new AlterColumn(T, computed, other));
                assertThat(database.table("t").column("b")).contains(other);
                assertThat(database.table("t").indexes()).containsExactly(Index.of("ix", "b"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aTableThatTakesAnothersPlaceGetsItsNames(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.create(start());
            Table before = database.table("t");
            Table after = before.withName(ObjectName.of("v"));
            DdlScript script = database.migrate(new CreateTable(after), new DropTable(before));
            assertThat(database.schema().tables().keySet()).containsExactly(U, ObjectName.of("v"));
            database.migrate(script.after(), List.of(new CreateTable(before), new DropTable(after)));
            assertThat(database.table("t")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void sequencesUpAndDown(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            Sequence sequence = new Sequence(
                    ObjectName.of("s"),
                    null,
                    SequenceOptions.DEFAULT.withStart(7).withIncrement(50));
            database.migrate(new CreateSequence(sequence));
            assertThat(database.schema())
                    .isEqualTo(database.reconciled(Schema.of(List.of(), List.of(sequence), List.of())));
            assertThat(database.rows(database.isMariadb() ? "SELECT NEXTVAL(s)" : "SELECT next_val FROM s"))
                    .containsExactly("7");
            if (database.isMariadb()) {
                Sequence changed = sequence.withOptions(new SequenceOptions(7, 20, 2L, 900L, 10, true));
                database.migrate(new AlterSequence(sequence, changed));
                assertThat(database.schema().sequences().values()).containsExactly(changed);
                database.migrate(new AlterSequence(changed, sequence));
                assertThat(database.schema().sequences().values()).containsExactly(sequence);
            }
            database.migrate(new CreateSequence(sequence).reverse());
            assertThat(database.schema().isEmpty()).isTrue();
        }
    }
}
