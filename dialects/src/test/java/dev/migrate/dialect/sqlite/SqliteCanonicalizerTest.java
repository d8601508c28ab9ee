package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteCanonicalizerTest {
    private static final ObjectName T = ObjectName.of("t");

    private final SqliteCanonicalizer canonicalizer = new SqliteCanonicalizer();

    private Table canonical(Table table) {
        Schema once = canonicalizer.canonical(Schema.of(table));
        assertThat(canonicalizer.canonical(once)).isEqualTo(once);
        return once.tables().values().iterator().next();
    }

    /** What {@code desired} becomes beside a database made by these statements; changes nothing when done again. */
    private Schema reconciled(Schema desired, String... statements) throws SQLException {
        try (Database database = new Database(statements)) {
            Schema once = canonicalizer.reconcile(desired, database.catalog(), database.connection());
            assertThat(canonicalizer.reconcile(once, database.catalog(), database.connection()))
                    .isEqualTo(once);
            return once;
        }
    }

    private void assertNoDifference(Table desired, String... statements) throws SQLException {
        try (Database database = new Database(statements)) {
            Table current = database.table(desired.name().name());
            Schema reconciled = reconciled(Schema.of(desired), statements);
            assertThat(reconciled.table(current.name())).contains(current);
        }
    }

    private void assertDifference(Table desired, String... statements) throws SQLException {
        try (Database database = new Database(statements)) {
            assertThat(reconciled(Schema.of(desired), statements))
                    .isNotEqualTo(database.catalog().schema());
        }
    }

    private static Table columns(String... definitions) {
        return Table.of(
                T,
                List.of(definitions).stream()
                        .map(text -> text.split(" ", 2))
                        .map(words -> Column.of(words[0], words[1]))
                        .toArray(Column[]::new));
    }

    @Test
    void dropsWhatSqliteDoesNotKeep() {
        Table table = columns("a varchar(5)", "b int")
                .withComment("about")
                .withIndexes(List.of(new Index(
                        "i",
                        List.of(new IndexPart("a", null, false, IndexPart.NullsOrder.LAST, "BINARY", "ops", 3)),
                        false,
                        "hash",
                        List.of("b"),
                        "(a > b)",
                        false)))
                .withForeignKeys(List.of(new ForeignKey(
                        null,
                        List.of("b"),
                        new ObjectName("main", "t"),
                        List.of("a"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferrability.INITIALLY_IMMEDIATE)));
        Table expected = columns("a varchar(5)", "b int")
                .withIndexes(List.of(Index.of("i", "a").withPredicate("a > b")))
                .withForeignKeys(List.of(ForeignKey.of(null, "b", T, "a")
                        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)));
        assertThat(canonical(table)).isEqualTo(expected);
    }

    @Test
    void spellsColumnsAsInspectionDoes() {
        Table table = Table.of(
                T,
                Column.of("A", "\"VARCHAR\"(5)").withDefault("(NULL)").withComment("x"),
                Column.of("b", "enum('x','y')").withDefault("(1 + 2)").withCollation("binary"),
                Column.of("c", "int").withGenerated(new Generated("((A))", true)));
        assertThat(canonical(table))
                .isEqualTo(Table.of(
                        T,
                        Column.of("A", "varchar(5)"),
                        Column.of("b", "enum").withDefault("1 + 2"),
                        Column.of("c", "int").withGenerated(new Generated("A", true))));
    }

    @Test
    void letsIntegerKeysCountUpByThemselves() throws SQLException {
        Table table = Table.of(T, Column.of("id", "bigint").withIdentity(Identity.byDefault()))
                .withPrimaryKey(PrimaryKey.of("id"));
        assertThat(canonical(table).columns())
                .containsExactly(Column.of("id", "integer").notNull());
        assertNoDifference(table, "CREATE TABLE t (id INTEGER PRIMARY KEY)");
        assertNoDifference(table, "CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT)");
        assertDifference(table, "CREATE TABLE t (id int PRIMARY KEY)");
        assertDifference(table, "CREATE TABLE t (id bigint PRIMARY KEY)");
    }

    @Test
    void refusesSchemas() {
        Schema schema = Schema.of(Table.of(new ObjectName("shop", "t"), Column.of("a", "int")));
        assertThatThrownBy(() -> canonicalizer.canonical(schema))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED))
                .hasMessage("SQLite has no schemas, and shop.t is in one");
    }

    @Test
    void keepsWhereANewSequenceStarts() throws SQLException {
        Sequence sequence = new Sequence(ObjectName.of("s"), null, new SequenceOptions(100, 50, 1L, null, 5, true));
        Schema desired = Schema.of(List.of(), List.of(sequence), List.of());
        assertThat(canonicalizer.canonical(desired).sequences().values())
                .containsExactly(new Sequence(ObjectName.of("s"), null, SequenceOptions.DEFAULT));
        assertThat(reconciled(desired).sequences().values())
                .containsExactly(new Sequence(ObjectName.of("s"), null, SequenceOptions.DEFAULT.withStart(100)));
        assertThat(reconciled(desired, "CREATE TABLE S (next_val bigint)")
                        .sequences()
                        .values())
                .containsExactly(new Sequence(ObjectName.of("S"), null, SequenceOptions.DEFAULT));
    }

    @Test
    void ignoresTheCaseOfNames() throws SQLException {
        Table desired = Table.of(ObjectName.of("t"), Column.of("ID", "int").notNull(), Column.of("Up", "int"))
                .withPrimaryKey(PrimaryKey.of("ID"))
                .withUniques(List.of(UniqueConstraint.of(null, "UP")))
                .withForeignKeys(List.of(ForeignKey.of(null, "up", ObjectName.of("T"), "id")))
                .withChecks(List.of(new CheckConstraint(null, "UP > 0")))
                .withIndexes(List.of(Index.of("i", "UP", "Id")));
        String[] statements = {
            "CREATE TABLE t (Id int PRIMARY KEY, up int UNIQUE REFERENCES t (Id), CHECK (up > 0))",
            "CREATE INDEX i ON t (up, id)"
        };
        assertNoDifference(desired, statements);
    }

    @Test
    void takesSynonymsOfTypesForTheSame() throws SQLException {
        String table =
                "CREATE TABLE t (a CHARACTER VARYING(20), b int4, c DECIMAL (19, 4), d bool, e double precision)";
        assertNoDifference(columns("a varchar(20)", "b integer", "c numeric(19,4)", "d boolean", "e float8"), table);
        assertDifference(columns("a varchar(40)", "b integer", "c numeric(19,4)", "d boolean", "e float8"), table);
        assertDifference(columns("a varchar(20)", "b bigint", "c numeric(19,4)", "d boolean", "e float8"), table);
    }

    @Test
    void keepsStrictTablesStrict() throws SQLException {
        String table = "CREATE TABLE t (a text, b int, c any) STRICT";
        assertNoDifference(columns("a varchar(20)", "b bigint", "c timestamp"), table);
        Schema added = reconciled(Schema.of(columns("a varchar(20)", "b bigint", "c any", "d varchar(3)")), table);
        assertThat(added.table(T).orElseThrow().column("d")).contains(Column.of("d", "text"));
    }

    @Test
    void comparesExpressionsByWhatTheySay() throws SQLException {
        Table desired = Table.of(
                        T,
                        Column.of("a", "text").withDefault("LOWER('x')"),
                        Column.of("b", "boolean").withDefault("false"),
                        Column.of("c", "int").withGenerated(new Generated("length(\"a\")", false)))
                .withChecks(List.of(new CheckConstraint("ck", "a IN ('x','y')"), new CheckConstraint(null, "b or (a)")))
                .withIndexes(List.of(new Index(
                        "i", List.of(IndexPart.expression("lower( a )")), false, null, List.of(), "A <> 'X'", false)));
        assertNoDifference(
                desired,
                "CREATE TABLE t (a text DEFAULT (lower('x')), b boolean DEFAULT 0, c int AS (length(a)),"
                        + " CONSTRAINT ck CHECK ((a in ('x', 'y'))), CHECK (B OR a))",
                "CREATE INDEX i ON t (lower(a)) WHERE (a <> 'X')");
        assertDifference(
                desired,
                "CREATE TABLE t (a text DEFAULT (lower('x')), b boolean DEFAULT 0, c int AS (length(a)),"
                        + " CONSTRAINT ck CHECK ((a in ('x', 'Y'))), CHECK (B OR a))",
                "CREATE INDEX i ON t (lower(a)) WHERE (a <> 'X')");
    }

    @Test
    void takesUniqueIndexesAndUniqueConstraintsForTheSame() throws SQLException {
        Table constraint = columns("a int", "b int").withUniques(List.of(UniqueConstraint.of("uq", "a", "b")));
        assertNoDifference(constraint, "CREATE TABLE t (a int, b int)", "CREATE UNIQUE INDEX x ON t (a, b)");
        assertDifference(constraint, "CREATE TABLE t (a int, b int)", "CREATE INDEX x ON t (a, b)");
        Table index = columns("a int").withIndexes(List.of(Index.of("i", "a").withUnique(true)));
        assertNoDifference(index, "CREATE TABLE t (a int UNIQUE)");
    }
}
