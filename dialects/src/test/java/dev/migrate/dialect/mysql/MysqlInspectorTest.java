package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.InspectionScope;
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
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each kind of object, one fact a test. */
class MysqlInspectorTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";

    private static Table table(TestEngine engine, String... statements) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(statements);
            return database.table("t");
        }
    }

    private static Column column(TestEngine engine, String definition) throws SQLException {
        return table(engine, "CREATE TABLE t (id int, c " + definition + ")")
                .column("c")
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void typesComeInTheirShortForm(TestEngine engine) throws SQLException {
        Table table = table(
                engine,
                "CREATE TABLE t (a integer, b tinyint(1), c numeric(9), d double precision, e bit, f year, "
                        + "g enum('it''s','b'), h varchar(20), i datetime(6), j int unsigned, k char, l float(24))");
        assertThat(table.columns())
                .extracting(column -> column.type().toString())
                .containsExactly(
                        "int",
                        "tinyint(1)",
                        "decimal(9,0)",
                        "double",
                        "bit(1)",
                        "year",
                        "enum('it''s','b')",
                        "varchar(20)",
                        "datetime(6)",
                        "int unsigned",
                        "char(1)",
                        "float");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void jsonIsJson(TestEngine engine) throws SQLException {
        Table table = table(engine, "CREATE TABLE t (c json)");
        assertThat(table.columns()).containsExactly(Column.of("c", "json"));
        assertThat(table.checks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void defaultsAreSqlText(TestEngine engine) throws SQLException {
        assertThat(defaultOf(engine, "varchar(20) DEFAULT 'it''s \\\\ \"x\"'")).isEqualTo("'it''s \\\\ \"x\"'");
        assertThat(defaultOf(engine, "int DEFAULT 0")).isEqualTo("0");
        assertThat(defaultOf(engine, "decimal(10,2) DEFAULT 1.5")).isEqualTo("1.5");
        assertThat(defaultOf(engine, "bit(1) DEFAULT b'1'")).isEqualTo("b'1'");
        assertThat(defaultOf(engine, "date DEFAULT '2020-01-01'")).isEqualTo("'2020-01-01'");
        assertThat(defaultOf(engine, "varchar(36) DEFAULT (uuid())")).isEqualTo("uuid()");
        assertThat(defaultOf(engine, "datetime(3) DEFAULT now(3)")).isEqualTo("CURRENT_TIMESTAMP(3)");
        assertThat(defaultOf(engine, "text DEFAULT ('ü')")).isEqualTo("'ü'");
    }

    private static String defaultOf(TestEngine engine, String definition) throws SQLException {
        DefaultValue value = column(engine, definition).defaultValue();
        return value == null ? "none" : value.expression();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void updatesOfATimeBelongToTheDefault(TestEngine engine) throws SQLException {
        assertThat(defaultOf(engine, "datetime(6) DEFAULT now(6) ON UPDATE now(6)"))
                .isEqualTo("CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)");
        assertThat(defaultOf(engine, "datetime DEFAULT NULL ON UPDATE now()"))
                .isEqualTo("NULL ON UPDATE CURRENT_TIMESTAMP");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void noDefaultIsNone(TestEngine engine) throws SQLException {
        assertThat(column(engine, "varchar(3) DEFAULT NULL")).isEqualTo(Column.of("c", "varchar(3)"));
        assertThat(column(engine, "int NOT NULL"))
                .isEqualTo(Column.of("c", "int").notNull());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void autoIncrementIsAnIdentity(TestEngine engine) throws SQLException {
        Table table = table(engine, "CREATE TABLE t (id bigint AUTO_INCREMENT PRIMARY KEY)");
        assertThat(table.columns())
                .containsExactly(Column.of("id", "bigint")
                        .notNull()
                        .withIdentity(new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)));
        assertThat(table.primaryKey()).isEqualTo(PrimaryKey.of("id"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void generatedColumnsKeepTheirExpression(TestEngine engine) throws SQLException {
        assertThat(column(engine, "int GENERATED ALWAYS AS (id + 1) STORED").generated())
                .isEqualTo(new Generated("id + 1", true));
        assertThat(column(engine, "varchar(40) AS (concat('it''s ', id)) VIRTUAL")
                        .generated())
                .isEqualTo(new Generated("concat('it''s ',id)", false));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void collationsAreNamedWhereTheyDifferFromTheTables(TestEngine engine) throws SQLException {
        assertThat(column(engine, "varchar(9) COLLATE utf8mb4_bin").collation()).isEqualTo("utf8mb4_bin");
        assertThat(column(engine, "varchar(9) CHARACTER SET latin1").collation())
                .isEqualTo("latin1_swedish_ci");
        assertThat(column(engine, "varchar(9)").collation()).isNull();
        Table table = table(engine, "CREATE TABLE t (a varchar(9)) COLLATE utf8mb4_bin");
        assertThat(table.options()).isEqualTo(Map.of("collate", "utf8mb4_bin"));
        assertThat(table.columns()).containsExactly(Column.of("a", "varchar(9)"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void commentsAndOptions(TestEngine engine) throws SQLException {
        Table table =
                table(engine, "CREATE TABLE t (a int COMMENT 'it''s \\\\') ENGINE=MyISAM COMMENT='the \"table\"'");
        assertThat(table.comment()).isEqualTo("the \"table\"");
        assertThat(table.columns().get(0).comment()).isEqualTo("it's \\");
        assertThat(table.options()).isEqualTo(Map.of("engine", "MyISAM"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void uniquesAndIndexes(TestEngine engine) throws SQLException {
        Table table = table(
                engine,
                "CREATE TABLE t (a int, b varchar(90), c text, UNIQUE uq (a, b), INDEX ix (b(5), a DESC), "
                        + "FULLTEXT INDEX ft (c))");
        assertThat(table.uniques()).containsExactly(UniqueConstraint.of("uq", "a", "b"));
        assertThat(table.indexes())
                .containsExactlyInAnyOrder(
                        Index.of("ft", "c").withMethod("fulltext"),
                        Index.of("ix", "b")
                                .withParts(List.of(
                                        new IndexPart("b", null, false, null, null, null, 5),
                                        IndexPart.column("a").desc())));
    }

    @ParameterizedTest
    @MethodSource("mysql")
    void expressionsOfIndexes(TestEngine engine) throws SQLException {
        Table table = table(engine, "CREATE TABLE t (a varchar(9), INDEX ix ((lower(a)), a))");
        assertThat(table.indexes())
                .containsExactly(Index.of("ix", "a")
                        .withParts(List.of(IndexPart.expression("lower(a)"), IndexPart.column("a"))));
    }

    static Stream<TestEngine> mysql() {
        return TestDatabases.of("mysql");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theIndexThatTheServerMakesForAForeignKeyIsPartOfIt(TestEngine engine) throws SQLException {
        Table table = table(
                engine,
                "CREATE TABLE p (id int PRIMARY KEY)",
                "CREATE TABLE t (p_id int, q_id int, CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id) "
                        + "ON DELETE CASCADE, FOREIGN KEY (q_id) REFERENCES p (id))");
        assertThat(table.indexes()).isEmpty();
        assertThat(table.foreignKeys())
                .contains(ForeignKey.of("fk", "p_id", ObjectName.of("p"), "id")
                        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION));
        assertThat(table.foreignKeys()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anIndexOfOnesOwnOnAForeignKeyIsOne(TestEngine engine) throws SQLException {
        Table table = table(
                engine,
                "CREATE TABLE p (id int PRIMARY KEY)",
                "CREATE TABLE t (p_id int, INDEX ix (p_id), CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id))");
        assertThat(table.indexes()).containsExactly(Index.of("ix", "p_id"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void checks(TestEngine engine) throws SQLException {
        Table table = table(
                engine,
                "CREATE TABLE t (a int, `größe` varchar(9), CONSTRAINT ck CHECK (a > 0), "
                        + "CONSTRAINT ck2 CHECK (`größe` <> 'it''s \\\\ ö'))");
        assertThat(table.checks())
                .containsExactlyInAnyOrder(
                        new CheckConstraint("ck", "a > 0"), new CheckConstraint("ck2", "`größe` <> 'it''s \\\\ ö'"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void sequences(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(
                    database.isMariadb()
                            ? "CREATE SEQUENCE s START WITH 1 INCREMENT BY 50 NOCACHE"
                            : "CREATE TABLE s (next_val bigint)");
            SequenceOptions options = SequenceOptions.DEFAULT.withIncrement(database.isMariadb() ? 50 : 1);
            assertThat(database.schema().sequences().values())
                    .containsExactly(new Sequence(ObjectName.of("s"), null, options));
            assertThat(database.schema().tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void viewsAndTriggersSayWhatTheyUse(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(
                    "CREATE TABLE p (id int PRIMARY KEY, code int)",
                    "CREATE TABLE t (id int, p_id int, a int)",
                    "CREATE VIEW v AS SELECT x.id, p.code AS k FROM t x JOIN p ON p.id = x.p_id",
                    "CREATE VIEW a_view AS SELECT k FROM v",
                    "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = (SELECT max(code) FROM p)");
            List<Dependent> dependents = database.inspect().dependents();
            assertThat(dependents)
                    .extracting(dependent -> dependent.name().name())
                    .containsExactly("v", "a_view", "tr");
            assertThat(dependents.get(0).uses())
                    .isEqualTo(Map.of(
                            ObjectName.of("p"), List.of("code", "id"), ObjectName.of("t"), List.of("id", "p_id")));
            assertThat(dependents.get(1).uses()).isEqualTo(Map.of(ObjectName.of("v"), List.of("k")));
            assertThat(dependents.get(2).uses())
                    .isEqualTo(Map.of(ObjectName.of("p"), List.of("code"), ObjectName.of("t"), List.of("a")));
            assertThat(dependents.get(2).on()).isEqualTo(ObjectName.of("t"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void severalDatabases(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            String other = database.connection().getCatalog() + "_other";
            database.run("CREATE DATABASE " + other, "CREATE TABLE t (a int)", "CREATE TABLE " + other + ".t (b int)");
            Catalog catalog = database.dialect()
                    .inspector()
                    .inspect(
                            database.connection(),
                            new InspectionScope(List.of(database.connection().getCatalog(), other), name -> true));
            assertThat(catalog.schema().tables().keySet())
                    .containsExactly(ObjectName.of("t"), new ObjectName(other, "t"));
            database.run("DROP DATABASE " + other);
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whatIsExcludedIsNotThere(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int)", "CREATE TABLE u (a int)");
            Catalog catalog = database.dialect()
                    .inspector()
                    .inspect(database.connection(), new InspectionScope(List.of(), name -> !name.name()
                            .equals("u")));
            assertThat(catalog.schema().tables().keySet()).containsExactly(ObjectName.of("t"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theNumberOfQueriesDoesNotDependOnTheNumberOfTables(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (id int PRIMARY KEY)");
            long few = queriesOfAnInspection(database);
            for (int i = 0; i < 20; i++) {
                database.run("CREATE TABLE t" + i + " (id int PRIMARY KEY, t_id int, CHECK (t_id > " + i
                        + "), FOREIGN KEY (t_id) REFERENCES t (id))");
            }
            assertThat(queriesOfAnInspection(database)).isEqualTo(few).isLessThan(15);
        }
    }

    private static long queriesOfAnInspection(DialectFixture database) throws SQLException {
        long before = selects(database);
        database.inspect();
        return selects(database) - before;
    }

    private static long selects(DialectFixture database) throws SQLException {
        String row = database.rows("SHOW SESSION STATUS LIKE 'Com_select'").get(0);
        return Long.parseLong(row.substring(row.indexOf(',') + 1));
    }
}
