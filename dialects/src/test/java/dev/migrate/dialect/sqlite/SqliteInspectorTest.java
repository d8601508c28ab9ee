package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqliteInspectorTest {
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = new Database();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Table table(String definition) throws SQLException {
        database.run("DROP TABLE IF EXISTS t", "CREATE TABLE t " + definition);
        return database.table("t");
    }

    private Column column(String definition) throws SQLException {
        return table("(other int, c " + definition + ")").column("c").orElseThrow();
    }

    @Test
    void readsAnEmptyDatabase() throws SQLException {
        assertThat(database.catalog()).isEqualTo(Catalog.EMPTY);
    }

    @Test
    void readsTypes() throws SQLException {
        assertThat(column("").type()).isEqualTo(Column.of("c", "blob").type());
        assertThat(column("VARCHAR ( 20 )").type()).hasToString("varchar(20)");
        assertThat(column("Decimal(10 , -2)").type()).hasToString("decimal(10,-2)");
        assertThat(column("DOUBLE  PRECISION NOT NULL").type()).hasToString("double precision");
        assertThat(column("timestamp with time zone").type()).hasToString("timestamp with time zone");
        assertThat(column("\"int\" 'unsigned'").type()).hasToString("int 'unsigned'");
        assertThat(column("integer[]").type()).hasToString("integer[]");
        assertThat(column("\"odd (\"").type().name()).contains("odd (");
        assertThat(column("int generated always as (1)").type()).hasToString("int");
    }

    @Test
    void readsDefaults() throws SQLException {
        Map<String, String> defaults = Map.of(
                "5", "5",
                "-5.5e-3", "-5.5e-3",
                "'it''s'", "'it''s'",
                "(1 + (2))", "1 + (2)",
                "((lower('A')))", "lower('A')",
                "CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP",
                "x'00ff'", "x'00ff'",
                "TRUE", "TRUE",
                "\"text\"", "\"text\"");
        for (Map.Entry<String, String> entry : defaults.entrySet()) {
            assertThat(column("text DEFAULT " + entry.getKey() + " NOT NULL"))
                    .isEqualTo(Column.of("c", "text").notNull().withDefault(new DefaultValue(entry.getValue())));
        }
        assertThat(column("text DEFAULT NULL").defaultValue()).isNull();
    }

    @Test
    void readsNullabilityCollationAndGeneratedColumns() throws SQLException {
        assertThat(column("text NULL")).isEqualTo(Column.of("c", "text"));
        assertThat(column("text CONSTRAINT nn NOT NULL ON CONFLICT ABORT"))
                .isEqualTo(Column.of("c", "text").notNull());
        assertThat(column("text COLLATE nocase").collation()).isEqualTo("nocase");
        assertThat(column("text COLLATE BINARY").collation()).isNull();
        assertThat(column("int AS (other * 2)").generated()).isEqualTo(new Generated("other * 2", false));
        assertThat(column("int GENERATED ALWAYS AS ((other)) STORED NOT NULL").generated())
                .isEqualTo(new Generated("other", true));
    }

    @Test
    void readsPrimaryKeys() throws SQLException {
        assertThat(table("(id INTEGER PRIMARY KEY, x int)").primaryKey()).isEqualTo(PrimaryKey.of("id"));
        Table named = table("(a text, B text, CONSTRAINT pk PRIMARY KEY (b COLLATE nocase DESC, a))");
        assertThat(named.primaryKey()).isEqualTo(new PrimaryKey("pk", List.of("B", "a")));
        assertThat(named.columns()).noneMatch(Column::nullable);
        assertThat(table("(id integer PRIMARY KEY AUTOINCREMENT)").columns())
                .containsExactly(Column.of("id", "integer")
                        .notNull()
                        .withIdentity(new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)));
        assertThat(table("(id integer, PRIMARY KEY (id AUTOINCREMENT))")
                        .columns()
                        .get(0)
                        .identity())
                .isNotNull();
    }

    @Test
    void readsUniquesAndChecks() throws SQLException {
        Table table = table("(a int UNIQUE CHECK (a > 0), b int CONSTRAINT ub UNIQUE CONSTRAINT cb CHECK (((b) < 5)),"
                + " CONSTRAINT uab UNIQUE (A, b) CONSTRAINT c CHECK (a <> ')') , CHECK (t.a <> b))");
        assertThat(table.uniques())
                .containsExactly(
                        UniqueConstraint.of(null, "a"),
                        UniqueConstraint.of("ub", "b"),
                        UniqueConstraint.of("uab", "a", "b"));
        assertThat(table.checks())
                .containsExactly(
                        new CheckConstraint(null, "a > 0"),
                        new CheckConstraint("cb", "(b) < 5"),
                        new CheckConstraint("c", "a <> ')'"),
                        new CheckConstraint(null, "a <> b"));
        assertThat(table.indexes()).isEmpty();
    }

    @Test
    void readsForeignKeys() throws SQLException {
        database.run("CREATE TABLE Parent (Id integer PRIMARY KEY, a int, b int, UNIQUE (a, b))");
        ObjectName parent = ObjectName.of("Parent");
        Table table = table("(a int CONSTRAINT f REFERENCES parent ON DELETE SET NULL ON UPDATE RESTRICT MATCH FULL"
                + " DEFERRABLE INITIALLY DEFERRED NOT NULL, b int REFERENCES Gone,"
                + " FOREIGN KEY (A, b) REFERENCES PARENT (A, B) ON DELETE NO ACTION DEFERRABLE)");
        assertThat(table.foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "f",
                                List.of("a"),
                                parent,
                                List.of("Id"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.RESTRICT,
                                Deferrability.INITIALLY_DEFERRED),
                        ForeignKey.of(null, "b", ObjectName.of("Gone"), "b"),
                        new ForeignKey(
                                null,
                                List.of("a", "b"),
                                parent,
                                List.of("a", "b"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                Deferrability.NOT_DEFERRABLE));
        assertThat(table.column("a").orElseThrow().nullable()).isFalse();
    }

    @Test
    void readsIndexes() throws SQLException {
        database.run(
                "CREATE TABLE x (a text COLLATE NOCASE, B int)",
                "CREATE INDEX i1 ON x (b DESC, A ASC)",
                "CREATE UNIQUE INDEX \"i 2\" ON X (a COLLATE nocase, b COLLATE RTRIM DESC, lower(a) COLLATE binary)",
                "CREATE INDEX IF NOT EXISTS i3 ON x ((a || 'x,)'), (b)) WHERE (b > 0 AND x.a <> 'WHERE')");
        assertThat(database.table("x").indexes())
                .containsExactly(
                        new Index(
                                "i1",
                                List.of(IndexPart.column("B").desc(), IndexPart.column("a")),
                                false,
                                null,
                                List.of(),
                                null,
                                false),
                        new Index(
                                "i 2",
                                List.of(
                                        IndexPart.column("a"),
                                        IndexPart.column("B")
                                                .withCollation("RTRIM")
                                                .desc(),
                                        IndexPart.expression("lower(a)")),
                                true,
                                null,
                                List.of(),
                                null,
                                false),
                        new Index(
                                "i3",
                                List.of(IndexPart.expression("a || 'x,)'"), IndexPart.expression("b")),
                                false,
                                null,
                                List.of(),
                                "b > 0 AND a <> 'WHERE'",
                                false));
    }

    @Test
    void readsTableOptions() throws SQLException {
        assertThat(table("(a int PRIMARY KEY) strict, WITHOUT ROWID").options().keySet())
                .containsExactly("strict", "without rowid");
        assertThat(table("(a int) /* STRICT */").options()).isEmpty();
    }

    @Test
    void readsTablesMadeByAlterTableAndBySelect() throws SQLException {
        database.run(
                "CREATE TABLE x AS SELECT 1 AS a, 'b' AS \"b c\"",
                "ALTER TABLE x ADD COLUMN d text NOT NULL DEFAULT 'e' CHECK (d <> '')",
                "ALTER TABLE x RENAME COLUMN a TO \"select\"",
                "ALTER TABLE x RENAME TO \"y z\"");
        assertThat(database.table("y z").columns()).extracting(Column::name).containsExactly("select", "b c", "d");
    }

    @Test
    void readsOneColumnTablesOfNextValuesAsSequences() throws SQLException {
        database.run("CREATE TABLE a_SEQ (next_val bigint)", "INSERT INTO a_SEQ VALUES (1)");
        assertThat(database.catalog().schema().sequences().values())
                .containsExactly(new Sequence(ObjectName.of("a_SEQ"), null, SequenceOptions.DEFAULT));
        assertThat(database.catalog().schema().tables()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsNoTable() throws SQLException {
        database.run(
                "CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT, b text, c text)",
                "INSERT INTO a VALUES (1, 'x', 'y')",
                "ANALYZE",
                "CREATE VIRTUAL TABLE search USING fts5(body)",
                "CREATE TEMP TABLE hidden (x int)",
                "CREATE VIEW v AS SELECT b FROM a",
                "CREATE TRIGGER tr AFTER INSERT ON a BEGIN SELECT new.C; END");
        Catalog catalog = database.catalog();
        assertThat(catalog.schema().tables().keySet()).containsExactly(ObjectName.of("a"));
        assertThat(catalog.dependents())
                .containsExactly(
                        new Dependent(
                                Dependent.Kind.VIEW,
                                ObjectName.of("v"),
                                Map.of(ObjectName.of("a"), List.of("b")),
                                "CREATE VIEW v AS SELECT b FROM a"),
                        new Dependent(
                                Dependent.Kind.TRIGGER,
                                ObjectName.of("tr"),
                                Map.of(ObjectName.of("a"), List.of("c")),
                                "CREATE TRIGGER tr AFTER INSERT ON a BEGIN SELECT new.C; END",
                                ObjectName.of("a"),
                                List.of()));
        assertThat(catalog.definitions())
                .containsOnly(Map.entry(
                        ObjectName.of("a"), "CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT, b text, c text)"));
    }

    @Test
    void readsNothingOfExcludedTables() throws SQLException {
        database.run(
                "CREATE TABLE a (id integer PRIMARY KEY)",
                "CREATE TABLE b (a int REFERENCES a)",
                "CREATE INDEX ia ON a (id)");
        InspectionScope scope =
                new InspectionScope(List.of("main"), name -> !name.name().equals("a"));
        Table b = Table.of(ObjectName.of("b"), Column.of("a", "int"))
                .withForeignKeys(List.of(ForeignKey.of(null, "a", ObjectName.of("a"), "id")));
        Catalog catalog = new SqliteInspector().inspect(database.connection(), scope);
        assertThat(catalog.schema().tables().values()).containsExactly(b);
    }

    @Test
    void readsWhatThereIsWhicheverSchemasAreNamed() throws SQLException {
        database.run("CREATE TABLE a (id int)");
        InspectionScope scope = new InspectionScope(List.of("public"), name -> true);
        assertThat(new SqliteInspector().inspect(database.connection(), scope).schema())
                .isEqualTo(Schema.of(Table.of(ObjectName.of("a"), Column.of("id", "int"))));
    }

    /** The parser must agree with SQLite's own reading of the same text. */
    @Test
    void agreesWithThePragmas() throws SQLException {
        database.run(
                "CREATE TABLE p (id integer PRIMARY KEY, x int UNIQUE)",
                "CREATE TABLE q (a int, [b] text DEFAULT ('x' || 'y'), c decimal(5,2) NOT NULL DEFAULT 0,"
                        + " \"d e\" AS (a + 1) STORED, f, g int REFERENCES p (x) ON DELETE CASCADE,"
                        + " PRIMARY KEY (a, c), UNIQUE (b, f), FOREIGN KEY (a) REFERENCES p) WITHOUT ROWID");
        for (String name : List.of("p", "q")) {
            Table table = database.table(name);
            assertThat(database.rows("SELECT name, hidden > 0 FROM pragma_table_xinfo('" + name + "')"))
                    .isEqualTo(table.columns().stream()
                            .map(c -> c.name() + "|" + (c.generated() == null ? 0 : 1))
                            .toList());
            assertThat(database.rows("SELECT name FROM pragma_table_xinfo('" + name + "') WHERE pk > 0 ORDER BY pk"))
                    .isEqualTo(table.primaryKey().columns());
            assertThat(database.rows("SELECT \"from\" || '>' || \"table\" FROM pragma_foreign_key_list('" + name
                            + "') ORDER BY id DESC"))
                    .isEqualTo(table.foreignKeys().stream()
                            .map(key -> key.columns().get(0) + ">"
                                    + key.referencedTable().name())
                            .toList());
            assertThat(database.rows("SELECT count(*) FROM pragma_index_list('" + name + "') WHERE origin = 'u'"))
                    .containsExactly(String.valueOf(table.uniques().size()));
        }
    }
}
