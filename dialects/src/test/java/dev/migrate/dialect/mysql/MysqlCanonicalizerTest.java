package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spellings that mean the same compare equal, and what differs does not. */
class MysqlCanonicalizerTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";
    private static final ObjectName T = ObjectName.of("t");

    /** What a model may say of a column, and what may stand in the database: type, and default behind it. */
    private static final List<List<String>> SAME_COLUMNS = List.of(
            List.of("integer", "int"),
            List.of("int(11)", "int"),
            List.of("bigint(20) unsigned", "bigint unsigned"),
            List.of("boolean", "bool"),
            List.of("bit", "bit(1)"),
            List.of("bit", "tinyint(1)"),
            List.of("boolean", "bit(1)"),
            List.of("boolean default true", "bit(1) default b'1'"),
            List.of("bit default 0", "tinyint(1) default 0"),
            List.of("numeric(10,2)", "decimal(10,2)"),
            List.of("decimal", "numeric(10)"),
            List.of("double precision", "double"),
            List.of("float(53)", "double"),
            List.of("float(23)", "float"),
            List.of("real", "double"),
            List.of("character varying(20)", "varchar(20)"),
            List.of("char", "char(1)"),
            List.of("datetime(0)", "datetime"),
            List.of("year(4)", "year"),
            List.of("text(100)", "text"),
            List.of("json", "json"),
            List.of("enum('a', 'b')", "enum('a','b')"),
            List.of("varchar(9) character set utf8mb4", "varchar(9)"),
            List.of("varchar(9) character set latin1", "varchar(9) character set latin1"),
            List.of("int default '0'", "int default 0"),
            List.of("int default (0)", "int default 0"),
            List.of("int default +5", "int default 5"),
            List.of("boolean default false", "tinyint(1) default 0"),
            List.of("decimal(10,2) default 1", "decimal(10,2) default '1.00'"),
            List.of("varchar(9) default 5", "varchar(9) default '5'"),
            List.of("varchar(9) default \"x\"", "varchar(9) default 'x'"),
            List.of("varchar(9) default null", "varchar(9)"),
            List.of("datetime(6) default now()", "datetime(6) default current_timestamp(6)"),
            List.of("datetime default localtimestamp()", "datetime default now()"),
            List.of("timestamp default CURRENT_TIMESTAMP", "timestamp null default now()"),
            List.of("datetime default '2020-01-01'", "datetime default '2020-01-01 00:00:00'"),
            List.of("datetime(3) default '2020-01-01 10:00:00'", "datetime(3) default '2020-01-01 10:00:00.000'"),
            List.of("bit(8) default 5", "bit(8) default b'101'"),
            List.of("varbinary(9) default 'ab'", "varbinary(9) default 0x6162"),
            List.of("date default (current_date)", "date default (curdate())"),
            List.of("int default (1 + 1)", "int default (1+1)"),
            List.of("varchar(40) default (UUID())", "varchar(40) default (uuid())"));

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theSameColumns(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            List<Column> desired = new ArrayList<>();
            List<String> sql = new ArrayList<>();
            for (int i = 0; i < SAME_COLUMNS.size(); i++) {
                desired.add(column("c" + i, SAME_COLUMNS.get(i).get(0)));
                sql.add("c" + i + " " + SAME_COLUMNS.get(i).get(1));
            }
            database.run("CREATE TABLE t (" + String.join(", ", sql) + ")");
            Schema current = database.schema();
            Table reconciled = database.reconciled(Schema.of(new Table(
                            T,
                            desired,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            current.tables().get(T).options())))
                    .tables()
                    .get(T);
            assertThat(reconciled.columns()).isEqualTo(current.tables().get(T).columns());
        }
    }

    /** A type, and behind the word the default. */
    private static Column column(String name, String text) {
        String[] parts = text.split(" default ", 2);
        Column column = Column.of(name, parts[0]);
        return parts.length == 1 ? column : column.withDefault(parts[1]);
    }

    private static final List<List<String>> OTHER_COLUMNS = List.of(
            List.of("int", "bigint"),
            List.of("int unsigned", "int"),
            List.of("varchar(20)", "varchar(21)"),
            List.of("decimal(10,2)", "decimal(10,3)"),
            List.of("datetime", "timestamp null"),
            List.of("datetime(3)", "datetime(6)"),
            List.of("tinyint(1)", "tinyint"),
            List.of("bit(2)", "bit(1)"),
            List.of("enum('a','b')", "enum('b','a')"),
            List.of("int default 1", "int default 0"),
            List.of("int default 1", "int"),
            List.of("int", "int default 1"),
            List.of("varchar(9) default 'A'", "varchar(9) default 'a'"),
            List.of("varchar(9) default 'now()'", "varchar(9) default (now())"),
            List.of("datetime default now()", "datetime default now() on update now()"),
            List.of("varchar(9)", "varchar(9) collate utf8mb4_bin"),
            List.of("varchar(9) character set latin1", "varchar(9)"),
            List.of("int default (1 + 1)", "int default (1 + 2)"));

    @ParameterizedTest
    @MethodSource(ENGINES)
    void otherColumns(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            List<Column> desired = new ArrayList<>();
            List<String> sql = new ArrayList<>();
            for (int i = 0; i < OTHER_COLUMNS.size(); i++) {
                desired.add(column("c" + i, OTHER_COLUMNS.get(i).get(0)));
                sql.add("c" + i + " " + OTHER_COLUMNS.get(i).get(1));
            }
            database.run("CREATE TABLE t (" + String.join(", ", sql) + ")");
            List<Column> current = database.table("t").columns();
            List<Column> reconciled = database.reconciled(Schema.of(Table.of(T).withColumns(desired)))
                    .tables()
                    .get(T)
                    .columns();
            for (int i = 0; i < OTHER_COLUMNS.size(); i++) {
                assertThat(reconciled.get(i))
                        .as(OTHER_COLUMNS.get(i).toString())
                        .isNotEqualTo(current.get(i));
            }
        }
    }

    private static final List<String> SAME_CHECKS = List.of(
            "a > 0 AND b IN ('A','it''s')",
            "((`a` > 0)) and `b` in (\"A\", 'it\\'s')",
            "A>0 and B in ('A', 'it''s')",
            "`t`.`a` > 0 and (b = 'A' or b = 'it''s') is not null",
            "a BETWEEN 1 AND 3 OR b LIKE 'x%'",
            "length(b) > 0",
            "NOT (a = 1)",
            "a is not null and coalesce(a, 0) <> 5",
            "b REGEXP '^[a-z]+$'",
            "case when a > 1 then 1 else 2 end < 3",
            "a + 1 > 2 * (a - 1)",
            "cast(b as char(3)) = 'abc'",
            "not a > 1",
            "a in (1)");

    /** The server is asked on a temporary table where neither text nor tree says that they are the same. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void theSameChecks(TestEngine engine) throws SQLException {
        for (String check : SAME_CHECKS) {
            try (DialectFixture database = new DialectFixture(engine)) {
                database.run("CREATE TABLE t (a int, b varchar(20), CONSTRAINT ck CHECK (" + check + "))");
                Table current = database.table("t");
                Table desired = current.withChecks(List.of(new CheckConstraint("ck", check)));
                assertThat(database.reconciled(Schema.of(desired))
                                .tables()
                                .get(T)
                                .checks())
                        .as(check)
                        .isEqualTo(current.checks());
                assertThat(database.reconciled(Schema.of(
                                        desired.withChecks(List.of(new CheckConstraint("ck", "a > 77 and b <> 'z'")))))
                                .tables()
                                .get(T))
                        .isNotEqualTo(current);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theSameGeneratedColumnsAndIndexes(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            boolean expressions = !database.isMariadb();
            database.run("CREATE TABLE t (a int, b varchar(20), g varchar(60) AS (concat(b, ' it''s ', a * 2)) STORED, "
                    + "h int AS (if(a > 1, 1, 0)) VIRTUAL"
                    + (expressions ? ", INDEX ix ((lower(b)), (a + 1))" : "") + ")");
            Table desired = Table.of(
                    T,
                    Column.of("A", "int"),
                    Column.of("b", "varchar(20)"),
                    Column.of("g", "varchar(60)")
                            .withGenerated(new Generated("CONCAT(`b`, \" it's \", (a * 2))", true)),
                    Column.of("h", "int").withGenerated(new Generated("IF((A > 1), 1, 0)", false)));
            if (expressions) {
                desired = desired.withIndexes(List.of(Index.of("ix", "a")
                        .withParts(List.of(IndexPart.expression("LOWER(`b`)"), IndexPart.expression("(A + 1)")))));
            }
            assertThat(database.reconciled(Schema.of(desired))).isEqualTo(database.schema());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void askingLeavesNothingBehindAndEndsNoTransaction(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int, CONSTRAINT ck CHECK (a between 1 and 3))");
            database.dialect().transactions().begin(database.connection());
            Table desired =
                    database.table("t").withChecks(List.of(new CheckConstraint("ck", "if(a is null, 1, a) > 5")));
            database.reconciled(Schema.of(desired));
            assertThat(database.dialect().transactions().isOpen(database.connection()))
                    .isTrue();
            database.dialect().transactions().rollback(database.connection());
            assertThat(database.rows("SHOW TABLES")).containsExactly("t");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anIndexWithAForeignKeysNameIsTheForeignKeys(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            Table table = Table.of(T, Column.of("id", "int"))
                    .withForeignKeys(List.of(ForeignKey.of("fk", "id", T, "id")))
                    .withIndexes(List.of(Index.of("fk", "id"), Index.of("ix", "id")));
            assertThat(database.dialect()
                            .canonicalizer()
                            .canonical(Schema.of(table))
                            .tables()
                            .get(T)
                            .indexes())
                    .containsExactly(Index.of("ix", "id"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aTableOfPartitionsIsLeftAlone(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 2");
            assertThat(database.reconciled(Schema.EMPTY)).isEqualTo(database.schema());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aDesiredTableThatIsAViewIsLeftAlone(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE VIEW t AS SELECT 1 AS a");
            assertThat(database.reconciled(Schema.of(Table.of(T, Column.of("a", "int"))))
                            .tables())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theCurrentDatabaseIsNoSchema(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE t (a int)");
            String current = database.connection().getCatalog();
            Schema desired = Schema.of(Table.of(new ObjectName(current, "t"), Column.of("a", "int")));
            assertThat(database.reconciled(desired)).isEqualTo(database.schema());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void canonicalTwiceIsCanonicalOnce(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < SAME_COLUMNS.size(); i++) {
                columns.add(column("c" + i, SAME_COLUMNS.get(i).get(0)));
            }
            Schema once = database.dialect()
                    .canonicalizer()
                    .canonical(Schema.of(Table.of(T).withColumns(columns)));
            assertThat(database.dialect().canonicalizer().canonical(once)).isEqualTo(once);
        }
    }
}
