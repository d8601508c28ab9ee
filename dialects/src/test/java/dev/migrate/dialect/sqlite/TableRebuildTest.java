package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rebuilt table and everything around it must come through unharmed. */
class TableRebuildTest {

    private static ObjectName name(String name) {
        return ObjectName.of(name);
    }

    /** An operation that nothing but a rebuild can carry out. */
    private static Operation rebuild(String table) {
        return new AddCheck(name(table), new CheckConstraint("ck_rebuilt", "1 = 1"));
    }

    private static void rebuild(Database database, String table) throws SQLException {
        assertThat(database.upgradeAndDowngrade(rebuild(table)).statements())
                .contains("PRAGMA legacy_alter_table = ON");
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
    }

    private static List<String> definitions(Database database) throws SQLException {
        return database.rows("SELECT type, name, tbl_name, replace(replace(sql, char(10), ' '), '  ', '')"
                + " FROM sqlite_schema WHERE type <> 'table' ORDER BY name");
    }

    @Test
    void keepsRowsOfOtherTablesThatWouldBeDeletedInCascade() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE parent (id integer PRIMARY KEY, note text)",
                "CREATE TABLE child (id integer PRIMARY KEY, p int REFERENCES parent ON DELETE CASCADE)",
                "CREATE TABLE grandchild (c int NOT NULL REFERENCES \"child\" (id) ON DELETE CASCADE)",
                "INSERT INTO parent VALUES (1, 'a'), (2, 'b')",
                "INSERT INTO child VALUES (10, 1), (20, 2)",
                "INSERT INTO grandchild VALUES (10), (20)")) {
            rebuild(database, "parent");
            rebuild(database, "child");
            assertThat(database.rows("SELECT * FROM child")).containsExactly("10|1", "20|2");
            assertThat(database.rows("SELECT * FROM grandchild")).containsExactly("10", "20");
            assertThat(database.rows("SELECT sql FROM sqlite_schema WHERE name = 'grandchild'"))
                    .containsExactly(
                            "CREATE TABLE grandchild (c int NOT NULL REFERENCES \"child\" (id) ON DELETE CASCADE)");
            database.run("DELETE FROM parent WHERE id = 1");
            assertThat(database.rows("SELECT * FROM grandchild")).containsExactly("20");
        }
    }

    @Test
    void keepsSelfReferences() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE tree (id integer PRIMARY KEY, up int REFERENCES tree (id) ON DELETE CASCADE, x int)",
                "INSERT INTO tree VALUES (1, NULL, 0), (2, 1, 0), (3, 2, 0)")) {
            rebuild(database, "tree");
            assertThat(database.rows("SELECT \"table\" FROM pragma_foreign_key_list('tree')"))
                    .containsExactly("tree");
            database.run("DELETE FROM tree WHERE id = 1");
            assertThat(database.rows("SELECT * FROM tree")).isEmpty();
        }
    }

    @Test
    void keepsViewsAndTriggersOnAndAroundTheTable() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE a (id integer PRIMARY KEY, x int)",
                "CREATE TABLE log (line text)",
                "CREATE VIEW v1 AS SELECT a.x FROM a",
                "CREATE VIEW v2 AS SELECT x + 1 AS y FROM v1 JOIN log ON 1",
                "CREATE TRIGGER on_a AFTER INSERT ON a BEGIN\n INSERT INTO log VALUES ('a;' || new.id); END",
                "CREATE TRIGGER on_log AFTER DELETE ON log BEGIN UPDATE a SET x = CASE WHEN x THEN 0 END; END",
                "CREATE TRIGGER on_v INSTEAD OF INSERT ON v1 BEGIN INSERT INTO a (x) VALUES (new.x); END",
                "INSERT INTO a VALUES (1, 7)")) {
            List<String> before = definitions(database);
            rebuild(database, "a");
            assertThat(definitions(database)).isEqualTo(before);
            assertThat(database.rows("SELECT * FROM log")).containsExactly("a;1");
            database.run("INSERT INTO v1 VALUES (8)");
            assertThat(database.rows("SELECT y FROM v2")).containsExactly("8", "8", "9", "9");
            database.run("DELETE FROM log WHERE line = 'a;1'");
            assertThat(database.rows("SELECT x FROM a")).containsExactly("0", "0");
        }
    }

    @Test
    void keepsTriggersThatSpellTheTableInOtherLetterCase() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE Book (id integer PRIMARY KEY, x int)",
                "CREATE TRIGGER on_book AFTER INSERT ON bOOK BEGIN UPDATE book SET x = 9 WHERE id = new.id; END")) {
            List<String> before = definitions(database);
            rebuild(database, "Book");
            assertThat(definitions(database)).isEqualTo(before);
            database.run("INSERT INTO book VALUES (1, 7)");
            assertThat(database.rows("SELECT x FROM Book")).containsExactly("9");
        }
    }

    @Test
    void keepsTheCounterOfAutoincrement() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT, x int)",
                "CREATE TABLE never (id integer CONSTRAINT k PRIMARY KEY AUTOINCREMENT, x int)",
                "INSERT INTO a VALUES (41, 0), (42, 0)")) {
            database.run("DELETE FROM a WHERE id = 42");
            rebuild(database, "a");
            assertThat(database.rows("SELECT * FROM sqlite_sequence")).containsExactly("a|42");
            database.run("DELETE FROM a");
            rebuild(database, "a");
            rebuild(database, "never");
            database.run("INSERT INTO a (x) VALUES (1)", "INSERT INTO never (x) VALUES (1)");
            assertThat(database.rows("SELECT id FROM a")).containsExactly("43");
            assertThat(database.rows("SELECT id FROM never")).containsExactly("1");
        }
    }

    @Test
    void keepsEverythingThatTheTextSays() throws SQLException {
        String text =
                """
                CREATE TABLE "odd" (
                    a INTEGER CONSTRAINT k PRIMARY KEY ON CONFLICT REPLACE, -- the key, (not the table
                    [b c] VARCHAR (20) COLLATE NOCASE DEFAULT 'it''s, "x")' UNIQUE ON CONFLICT IGNORE,
                    `d` text NOT NULL ON CONFLICT FAIL DEFAULT (upper('a,b')) CHECK (d <> ')'), /* two */
                    e,
                    f int GENERATED ALWAYS AS (a + 1),
                    g int AS (a * 2) STORED NOT NULL,
                    "select" "long text" NULL,
                    h decimal(10, 2) DEFAULT -1.5e+3 CONSTRAINT hh CHECK (h < 5 -- at most
                    ),
                    CONSTRAINT u UNIQUE (e, "select" COLLATE BINARY) ON CONFLICT ROLLBACK
                    CHECK (a > 0), FOREIGN KEY (e) REFERENCES odd ("b c") ON UPDATE SET NULL
                        NOT DEFERRABLE INITIALLY DEFERRED
                )""";
        try (Database database = new Database(
                text,
                "CREATE INDEX i1 ON odd (lower(\"b c\"), e COLLATE nocase DESC) WHERE d = 'x,(' AND e IS NOT NULL",
                "CREATE UNIQUE INDEX \"i;2\" ON odd (\"select\" DESC)",
                "INSERT INTO odd (a, [b c], d) VALUES (1, 'x', 'y')")) {
            List<String> rows = database.rows("SELECT * FROM odd");
            List<String> schema = definitions(database);
            DdlScript script = database.upgrade(rebuild("odd"));
            assertThat(script.statements().get(0))
                    .contains("a INTEGER CONSTRAINT k PRIMARY KEY ON CONFLICT REPLACE,")
                    .contains("-- the key, (not the table\n    [b c] VARCHAR (20) COLLATE NOCASE")
                    .contains("UNIQUE ON CONFLICT IGNORE,")
                    .contains("/* two */")
                    .contains("CHECK (h < 5 -- at most\n    ),")
                    .contains("CONSTRAINT u UNIQUE (e, \"select\" COLLATE BINARY) ON CONFLICT ROLLBACK,")
                    .contains("NOT DEFERRABLE INITIALLY DEFERRED,");
            assertThat(script.statements().get(1)).startsWith("INSERT OR ABORT INTO");
            assertThat(database.rows("SELECT * FROM odd")).isEqualTo(rows);
            assertThat(definitions(database)).hasSameSizeAs(schema);
        }
    }

    @Test
    void keepsTableOptions() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE s (a INTEGER, b ANY, c TEXT, PRIMARY KEY (a, c)) WITHOUT ROWID, STRICT",
                "INSERT INTO s VALUES (1, x'00', 't')")) {
            rebuild(database, "s");
            assertThat(database.rows("SELECT wr, strict FROM pragma_table_list('s')"))
                    .containsExactly("1|1");
            assertThat(database.rows("SELECT a, typeof(b), c FROM s")).containsExactly("1|blob|t");
            assertThatThrownBy(() -> database.run("INSERT INTO s VALUES ('x', 1, 't')"))
                    .hasMessageContaining("cannot store TEXT value in INTEGER column");
        }
    }

    @Test
    void quotesEveryName() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE \"Größe \"\"x\"\"\" (\"select\" integer PRIMARY KEY, \"a b\" text, \"it's\" int)",
                "CREATE INDEX \"my index\" ON \"Größe \"\"x\"\"\" (\"a b\", \"it's\")",
                "CREATE TRIGGER \"t;1\" AFTER INSERT ON \"Größe \"\"x\"\"\" BEGIN SELECT 1; END",
                "INSERT INTO \"Größe \"\"x\"\"\" VALUES (1, 'a', 2)")) {
            rebuild(database, "Größe \"x\"");
            database.upgradeAndDowngrade(new AddColumn(
                    name("Größe \"x\""), Column.of("order by", "text").withDefault("'-- '")));
            assertThat(database.rows("SELECT * FROM \"Größe \"\"x\"\"\"")).containsExactly("1|a|2");
        }
    }

    @Test
    void takesNoOtherTablesNameForItself() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE a (x int)", "CREATE TABLE migrate_new_a (y int)", "INSERT INTO a VALUES (1)")) {
            rebuild(database, "a");
            assertThat(database.rows("SELECT name FROM sqlite_schema ORDER BY 1"))
                    .containsExactly("a", "migrate_new_a");
        }
    }

    @Test
    void keepsValuesThatDoNotFitANewType() throws SQLException {
        try (Database database =
                new Database("CREATE TABLE a (x text)", "INSERT INTO a VALUES ('12'), ('12abc'), (NULL), (x'01')")) {
            Column x = database.table("a").columns().get(0);
            database.upgrade(new AlterColumn(
                    name("a"), x, x.withType(Column.of("x", "integer").type())));
            assertThat(database.rows("SELECT x, typeof(x) FROM a ORDER BY rowid"))
                    .contains("12|integer", "12abc|text", "null|null");
        }
    }

    @Test
    void losesNoRowsToConflictClauses() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE a (x text UNIQUE ON CONFLICT REPLACE)", "INSERT INTO a VALUES ('1'), ('01')")) {
            Column x = database.table("a").columns().get(0);
            DdlScript script = database.script(new AlterColumn(
                    name("a"), x, x.withType(Column.of("x", "integer").type())));
            assertThatThrownBy(() -> database.run(script)).hasMessageContaining("UNIQUE constraint failed");
            assertThat(database.rows("SELECT * FROM a")).containsExactly("1", "01");
        }
    }

    @Test
    void keepsAsManyRowsWhenNoColumnIsKept() throws SQLException {
        try (Database database = new Database("CREATE TABLE a (x int)", "INSERT INTO a VALUES (1), (2)")) {
            Column x = database.table("a").columns().get(0);
            database.upgrade(
                    new AddColumn(name("a"), Column.of("y", "timestamp").withDefault("CURRENT_DATE")),
                    new DropColumn(name("a"), x));
            assertThat(database.rows("SELECT count(y) FROM a")).containsExactly("2");
        }
    }

    @Test
    void refusesToDropWhatAViewOrTriggerUses() throws SQLException {
        try (Database database = new Database(
                "CREATE TABLE a (id integer PRIMARY KEY, x int, y int)",
                "CREATE TABLE b (z int)",
                "CREATE VIEW v AS SELECT \"X\" FROM a",
                "CREATE TRIGGER t AFTER INSERT ON b BEGIN UPDATE a SET y = 1; END")) {
            assertRefused(database, "The view v uses a.x, which is to be dropped", drop(database, "x"));
            assertRefused(database, "The trigger t uses a.y, which is to be dropped", drop(database, "y"));
            assertRefused(database, "The view v uses a, which is to be dropped", new DropTable(database.table("a")));
            DdlScript script = database.script(new DropTable(database.table("b")));
            assertThat(script.statements()).containsExactly("-- The trigger t goes with it.\nDROP TABLE b");
            assertThat(script.after().dependents()).hasSize(1);
        }
    }

    private static Operation drop(Database database, String column) throws SQLException {
        return new DropColumn(name("a"), database.table("a").column(column).orElseThrow());
    }

    private static void assertRefused(Database database, String message, Operation... operations) {
        assertThatThrownBy(() -> database.script(operations)).isInstanceOfSatisfying(MigrateException.class, e -> {
            assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED);
            assertThat(e).hasMessage(message);
        });
    }
}
