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
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Operations on tables, keys, constraints and indexes, each carried out on rows, compared with what it makes, and undone. */
class SqliteDdlTest extends SqliteDdlFixture {
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
    void refusesToRenameARepeatedKeyWithoutRowid() throws SQLException {
        database.run("CREATE TABLE codes (id integer PRIMARY KEY, name text, UNIQUE (name, id)) WITHOUT ROWID");
        assertRefused(
                "SQLite cannot rename codes.id, the key of a table WITHOUT ROWID that a unique constraint repeats",
                new RenameColumn(ObjectName.of("codes"), "id", "code"));
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
