package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.EnumType;
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
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each operation alone: carried out on rows, compared with what it makes of the schema, and undone again. */
class SqliteDdlTest {
    private static final ObjectName CONTACTS = ObjectName.of("contacts");
    private static final ObjectName PEOPLE = ObjectName.of("people");

    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = new Database(
                "CREATE TABLE people (id integer PRIMARY KEY, name varchar(20) NOT NULL)",
                """
                CREATE TABLE contacts (
                    id integer PRIMARY KEY,
                    phone varchar(20) DEFAULT 'none',
                    person bigint NOT NULL REFERENCES people ON DELETE CASCADE,
                    kind int
                )""",
                "CREATE INDEX contacts_kind ON contacts (kind)",
                "INSERT INTO people VALUES (1, 'Ann'), (2, 'Bob')",
                "INSERT INTO contacts VALUES (1, '123', 1, NULL), (2, NULL, 2, 2)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Column column(String name) throws SQLException {
        return database.table("contacts").column(name).orElseThrow();
    }

    /** Both ways; the rows must be as before in the columns that are left. */
    private List<String> roundTrip(Operation... operations) throws SQLException {
        List<String> rows = database.rows("SELECT id, person FROM contacts ORDER BY id");
        DdlScript script = database.upgradeAndDowngrade(operations);
        assertThat(database.rows("SELECT id, person FROM contacts ORDER BY id")).isEqualTo(rows);
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
        return script.statements();
    }

    private List<String> alter(String name, UnaryOperator<Column> change) throws SQLException {
        Column before = column(name);
        return roundTrip(new AlterColumn(CONTACTS, before, change.apply(before)));
    }

    private static boolean rebuilds(List<String> statements) {
        return statements.contains("PRAGMA legacy_alter_table = ON");
    }

    @Test
    void createsATable() throws SQLException {
        Table table = Table.of(
                        ObjectName.of("order"),
                        Column.of("id", "bigint").notNull(),
                        Column.of("person", "bigint"),
                        Column.of("state", "varchar(3)").notNull().withDefault("'new'"),
                        Column.of("at", "timestamp").withDefault("CURRENT_TIMESTAMP"),
                        Column.of("code", "text").withDefault("lower('A')").withCollation("NOCASE"),
                        Column.of("twice", "bigint").withGenerated(new Generated("id * 2", true)))
                .withPrimaryKey(new PrimaryKey("pk_order", List.of("id")))
                .withUniques(List.of(UniqueConstraint.of("uq", "state", "code")))
                .withForeignKeys(List.of(ForeignKey.of("fk", "person", PEOPLE, "id")
                        .withActions(ReferentialAction.SET_NULL, ReferentialAction.CASCADE)))
                .withChecks(List.of(new CheckConstraint("ck", "state <> ''")))
                .withIndexes(List.of(Index.of("ix", "person")));
        DdlScript script = database.upgradeAndDowngrade(new CreateTable(table));
        assertThat(script.statements())
                .containsExactly(
                        """
                        CREATE TABLE "order" (
                            id bigint NOT NULL,
                            person bigint,
                            state varchar(3) DEFAULT 'new' NOT NULL,
                            at timestamp DEFAULT CURRENT_TIMESTAMP,
                            code text COLLATE NOCASE DEFAULT (lower('A')),
                            twice bigint GENERATED ALWAYS AS (id * 2) STORED,
                            CONSTRAINT pk_order PRIMARY KEY (id),
                            CONSTRAINT uq UNIQUE (state, code),
                            CONSTRAINT fk FOREIGN KEY (person) REFERENCES people (id) ON DELETE SET NULL ON UPDATE CASCADE,
                            CONSTRAINT ck CHECK (state <> '')
                        )""",
                        "CREATE INDEX ix ON \"order\" (person)");
    }

    @Test
    void createsTablesWithSqliteOptions() throws SQLException {
        TreeMap<String, String> options = new TreeMap<>();
        options.put("strict", "");
        options.put("without rowid", "");
        Table strict = Table.of(ObjectName.of("s"), Column.of("id", "integer").notNull())
                .withPrimaryKey(PrimaryKey.of("id"))
                .withOptions(options);
        Column counted = Column.of("id", "integer")
                .notNull()
                .withIdentity(new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT));
        Table counting = Table.of(ObjectName.of("c"), counted).withPrimaryKey(new PrimaryKey("k", List.of("id")));
        DdlScript script = database.upgradeAndDowngrade(new CreateTable(strict), new CreateTable(counting));
        assertThat(script.statements().get(0)).endsWith(") STRICT, WITHOUT ROWID");
        assertThat(script.statements().get(1)).contains("id integer NOT NULL CONSTRAINT k PRIMARY KEY AUTOINCREMENT");
    }

    @Test
    void writesTheForeignKeysOfACycleIntoTheTables() throws SQLException {
        Table one = Table.of(ObjectName.of("a"), Column.of("id", "bigint").notNull(), Column.of("b", "bigint"))
                .withPrimaryKey(PrimaryKey.of("id"));
        Table two = Table.of(ObjectName.of("b"), Column.of("id", "bigint").notNull(), Column.of("a", "bigint"))
                .withPrimaryKey(PrimaryKey.of("id"))
                .withForeignKeys(List.of(ForeignKey.of(null, "a", one.name(), "id")));
        DdlScript script = database.upgradeAndDowngrade(
                new CreateTable(one),
                new CreateTable(two),
                new AddForeignKey(one.name(), ForeignKey.of(null, "b", two.name(), "id")));
        assertThat(script.statements()).hasSize(2).allMatch(sql -> sql.startsWith("CREATE TABLE"));
    }

    @Test
    void addsColumnsNatively() throws SQLException {
        assertThat(roundTrip(new AddColumn(CONTACTS, Column.of("a", "text"))))
                .containsExactly("ALTER TABLE contacts ADD COLUMN a text");
        Column b = Column.of("b", "int").notNull().withDefault("-5");
        assertThat(roundTrip(new AddColumn(CONTACTS, b)))
                .containsExactly("ALTER TABLE contacts ADD COLUMN b int DEFAULT -5 NOT NULL");
        Column c = Column.of("c", "int").withGenerated(new Generated("kind + 1", false));
        assertThat(rebuilds(roundTrip(new AddColumn(CONTACTS, c)))).isFalse();
    }

    @Test
    void addsAReferenceNatively() throws SQLException {
        assertThat(roundTrip(
                        new AddColumn(CONTACTS, Column.of("boss", "bigint")),
                        new AddForeignKey(CONTACTS, ForeignKey.of("fk_boss", "boss", PEOPLE, "id"))))
                .containsExactly(
                        "ALTER TABLE contacts ADD COLUMN boss bigint CONSTRAINT fk_boss REFERENCES people (id)");
    }

    @Test
    void addsSeveralReferencesOfAColumn() throws SQLException {
        assertThat(rebuilds(roundTrip(
                        new AddColumn(CONTACTS, Column.of("boss", "bigint")),
                        new AddForeignKey(CONTACTS, ForeignKey.of("fk_boss", "boss", PEOPLE, "id")),
                        new AddForeignKey(
                                CONTACTS,
                                ForeignKey.of("fk_boss_too", "boss", PEOPLE, "id")
                                        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)))))
                .isTrue();
    }

    @Test
    void addsColumnsThatAlterTableRefuses() throws SQLException {
        assertThat(rebuilds(roundTrip(
                        new AddColumn(CONTACTS, Column.of("at", "timestamp").withDefault("CURRENT_TIMESTAMP")))))
                .isTrue();
        Column stored = Column.of("s", "int").withGenerated(new Generated("kind * 2", true));
        assertThat(rebuilds(roundTrip(new AddColumn(CONTACTS, stored)))).isTrue();
        Column filled = Column.of("f", "text").notNull().withDefault("upper('x')");
        database.upgrade(new AddColumn(CONTACTS, filled));
        assertThat(database.rows("SELECT f FROM contacts")).containsExactly("X", "X");
    }

    @Test
    void addsAColumnWithoutValueToAnEmptyTableOnly() throws SQLException {
        AddColumn add = new AddColumn(CONTACTS, Column.of("x", "text").notNull());
        DdlScript script = database.script(add);
        assertThat(script.statements().get(1))
                .startsWith("-- contacts.x must not be null and has no default: ")
                .contains("NULL\nFROM contacts");
        assertThatThrownBy(() -> database.run(script))
                .hasMessageContaining("NOT NULL constraint failed: migrate_new_contacts.x");
        assertThat(database.rows("SELECT count(*) FROM contacts")).containsExactly("2");
        database.run("DELETE FROM contacts");
        roundTrip(add);
    }

    @Test
    void dropsColumns() throws SQLException {
        assertThat(database.upgrade(new DropColumn(CONTACTS, column("phone"))).statements())
                .containsExactly("ALTER TABLE contacts DROP COLUMN phone");
        DdlScript script = database.upgrade(
                new DropIndex(CONTACTS, Index.of("contacts_kind", "kind")), new DropColumn(CONTACTS, column("kind")));
        assertThat(script.statements())
                .containsExactly("DROP INDEX contacts_kind", "ALTER TABLE contacts DROP COLUMN kind");
        assertThat(database.rows("SELECT * FROM contacts")).containsExactly("1|1", "2|2");
    }

    @Test
    void dropsAColumnTogetherWithItsForeignKey() throws SQLException {
        ForeignKey key = database.table("contacts").foreignKeys().get(0);
        DdlScript script =
                database.upgrade(new DropForeignKey(CONTACTS, key), new DropColumn(CONTACTS, column("person")));
        assertThat(rebuilds(script.statements())).isTrue();
        assertThat(database.rows("SELECT * FROM contacts")).containsExactly("1|123|null", "2|null|2");
    }

    @Test
    void altersColumns() throws SQLException {
        assertThat(rebuilds(alter(
                        "phone", c -> c.withType(Column.of("x", "varchar(40)").type()))))
                .isTrue();
        alter("kind", c -> c.withType(Column.of("x", "text").type()));
        alter("phone", c -> c.withDefault("'n/a'"));
        alter("phone", c -> c.withDefault((dev.migrate.schema.DefaultValue) null));
        alter("phone", c -> c.withCollation("NOCASE"));
        alter("person", c -> c.withNullable(true));
        alter("id", c -> c.withIdentity(new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)));
    }

    @Test
    void fillsNullsWithTheDefault() throws SQLException {
        Column phone = column("phone");
        database.upgrade(new AlterColumn(CONTACTS, phone, phone.notNull()));
        assertThat(database.rows("SELECT phone FROM contacts")).containsExactly("123", "none");
    }

    @Test
    void failsWhereNullsCannotBeFilled() throws SQLException {
        Column kind = column("kind");
        DdlScript script = database.script(new AlterColumn(CONTACTS, kind, kind.notNull()));
        assertThat(script.statements().get(1)).startsWith("-- contacts.kind must not be null and has no default: ");
        assertThatThrownBy(() -> database.run(script)).hasMessageContaining("NOT NULL constraint failed");
        assertThat(database.rows("SELECT kind FROM contacts")).containsExactly("null", "2");
    }

    @Test
    void makesColumnsGeneratedAndBack() throws SQLException {
        Column kind = column("kind");
        database.upgradeAndDowngrade(
                new AlterColumn(CONTACTS, kind, kind.withGenerated(new Generated("person + 1", true))));
        assertThat(database.rows("SELECT kind FROM contacts")).containsExactly("2", "3");
    }

    @Test
    void addsAndDropsConstraints() throws SQLException {
        roundTrip(new AddUnique(CONTACTS, UniqueConstraint.of("uq_phone", "phone", "kind")));
        roundTrip(new AddUnique(CONTACTS, UniqueConstraint.of(null, "phone")));
        roundTrip(new AddCheck(CONTACTS, new CheckConstraint("ck", "kind > 0 OR phone = 'a)b'")));
        roundTrip(new AddCheck(CONTACTS, new CheckConstraint(null, "contacts.kind > 0")));
        roundTrip(new AddForeignKey(CONTACTS, ForeignKey.of("fk_kind", "kind", PEOPLE, "id")));
    }

    @Test
    void addsAndDropsPrimaryKeys() throws SQLException {
        database.run("CREATE TABLE plain (a int NOT NULL, b int NOT NULL)", "INSERT INTO plain VALUES (1, 2)");
        database.upgradeAndDowngrade(
                new AddPrimaryKey(ObjectName.of("plain"), new PrimaryKey("pk", List.of("b", "a"))));
        assertThat(database.rows("SELECT * FROM plain")).containsExactly("1|2");
    }

    @Test
    void movesAnAutoincrementKeyToAnotherColumn() throws SQLException {
        database.run(
                "CREATE TABLE moved (id integer PRIMARY KEY AUTOINCREMENT, x integer NOT NULL)",
                "INSERT INTO moved VALUES (1, 5)");
        ObjectName name = ObjectName.of("moved");
        Column id = database.table("moved").columns().get(0);
        Column x = database.table("moved").columns().get(1);
        database.upgrade(
                new AlterColumn(name, id, id.withIdentity(null)),
                new AddPrimaryKey(name, PrimaryKey.of("id")).reverse(),
                new AlterColumn(name, x, x.withIdentity(id.identity())),
                new AddPrimaryKey(name, PrimaryKey.of("x")));
        assertThat(database.rows("SELECT * FROM moved")).containsExactly("1|5");
    }

    @Test
    void refusesWhatSqliteCannotDo() throws SQLException {
        database.run("CREATE TABLE w (a int PRIMARY KEY) WITHOUT ROWID");
        ObjectName w = ObjectName.of("w");
        assertRefused(
                "The table w is WITHOUT ROWID and cannot be without a primary key",
                new AddPrimaryKey(w, PrimaryKey.of("a")).reverse());
        assertRefused(
                "SQLite counts up the single column of a primary key only, not contacts.n",
                new AddColumn(CONTACTS, Column.of("n", "integer").withIdentity(Identity.byDefault())));
        assertRefused(
                "SQLite cannot defer the unique constraint on contacts [kind]",
                new AddUnique(
                        CONTACTS,
                        new UniqueConstraint(null, List.of("kind"), false, Deferrability.INITIALLY_DEFERRED)));
        assertRefused(
                "SQLite cannot treat nulls as equal in the unique constraint on contacts [kind]",
                new AddUnique(
                        CONTACTS, new UniqueConstraint(null, List.of("kind"), true, Deferrability.NOT_DEFERRABLE)));
        assertRefused("SQLite keeps no comments: contacts", new CommentOnTable(CONTACTS, null, "x"));
        Column phone = column("phone");
        assertRefused("SQLite keeps no comments: contacts", new AlterColumn(CONTACTS, phone, phone.withComment("x")));
        EnumType mood = new EnumType(ObjectName.of("mood"), List.of("sad"));
        assertRefused("SQLite has no enum types: mood", new CreateEnum(mood));
        assertRefused("SQLite has no enum types: mood", new CreateEnum(mood).reverse());
        assertRefused("SQLite has no enum types: mood", new AlterEnum(mood, mood));
    }

    private void assertRefused(String message, Operation operation) {
        assertThatThrownBy(() -> database.script(operation))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED))
                .hasMessage(message);
    }

    @Test
    void createsIndexes() throws SQLException {
        Index index = new Index(
                "ix",
                List.of(
                        IndexPart.column("phone").desc(),
                        IndexPart.expression("kind + 1"),
                        IndexPart.column("kind").withCollation("NOCASE")),
                true,
                null,
                List.of(),
                "kind IS NOT NULL",
                false);
        assertThat(roundTrip(new CreateIndex(CONTACTS, index)))
                .containsExactly("CREATE UNIQUE INDEX ix ON contacts (phone DESC, (kind + 1), kind COLLATE NOCASE)"
                        + " WHERE kind IS NOT NULL");
    }

    @Test
    void renamesTablesAndColumns() throws SQLException {
        database.run(
                "CREATE VIEW v AS SELECT name FROM people",
                "CREATE TRIGGER t AFTER UPDATE OF name ON people BEGIN SELECT new.name; END");
        roundTrip(new RenameTable(PEOPLE, ObjectName.of("Human beings")));
        roundTrip(new RenameColumn(PEOPLE, "name", "last name"));
        roundTrip(new RenameColumn(PEOPLE, "id", "key"));
    }

    @Test
    void keepsSequencesAsTables() throws SQLException {
        ObjectName name = ObjectName.of("people_SEQ");
        Sequence sequence =
                new Sequence(name, null, SequenceOptions.DEFAULT.withStart(50).withIncrement(50));
        assertThat(database.upgrade(new CreateSequence(sequence)).statements())
                .containsExactly(
                        "CREATE TABLE people_SEQ (next_val bigint)", "INSERT INTO people_SEQ (next_val) VALUES (50)");
        database.upgrade(new CreateSequence(sequence).reverse());
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"))
                .containsExactlyInAnyOrder("people", "contacts");
    }

    @Test
    void makesOneRebuildOfManyOperations() throws SQLException {
        Column phone = column("phone");
        List<String> statements = roundTrip(
                new AddColumn(CONTACTS, Column.of("a", "text")),
                new AlterColumn(
                        CONTACTS, phone, phone.withType(Column.of("x", "text").type())),
                new CreateIndex(CONTACTS, Index.of("ix_a", "a")),
                new AddUnique(CONTACTS, UniqueConstraint.of("uq", "phone")),
                new AddCheck(CONTACTS, new CheckConstraint("ck", "kind > 0")),
                new DropIndex(CONTACTS, Index.of("contacts_kind", "kind")));
        assertThat(statements)
                .containsExactly(
                        """
                        -- contacts is built anew: SQLite's ALTER TABLE cannot make this change
                        CREATE TABLE migrate_new_contacts (
                            id integer PRIMARY KEY,
                            phone text DEFAULT 'none',
                            person bigint NOT NULL REFERENCES people ON DELETE CASCADE,
                            kind int,
                            a text,
                            CONSTRAINT uq UNIQUE (phone),
                            CONSTRAINT ck CHECK (kind > 0)
                        )""",
                        "INSERT INTO migrate_new_contacts (id, phone, person, kind)\n"
                                + "SELECT id, phone, person, kind\nFROM contacts",
                        "DROP TABLE contacts",
                        "PRAGMA legacy_alter_table = ON",
                        "ALTER TABLE migrate_new_contacts RENAME TO contacts",
                        "PRAGMA legacy_alter_table = OFF",
                        "CREATE INDEX ix_a ON contacts (a)");
    }
}
