package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameGuessesTest {
    private static final Column ID = Column.of("id", "bigint").notNull();

    private static Table table(String name, Column... columns) {
        return Table.of(ObjectName.of(name), columns).withPrimaryKey(new PrimaryKey(null, List.of("id")));
    }

    private static Column text(String name) {
        return Column.of(name, "varchar(20)");
    }

    private static List<String> guesses(Schema current, Schema desired) {
        return RenameGuesses.between(current, desired).stream()
                .map(Rename::toString)
                .toList();
    }

    @Test
    void aColumnOfOneShapeUnderAnotherName() {
        assertThat(guesses(
                        Schema.of(table("contact", ID, text("phone"))),
                        Schema.of(table("contact", ID, text("mobile")))))
                .containsExactly("contact.phone=contact.mobile");
    }

    @Test
    void theNearestNameFirst() {
        assertThat(guesses(
                        Schema.of(table("contact", ID, text("phone"))),
                        Schema.of(table("contact", ID, text("city"), text("phone_number")))))
                .containsExactly("contact.phone=contact.phone_number", "contact.phone=contact.city");
    }

    @Test
    void notWhereTypeOrNullabilityDiffer() {
        assertThat(guesses(
                        Schema.of(table("contact", ID, text("phone"))),
                        Schema.of(table(
                                "contact",
                                ID,
                                Column.of("mobile", "varchar(30)"),
                                text("city").notNull()))))
                .isEmpty();
    }

    @Test
    void notWhereTheyReferToDifferentTables() {
        Table author = table("author", ID);
        Table publisher = table("publisher", ID);
        Table before = table("book", ID, Column.of("author_id", "bigint"))
                .withForeignKeys(List.of(reference("author_id", "author")));
        Table after = table("book", ID, Column.of("publisher_id", "bigint"))
                .withForeignKeys(List.of(reference("publisher_id", "publisher")));
        assertThat(guesses(Schema.of(author, publisher, before), Schema.of(author, publisher, after)))
                .isEmpty();
    }

    @Test
    void aTableOfTheSameColumns() {
        assertThat(guesses(
                        Schema.of(table("contact", ID, text("name"), text("phone"))),
                        Schema.of(table("person", ID, text("name"), text("phone"), text("city")))))
                .containsExactly("contact=person");
    }

    @Test
    void aTableOfTheSameShape() {
        assertThat(guesses(
                        Schema.of(
                                table("contact", ID),
                                table("contact_tag", ID, Column.of("contact_id", "bigint"))
                                        .withForeignKeys(List.of(reference("contact_id", "contact")))),
                        Schema.of(
                                table("person", ID),
                                table("person_tag", ID, Column.of("person_id", "bigint"))
                                        .withForeignKeys(List.of(reference("person_id", "person"))))))
                .containsExactly("contact=person", "contact_tag=person_tag");
    }

    @Test
    void notATableOfAnotherSchemaOrAnotherShape() {
        Table before = table("contact", ID, text("name"));
        assertThat(guesses(
                        Schema.of(before),
                        Schema.of(
                                before.withName(new ObjectName("crm", "person")),
                                table("invoice", ID, Column.of("total", "integer"), Column.of("paid", "boolean")))))
                .isEmpty();
    }

    @Test
    void nothingWhereNothingIsGone() {
        Schema current = Schema.of(table("contact", ID));
        assertThat(guesses(current, Schema.of(table("contact", ID, text("name")), table("person", ID))))
                .isEmpty();
    }

    private static ForeignKey reference(String column, String table) {
        return ForeignKey.of(null, column, ObjectName.of(table), "id");
    }
}
