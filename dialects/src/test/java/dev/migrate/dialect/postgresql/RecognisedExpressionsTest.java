package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the server writes an expression, the same one is no difference, and another one is. */
final class RecognisedExpressionsTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";
    private static final ObjectName T = ObjectName.of("t");

    /** A column's type and a default for it. */
    private static final List<String[]> DEFAULTS = List.of(
            new String[] {"varchar(20)", "'x'"},
            new String[] {"varchar(20)", "'x'::varchar(20)"},
            new String[] {"varchar(20)", "'it''s; -- x'"},
            new String[] {"text", "'A' || 'B'"},
            new String[] {"text", "upper('a')"},
            new String[] {"char(3)", "'abc'"},
            new String[] {"integer", "0"},
            new String[] {"integer", "-1"},
            new String[] {"integer", "'7'"},
            new String[] {"integer", "1 + 2"},
            new String[] {"bigint", "10000000000"},
            new String[] {"smallint", "3"},
            new String[] {"numeric(10,2)", "0"},
            new String[] {"numeric(10,2)", "0.00"},
            new String[] {"numeric(10,2)", "-1.5"},
            new String[] {"double precision", "1.5"},
            new String[] {"double precision", "1e3"},
            new String[] {"boolean", "true"},
            new String[] {"boolean", "FALSE"},
            new String[] {"boolean", "'t'"},
            new String[] {"timestamp", "now()"},
            new String[] {"timestamp", "CURRENT_TIMESTAMP"},
            new String[] {"timestamp", "current_timestamp"},
            new String[] {"timestamp(3)", "CURRENT_TIMESTAMP(3)"},
            new String[] {"timestamp", "localtimestamp"},
            new String[] {"timestamp", "'2020-01-01 10:00:00'"},
            new String[] {"timestamp", "TIMESTAMP '2020-01-01 10:00:00'"},
            new String[] {"timestamp with time zone", "now() AT TIME ZONE 'utc'"},
            new String[] {"timestamp with time zone", "now() + interval '1 day'"},
            new String[] {"date", "CURRENT_DATE"},
            new String[] {"date", "'2020-01-01'"},
            new String[] {"date", "DATE '2020-01-01'"},
            new String[] {"time", "'10:00'"},
            new String[] {"interval", "'1 day'"},
            new String[] {"interval", "interval '1 hour'"},
            new String[] {"uuid", "gen_random_uuid()"},
            new String[] {"uuid", "'00000000-0000-0000-0000-000000000000'"},
            new String[] {"jsonb", "'{}'"},
            new String[] {"jsonb", "'{\"a\": 1}'::jsonb"},
            new String[] {"text[]", "'{}'"},
            new String[] {"text[]", "ARRAY['a', 'b']"},
            new String[] {"text[]", "ARRAY[]::text[]"},
            new String[] {"integer[]", "'{1,2}'::int[]"},
            new String[] {"bytea", "'\\x00'"},
            new String[] {"bit(1)", "B'0'"},
            new String[] {"bigint", "nextval('counter')"},
            new String[] {"mood", "'sad'"},
            new String[] {"mood", "'sad'::mood"},
            new String[] {"mood[]", "'{sad}'"},
            new String[] {"inet", "'127.0.0.1'"},
            new String[] {"text", "CURRENT_USER"},
            new String[] {"text", "E'a\\nb'"},
            new String[] {"text", "chr(10)"},
            new String[] {"integer", "(1)"},
            new String[] {"integer", "twice(4)"},
            new String[] {"money", "1"});

    private static final List<String> CONDITIONS = List.of(
            "size > 0",
            "size > 0 and size < 10",
            "size>0 AND size<10 AND name <> ''",
            "size between 0 and 2",
            "size BETWEEN 1 AND 5 OR size IS NULL",
            "size not between 3 and 4",
            "size in (1, 2, 3)",
            "size IN (1)",
            "size NOT IN (4, 5)",
            "name in ('RED','GREEN','LIGHT_BLUE')",
            "name IN ('A')",
            "name NOT IN ('A', 'B')",
            "note in ('a', 'b')",
            "code in ('a', 'b')",
            "mood in ('sad', 'ok')",
            "mood = 'sad'",
            "name = 'it''s'",
            "name <> 'x'",
            "name != 'x'",
            "name like 'x%'",
            "name NOT LIKE 'x%'",
            "name ILIKE '%x'",
            "name ~ '^[a-z]+$'",
            "name similar to '(a|b)%'",
            "length(name) > 3",
            "char_length(name) >= 3",
            "lower(name) = name",
            "coalesce(size, 0) > 1",
            "price > 0",
            "price > 0.5 and price <= 100",
            "price >= -1",
            "price * 1.2 < size",
            "made > '2020-01-01'",
            "made > DATE '2020-02-02'",
            "made < now() + interval '1 day'",
            "extract(year from made) > 2000",
            "flag",
            "not flag",
            "flag = true",
            "flag IS TRUE",
            "flag is not false",
            "name is not null",
            "(name is null) = (size is null)",
            "name is distinct from 'x'",
            "size % 2 = 0",
            "size + 1 * 2 > 3",
            "(size + 1) * 2 > 3",
            "-size < 0",
            "abs(size) > 0",
            "case when size > 1 then name = 'a' else name = 'b' end",
            "data ->> 'a' = 'b'",
            "data->'a'->>'b' is not null",
            "data @> '{\"a\": 1}'",
            "data ? 'a'",
            "tags @> ARRAY['a']",
            "array_length(tags, 1) < 5",
            "'a' = any (tags)",
            "substring(name from 1 for 2) = 'ab'",
            "position('a' in name) > 0",
            "trim(name) <> ''",
            "cast(size as text) <> '5'",
            "size::text <> '5'",
            "name collate \"C\" > 'a'",
            "twice(size) > 4",
            "t.size > 0",
            "\"Mixed\" > 0",
            "not (size > 3 and price > 4)",
            "size > 1 or price > 2 and flag",
            "(size > 1 or price > 2) and flag",
            "size > 0 and (price > 0 and (flag or not flag))",
            "greatest(size, 1) = 1",
            "nullif(size, 0) is not null",
            "xor(flag, true)",
            "row(size, 1) > row(0, 0)",
            "made::date = date '2020-01-01'");

    private static Table base() {
        return Table.of(
                T,
                Column.of("size", "integer"),
                Column.of("price", "numeric(10,2)"),
                Column.of("name", "varchar(20)"),
                Column.of("note", "text"),
                Column.of("code", "char(2)"),
                Column.of("mood", "mood"),
                Column.of("made", "timestamp"),
                Column.of("flag", "boolean"),
                Column.of("data", "jsonb"),
                Column.of("tags", "text[]"),
                Column.of("Mixed", "integer"));
    }

    private static void prepare(DialectFixture fixture) throws SQLException {
        fixture.run(
                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                "CREATE SEQUENCE counter",
                "CREATE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 * 2'",
                "CREATE FUNCTION xor(boolean, boolean) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1 <> $2'");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aDefaultIsRecognised(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < DEFAULTS.size(); i++) {
                columns.add(Column.of("c" + i, DEFAULTS.get(i)[0]).withDefault(DEFAULTS.get(i)[1]));
            }
            assertRecognised(fixture, Table.of(T, columns.toArray(Column[]::new)));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aCheckIsRecognised(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            List<CheckConstraint> checks = new ArrayList<>();
            for (int i = 0; i < CONDITIONS.size(); i++) {
                checks.add(new CheckConstraint("c" + i, CONDITIONS.get(i)));
            }
            assertRecognised(fixture, base().withChecks(checks));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anIndexIsRecognised(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            List<Index> indexes = new ArrayList<>();
            for (int i = 0; i < CONDITIONS.size(); i++) {
                String condition = CONDITIONS.get(i);
                if (!condition.contains("now()")) {
                    indexes.add(Index.of("partial" + i, "size").withPredicate(condition));
                    indexes.add(Index.of("computed" + i, "size")
                            .withParts(List.of(IndexPart.expression("(" + condition + ")"))));
                }
            }
            indexes.add(Index.of("a", "name").withParts(List.of(IndexPart.expression("lower(name)"))));
            indexes.add(Index.of("b", "name").withParts(List.of(IndexPart.expression("name"))));
            indexes.add(Index.of("c", "name").withMethod("BTREE"));
            indexes.add(Index.of("d", "name")
                    .withParts(List.of(IndexPart.column("name")
                            .withOrder(false, IndexPart.NullsOrder.LAST)
                            .withOperatorClass("text_ops"))));
            assertRecognised(fixture, base().withIndexes(indexes));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aGeneratedColumnIsRecognised(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            List<Column> columns = new ArrayList<>(base().columns());
            for (String expression :
                    List.of("size * 2", "size+1", "coalesce(size, 0)", "twice(size)", "size::bigint")) {
                columns.add(Column.of("g" + columns.size(), "bigint").withGenerated(new Generated(expression, true)));
            }
            for (String expression : List.of("name || 'x'", "upper(name)", "(name)", "data ->> 'a'", "note")) {
                columns.add(Column.of("g" + columns.size(), "text").withGenerated(new Generated(expression, true)));
            }
            assertRecognised(fixture, base().withColumns(columns));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whetherAGeneratedColumnIsStoredIsLeftToTheDatabaseUnlessTheModelSays(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE t (a int, s int GENERATED ALWAYS AS (a + 1) STORED)");
            Column there = fixture.table("t").column("s").orElseThrow();
            Column open = Column.of("s", "integer").withGenerated(new Generated("(A+1)", Generated.Storage.UNSTATED));
            assertThat(reconciled(fixture, open)).isEqualTo(there);

            Column virtual = there.withGenerated(new Generated("a + 1", false));
            assertThat(reconciled(fixture, virtual)).isEqualTo(virtual);

            Column added = open.withName("n");
            boolean storesUsually = !engine.name().endsWith("18");
            assertThat(reconciled(fixture, added).generated()).isEqualTo(new Generated("A+1", storesUsually));
        }
    }

    private static Column reconciled(DialectFixture fixture, Column column) throws SQLException {
        Table desired = Table.of(ObjectName.of("t"), Column.of("a", "integer"), column);
        return fixture.reconciled(Schema.of(desired))
                .table(desired.name())
                .flatMap(table -> table.column(column.name()))
                .orElseThrow();
    }

    /** What was created from a schema is not different from it, however the server spells it. */
    private static void assertRecognised(DialectFixture fixture, Table desired) throws SQLException {
        Schema schema = Schema.of(desired);
        fixture.migrate(new dev.migrate.schema.operation.CreateTable(
                fixture.dialect().canonicalizer().canonical(schema).table(T).orElseThrow()));
        Catalog current = fixture.inspect();
        Table existing = current.schema().table(T).orElseThrow();
        Table reconciled = fixture.dialect()
                .canonicalizer()
                .reconcile(schema, current, fixture.connection())
                .table(T)
                .orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < desired.columns().size(); i++) {
            softly.assertThat(reconciled.columns().get(i))
                    .as(desired.columns().get(i).toString())
                    .isEqualTo(existing.columns().get(i));
        }
        for (CheckConstraint check : desired.checks()) {
            softly.assertThat(named(reconciled, check)).as(check.expression()).isEqualTo(named(existing, check));
        }
        for (Index index : desired.indexes()) {
            softly.assertThat(named(reconciled, index)).isEqualTo(named(existing, index));
        }
        softly.assertAll();
        assertThat(fixture.rows("SELECT count(*) FROM pg_class WHERE relpersistence = 't'"))
                .containsExactly("0");
        assertThat(fixture.connection().getAutoCommit()).isTrue();
    }

    private static String named(Table table, Index index) {
        return table.indexes().stream()
                .filter(other -> String.valueOf(other.name()).equals(index.name()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static CheckConstraint named(Table table, CheckConstraint check) {
        return table.checks().stream()
                .filter(other -> String.valueOf(other.name()).equals(check.name()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anotherExpressionIsADifference(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            Table table = base().withColumns(List.of(
                            Column.of("size", "integer").withDefault("1"),
                            Column.of("name", "varchar(20)").withDefault("'x'"),
                            Column.of("made", "timestamp").withDefault("now()")))
                    .withChecks(List.of(new CheckConstraint("c", "name IN ('A', 'B')")))
                    .withIndexes(List.of(Index.of("i", "size").withPredicate("size > 1")));
            fixture.create(Schema.of(table));
            Table changed = table.withColumns(List.of(
                            Column.of("size", "integer").withDefault("2"),
                            Column.of("name", "varchar(20)").withDefault("'X'"),
                            Column.of("made", "timestamp").withDefault("localtimestamp")))
                    .withChecks(List.of(new CheckConstraint("c", "name IN ('A', 'B', 'C')")))
                    .withIndexes(List.of(Index.of("i", "size").withPredicate("size > 2")));
            Table reconciled = fixture.reconciled(Schema.of(changed)).table(T).orElseThrow();
            Table current = fixture.table("t");
            assertThat(reconciled.columns()).doesNotContainAnyElementsOf(current.columns());
            assertThat(reconciled.checks()).isNotEqualTo(current.checks());
            assertThat(reconciled.indexes()).isNotEqualTo(current.indexes());
        }
    }
}
