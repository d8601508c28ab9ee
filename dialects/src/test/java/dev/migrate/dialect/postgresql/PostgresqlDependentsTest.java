package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.Generated;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around the columns that a script changes: it survives, or the script is refused by name. */
class PostgresqlDependentsTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";
    private static final ObjectName T = ObjectName.of("t");

    private static void prepare(DialectFixture fixture) throws SQLException {
        fixture.run(
                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                "CREATE TABLE t (id int PRIMARY KEY, name varchar(20), mood mood DEFAULT 'ok', other int)",
                "INSERT INTO t VALUES (1, 'a', 'sad', 3)",
                "CREATE VIEW names AS SELECT id, name, mood FROM t",
                "CREATE VIEW upper_names AS SELECT upper(name) AS name FROM names",
                "CREATE MATERIALIZED VIEW stored AS SELECT name FROM upper_names",
                "CREATE UNIQUE INDEX stored_name ON stored (name)",
                "COMMENT ON VIEW names IS 'it''s'",
                "GRANT SELECT ON upper_names TO PUBLIC",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "CREATE TRIGGER watch BEFORE UPDATE OF name ON t FOR EACH ROW EXECUTE FUNCTION f()",
                "CREATE RULE quiet AS ON INSERT TO t WHERE new.name = 'x' DO INSTEAD NOTHING");
    }

    private static Operation alter(DialectFixture fixture, String name, String type) throws SQLException {
        Column before = fixture.table("t").column(name).orElseThrow();
        return new AlterColumn(T, before, before.withType(ColumnType.parse(type)));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void viewsTriggersAndRulesSurviveATypeChange(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            Catalog before = fixture.inspect();
            DdlScript script = fixture.migrate(alter(fixture, "name", "text"));
            assertThat(script.statements().get(0)).startsWith("DROP ");
            assertThat(fixture.rows("SELECT name FROM stored")).containsExactly("A");
            assertThat(fixture.inspect().dependents())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sql")
                    .containsExactlyInAnyOrderElementsOf(before.dependents());
            fixture.migrate(
                    script.after(),
                    List.of(script.changes().get(0).operations().get(0).reverse()));
            assertThat(fixture.inspect().dependents()).containsExactlyInAnyOrderElementsOf(before.dependents());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aViewSurvivesItsEnumTypeMadeAnew(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            fixture.migrate(new AlterEnum(
                    new EnumType(ObjectName.of("mood"), List.of("sad", "ok")),
                    new EnumType(ObjectName.of("mood"), List.of("ok", "sad"))));
            assertThat(fixture.rows("SELECT mood FROM names")).containsExactly("sad");
            assertThat(fixture.table("t").column("mood").orElseThrow().defaultValue())
                    .hasToString("DefaultValue[expression='ok']");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aColumnOrTableInUseIsNotDropped(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            prepare(fixture);
            Catalog before = fixture.inspect();
            Column name = fixture.table("t").column("name").orElseThrow();
            Column other = fixture.table("t").column("other").orElseThrow();
            assertRefused(fixture, before, new DropColumn(T, name), "view names uses the column t.name");
            assertRefused(fixture, before, new DropTable(fixture.table("t")), "view names uses the table t");
            fixture.migrate(new DropColumn(T, other));
            assertThat(fixture.rows("SELECT name FROM names")).containsExactly("a");
        }
    }

    private static void assertRefused(DialectFixture fixture, Catalog before, Operation operation, String message) {
        assertThatThrownBy(() -> fixture.dialect().ddl().script(List.of(operation), before))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED))
                .hasMessageContaining(message);
    }

    /** On PostgreSQL 18 both clauses in one statement end in "cache lookup failed for constraint". */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void aGeneratedColumnChangesBesideATypeBelowACheck(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TABLE t (qty int CHECK (qty BETWEEN 1 AND 10), total numeric(10,2),"
                            + " twice int GENERATED ALWAYS AS (qty * 2) STORED)",
                    "INSERT INTO t (qty, total) VALUES (3, 1)");
            Column twice = fixture.table("t").column("twice").orElseThrow();
            fixture.migrate(
                    new AlterColumn(T, twice, twice.withGenerated(new Generated("qty * 3", true))),
                    alter(fixture, "total", "numeric(14,3)"));
            assertThat(fixture.rows("SELECT qty, total, twice FROM t")).containsExactly("3,1.000,9");
            assertThat(fixture.table("t").checks()).hasSize(1);
        }
    }

    /** The comparison lists drops last, but the check would not fit the column's new type. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void aCheckThatGoesIsGoneBeforeItsColumnChanges(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE t (size int, CONSTRAINT c CHECK (size > 0))", "INSERT INTO t VALUES (1)");
            CheckConstraint check = fixture.table("t").checks().get(0);
            Operation alter = alter(fixture, "size", "varchar(9)");
            Operation drop = new DropCheck(T, check);
            Catalog after = fixture.migrate(alter, drop).after();
            fixture.migrate(after, List.of(drop.reverse(), alter.reverse()));
            assertThat(fixture.table("t").checks()).containsExactly(check);
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aColumnThatMustBeFilledStopsOnRowsAndWorksWithout(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE t (id int)", "INSERT INTO t VALUES (1)");
            AddColumn add = new AddColumn(T, Column.of("must", "text").notNull());
            assertThatThrownBy(() -> fixture.migrate(add))
                    .hasMessageContaining("must")
                    .hasMessageContaining("null");
            assertThat(fixture.table("t").columns()).hasSize(1);
            fixture.run("DELETE FROM t");
            DdlScript script = fixture.migrate(add);
            assertThat(script.statements())
                    .containsExactly(
                            "ALTER TABLE t ADD COLUMN must text",
                            """
                            -- Rows that exist need a value in must first: UPDATE t SET must = ... WHERE must IS NULL
                            ALTER TABLE t ALTER COLUMN must SET NOT NULL""");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void neighbouringColumnsShareAStatement(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE t (id int)");
            DdlScript script = fixture.migrate(
                    new AddColumn(T, Column.of("a", "text")),
                    new AddColumn(T, Column.of("b", "integer").notNull().withDefault("0")));
            assertThat(script.changes()).hasSize(1);
            assertThat(script.statements())
                    .containsExactly(
                            """
                            ALTER TABLE t
                                ADD COLUMN a text,
                                ADD COLUMN b integer DEFAULT 0 NOT NULL""");
        }
    }
}
