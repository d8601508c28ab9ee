package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Operations on columns, each carried out on rows, compared with what it makes of the schema, and undone again. */
class SqliteColumnDdlTest extends SqliteDdlFixture {
    private List<String> alter(String name, UnaryOperator<Column> change) throws SQLException {
        Column before = column(name);
        return roundTrip(new AlterColumn(CONTACTS, before, change.apply(before)));
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
}
