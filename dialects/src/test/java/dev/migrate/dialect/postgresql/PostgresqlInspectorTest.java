package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.InspectionScope;
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
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.testdatabase.TestEngine;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlInspectorTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void columns(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    """
                    CREATE TABLE contacts (
                        id bigint GENERATED ALWAYS AS IDENTITY (START 100 INCREMENT 5),
                        code serial,
                        name varchar(40) NOT NULL DEFAULT 'it''s',
                        email text COLLATE "C",
                        credit numeric(10,2) DEFAULT -1.5,
                        active boolean DEFAULT true,
                        since timestamptz DEFAULT now(),
                        nothing text DEFAULT NULL,
                        total integer GENERATED ALWAYS AS (code * 2) STORED
                    )""",
                    "COMMENT ON TABLE contacts IS 'people'",
                    "COMMENT ON COLUMN contacts.name IS 'full'",
                    "ALTER TABLE contacts DROP COLUMN active");
            Table table = fixture.table("contacts");
            SequenceOptions counter = new SequenceOptions(100, 5, null, null, 1, false);
            assertThat(table.columns())
                    .containsExactly(
                            Column.of("id", "bigint")
                                    .notNull()
                                    .withIdentity(new Identity(Identity.Mode.ALWAYS, counter)),
                            Column.of("code", "integer")
                                    .notNull()
                                    .withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT)),
                            Column.of("name", "varchar(40)")
                                    .notNull()
                                    .withDefault("'it''s'")
                                    .withComment("full"),
                            Column.of("email", "text").withCollation("C"),
                            Column.of("credit", "numeric(10,2)").withDefault("-1.5"),
                            Column.of("since", "timestamp with time zone").withDefault("now()"),
                            Column.of("nothing", "text"),
                            Column.of("total", "integer").withGenerated(new Generated("code * 2", true)));
            assertThat(table.comment()).isEqualTo("people");
            assertThat(fixture.schema().sequences()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void constraints(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TABLE country (code char(2), region int, PRIMARY KEY (region, code))",
                    """
                    CREATE TABLE city (
                        id int CONSTRAINT city_pk PRIMARY KEY,
                        name varchar(20) CHECK (name <> '') UNIQUE DEFERRABLE INITIALLY DEFERRED,
                        size int CONSTRAINT positive CHECK (size > 0 AND size < 9),
                        kind varchar(9) CHECK (kind IN ('A', 'B')),
                        region int, code char(2), twin int REFERENCES city ON DELETE SET NULL,
                        CONSTRAINT in_country FOREIGN KEY (region, code) REFERENCES country
                            ON DELETE CASCADE ON UPDATE RESTRICT DEFERRABLE
                    )""");
            Table city = fixture.table("city");
            assertThat(city.primaryKey()).isEqualTo(new PrimaryKey("city_pk", List.of("id")));
            assertThat(city.uniques())
                    .containsExactly(new UniqueConstraint(
                            "city_name_key", List.of("name"), false, Deferrability.INITIALLY_DEFERRED));
            assertThat(city.checks())
                    .containsExactlyInAnyOrder(
                            new CheckConstraint("city_name_check", "name <> ''"),
                            new CheckConstraint("positive", "(size > 0) AND (size < 9)"),
                            new CheckConstraint("city_kind_check", "kind IN ('A', 'B')"));
            assertThat(city.foreignKeys())
                    .containsExactlyInAnyOrder(
                            new ForeignKey(
                                    "city_twin_fkey",
                                    List.of("twin"),
                                    ObjectName.of("city"),
                                    List.of("id"),
                                    ReferentialAction.SET_NULL,
                                    ReferentialAction.NO_ACTION,
                                    Deferrability.NOT_DEFERRABLE),
                            new ForeignKey(
                                    "in_country",
                                    List.of("region", "code"),
                                    ObjectName.of("country"),
                                    List.of("region", "code"),
                                    ReferentialAction.CASCADE,
                                    ReferentialAction.RESTRICT,
                                    Deferrability.INITIALLY_IMMEDIATE));
            assertThat(city.indexes()).isEmpty();
            assertThat(fixture.table("country").column("code").orElseThrow().nullable())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void indexes(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TABLE t (a int, b text, c jsonb, d text COLLATE \"C\")",
                    "CREATE INDEX plain ON t (a, b)",
                    "CREATE UNIQUE INDEX ordered ON t (a DESC, b DESC NULLS LAST, d NULLS FIRST)",
                    "CREATE INDEX computed ON t (lower(b), a, (a + 1) DESC)",
                    "CREATE INDEX partial ON t (a) INCLUDE (b, d) WHERE b IS NOT NULL",
                    "CREATE INDEX paths ON t USING gin (c jsonb_path_ops)",
                    "CREATE INDEX hashed ON t USING hash (b)",
                    "CREATE INDEX patterns ON t (a, b text_pattern_ops)",
                    "CREATE INDEX collated ON t (b COLLATE \"C\", d COLLATE \"default\")");
            IndexPart a = IndexPart.column("a");
            IndexPart b = IndexPart.column("b");
            IndexPart d = IndexPart.column("d");
            assertThat(fixture.table("t").indexes())
                    .containsExactly(
                            Index.of("plain", "a", "b"),
                            Index.of("ordered", "a")
                                    .withUnique(true)
                                    .withParts(List.of(
                                            a.desc(),
                                            b.withOrder(true, IndexPart.NullsOrder.LAST),
                                            d.withOrder(false, IndexPart.NullsOrder.FIRST))),
                            Index.of("computed", "a")
                                    .withParts(List.of(
                                            IndexPart.expression("lower(b)"),
                                            a,
                                            IndexPart.expression("a + 1").desc())),
                            Index.of("partial", "a")
                                    .withInclude(List.of("b", "d"))
                                    .withPredicate("b IS NOT NULL"),
                            Index.of("paths", "c")
                                    .withMethod("gin")
                                    .withParts(List.of(IndexPart.column("c").withOperatorClass("jsonb_path_ops"))),
                            Index.of("hashed", "b").withMethod("hash"),
                            Index.of("patterns", "a").withParts(List.of(a, b.withOperatorClass("text_pattern_ops"))),
                            Index.of("collated", "b")
                                    .withParts(List.of(b.withCollation("C"), d.withCollation("default"))));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anInvalidIndexCoversNothing(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE t (a int)", "INSERT INTO t VALUES (1), (1)");
            assertThatThrownBy(() -> fixture.run("CREATE UNIQUE INDEX CONCURRENTLY twice ON t (a)"))
                    .isInstanceOf(SQLException.class);
            assertThat(fixture.table("t").indexes())
                    .containsExactly(Index.of("twice", "a").withUnique(true).withPredicate("false"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void nullsNotDistinct(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            if (fixture.dialect().version().atLeast(15)) {
                fixture.run(
                        "CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a))",
                        "CREATE UNIQUE INDEX i ON t (b) NULLS NOT DISTINCT");
                assertThat(fixture.table("t").uniques().get(0).nullsNotDistinct())
                        .isTrue();
                assertThat(fixture.table("t").indexes().get(0).nullsNotDistinct())
                        .isTrue();
            } else {
                Table table = Table.of(ObjectName.of("t"), Column.of("a", "integer"))
                        .withUniques(
                                List.of(new UniqueConstraint("u", List.of("a"), true, Deferrability.NOT_DEFERRABLE)));
                assertThatThrownBy(() -> fixture.create(dev.migrate.schema.Schema.of(table)))
                        .isInstanceOf(MigrateException.class)
                        .hasMessageContaining("needs PostgreSQL 15");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void sequencesAndEnums(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE SEQUENCE plain",
                    "CREATE SEQUENCE counted AS integer START 5 INCREMENT 50 MINVALUE 2 MAXVALUE 900 CACHE 3 CYCLE",
                    "CREATE SEQUENCE down INCREMENT -1",
                    "CREATE TYPE mood AS ENUM ('sad', 'it''s ok')",
                    "ALTER TYPE mood ADD VALUE 'so so' BEFORE 'it''s ok'",
                    "CREATE TABLE t (a bigint DEFAULT nextval('plain'), m mood DEFAULT 'sad', n mood[])");
            assertThat(fixture.schema().sequences().values())
                    .containsExactly(
                            new Sequence(
                                    ObjectName.of("counted"),
                                    ColumnType.of("integer"),
                                    new SequenceOptions(5, 50, 2L, 900L, 3, true)),
                            new Sequence(
                                    ObjectName.of("down"), null, new SequenceOptions(-1, -1, null, null, 1, false)),
                            new Sequence(ObjectName.of("plain"), null, SequenceOptions.DEFAULT));
            assertThat(fixture.schema().enums().values())
                    .containsExactly(new EnumType(ObjectName.of("mood"), List.of("sad", "so so", "it's ok")));
            assertThat(fixture.table("t").columns())
                    .containsExactly(
                            Column.of("a", "bigint").withDefault("nextval('plain'::regclass)"),
                            Column.of("m", "mood").withDefault("'sad'"),
                            Column.of("n", "mood[]"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whatIsLeftAlone(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TABLE t (a int, b text)",
                    "CREATE TABLE parted (a int, PRIMARY KEY (a)) PARTITION BY RANGE (a)",
                    "CREATE TABLE part PARTITION OF parted FOR VALUES FROM (1) TO (9)",
                    "CREATE TEMPORARY TABLE passing (a int)",
                    "CREATE VIEW v AS SELECT a FROM t",
                    "CREATE MATERIALIZED VIEW m AS SELECT a FROM v",
                    "CREATE EXTENSION citext",
                    "CREATE TABLE other (a int, EXCLUDE USING btree (a WITH =))");
            assertThat(fixture.schema().tables().keySet())
                    .extracting(ObjectName::name)
                    .containsExactly("other", "parted", "t");
            assertThat(fixture.table("other").indexes()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void dependents(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TABLE t (a int, b text, c int)",
                    "CREATE VIEW first AS SELECT a, b FROM t",
                    "CREATE VIEW second AS SELECT b FROM first",
                    "CREATE MATERIALIZED VIEW stored AS SELECT b FROM second",
                    "CREATE INDEX on_stored ON stored (b)",
                    "COMMENT ON VIEW second IS 'it''s'",
                    "GRANT SELECT ON second TO PUBLIC",
                    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                    "CREATE TRIGGER watch BEFORE UPDATE OF c ON t FOR EACH ROW EXECUTE FUNCTION f()",
                    "CREATE RULE nothing AS ON DELETE TO t DO INSTEAD NOTHING");
            List<Dependent> dependents = fixture.inspect().dependents();
            assertThat(dependents)
                    .extracting(dependent -> dependent.name().name())
                    .containsSubsequence("first", "second", "stored")
                    .contains("watch", "nothing");
            Dependent second = named(dependents, "second");
            assertThat(second.uses()).containsEntry(ObjectName.of("first"), List.of("b"));
            assertThat(second.afterwards())
                    .containsExactly("COMMENT ON VIEW second IS 'it''s'", "GRANT SELECT ON second TO PUBLIC");
            assertThat(named(dependents, "watch").uses()).containsEntry(ObjectName.of("t"), List.of("c"));
            assertThat(named(dependents, "watch").on()).isEqualTo(ObjectName.of("t"));
            assertThat(named(dependents, "first").uses()).containsEntry(ObjectName.of("t"), List.of("a", "b"));
            assertThat(named(dependents, "stored").afterwards()).hasSize(1);
        }
    }

    private static Dependent named(List<Dependent> dependents, String name) {
        return dependents.stream()
                .filter(dependent -> dependent.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void severalSchemas(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE SCHEMA shop",
                    "CREATE TYPE shop.mood AS ENUM ('a')",
                    "CREATE TABLE customer (id int PRIMARY KEY, m shop.mood)",
                    "CREATE TABLE shop.orders (id int PRIMARY KEY, customer int REFERENCES customer, twin int"
                            + " REFERENCES shop.orders)",
                    "CREATE SEQUENCE shop.numbers");
            assertThat(fixture.schema().tables().keySet()).containsExactly(ObjectName.of("customer"));
            assertThat(fixture.table("customer").column("m").orElseThrow().type())
                    .isEqualTo(ColumnType.parse("shop.mood"));
            Catalog both = fixture.dialect()
                    .inspector()
                    .inspect(fixture.connection(), new InspectionScope(List.of("public", "shop"), name -> true));
            ObjectName orders = new ObjectName("shop", "orders");
            assertThat(both.schema().tables().keySet()).containsExactly(ObjectName.of("customer"), orders);
            assertThat(both.schema().table(orders).orElseThrow().foreignKeys())
                    .extracting(ForeignKey::referencedTable)
                    .containsExactlyInAnyOrder(ObjectName.of("customer"), orders);
            assertThat(both.schema().sequences().keySet()).containsExactly(new ObjectName("shop", "numbers"));
            Catalog shop = fixture.dialect()
                    .inspector()
                    .inspect(fixture.connection(), new InspectionScope(List.of("shop"), name -> true));
            assertThat(shop.schema().tables().keySet()).containsExactly(orders);
            assertThat(shop.schema()
                            .table(orders)
                            .orElseThrow()
                            .foreignKeys()
                            .get(0)
                            .referencedColumns())
                    .containsExactly("id");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void excludedTablesAreNotThere(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE TABLE kept (a serial)", "CREATE TABLE hidden (a serial)", "CREATE SEQUENCE hidden_too");
            InspectionScope scope =
                    new InspectionScope(List.of(), name -> !name.name().startsWith("hidden"));
            Catalog catalog = fixture.dialect().inspector().inspect(fixture.connection(), scope);
            assertThat(catalog.schema().tables().keySet()).containsExactly(ObjectName.of("kept"));
            assertThat(catalog.schema().sequences()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theConnectionIsLeftAsItWas(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run("CREATE SCHEMA shop", "SET search_path = shop, public", "CREATE TABLE t (a int)");
            assertThat(fixture.inspect().defaultSchema()).isEqualTo("shop");
            assertThat(fixture.connection().getAutoCommit()).isTrue();
            assertThat(fixture.rows("SHOW search_path")).containsExactly("shop, public");
            fixture.connection().setAutoCommit(false);
            fixture.run("CREATE TABLE u (a int)");
            assertThat(fixture.schema().tables()).hasSize(2);
            assertThat(fixture.rows("SHOW search_path")).containsExactly("shop, public");
            fixture.run("INSERT INTO u VALUES (1)");
            fixture.connection().rollback();
        }
    }

    /** However many tables there are, the number of statements stays the same. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void theNumberOfQueriesIsFixed(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            int few = statementsOfInspection(fixture);
            for (int i = 0; i < 60; i++) {
                fixture.run("CREATE TABLE t" + i + " (id serial PRIMARY KEY, name varchar(9) DEFAULT 'x' CHECK (name"
                        + " <> ''), other int REFERENCES t" + i + ")");
                fixture.run("CREATE INDEX ON t" + i + " (lower(name))");
            }
            assertThat(statementsOfInspection(fixture)).isEqualTo(few).isLessThanOrEqualTo(12);
        }
    }

    private static int statementsOfInspection(DialectFixture fixture) throws SQLException {
        AtomicInteger statements = new AtomicInteger();
        Connection counting = (Connection) Proxy.newProxyInstance(
                PostgresqlInspectorTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        statements.incrementAndGet();
                    }
                    return method.invoke(fixture.connection(), arguments);
                });
        fixture.dialect().inspector().inspect(counting, InspectionScope.CURRENT_SCHEMA);
        return statements.get();
    }
}
