package dev.migrate.command.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.config.NamingTemplates;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingConventionTest {
    private static final int MAX_BYTES = 63;

    private static final IdentifierRules LOWER_CASE = new IdentifierRules() {
        @Override
        public String fold(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public String quote(String name) {
            return name;
        }

        @Override
        public int maxBytes() {
            return MAX_BYTES;
        }
    };

    @Test
    void everyKindOfObjectGetsItsTemplate() {
        Table contacts = Table.of(ObjectName.of("contacts"), column("id"), column("email"), column("owner_id"))
                .withPrimaryKey(PrimaryKey.of("id"))
                .withUniques(List.of(UniqueConstraint.of(null, "email", "owner_id")))
                .withForeignKeys(List.of(ForeignKey.of(null, "owner_id", ObjectName.of("people"), "id")))
                .withChecks(List.of(new CheckConstraint(null, "id > 0 AND lower(email) = 'id'")))
                .withIndexes(List.of(Index.of(null, "owner_id", "id")));

        assertThat(names(name(contacts), "contacts"))
                .containsExactly(
                        "pk_contacts",
                        "uq_contacts_email_owner_id",
                        "fk_contacts_owner_id",
                        "ck_contacts_id_email",
                        "ix_contacts_owner_id_id");
    }

    @Test
    void aStatedNameStays() {
        Table table = Table.of(ObjectName.of("t"), column("a")).withIndexes(List.of(Index.of("mine", "a")));

        assertThat(names(name(table), "t")).containsExactly("mine");
    }

    @Test
    void theTemplatesOwnLettersAreFoldedAndStoredNamesAreNot() {
        NamingTemplates templates = new NamingTemplates("PK_{table}", "FK_{table}_{referred_table}", "U", "I", "C");
        Table table = Table.of(ObjectName.of("Order"), column("a"))
                .withPrimaryKey(PrimaryKey.of("a"))
                .withForeignKeys(List.of(ForeignKey.of(null, "a", ObjectName.of("Person"), "id")));

        Schema named = new NamingConvention(templates, LOWER_CASE).nameAll(Schema.of(table));

        assertThat(names(named, "Order")).containsExactly("pk_Order", "fk_Order_Person");
    }

    @Test
    void aNameThatIsTooLongKeepsItsBeginningAndGetsAHash() {
        Table table = Table.of(ObjectName.of("t".repeat(40)), column("c".repeat(40)), column("d".repeat(40)))
                .withIndexes(List.of(Index.of(null, "c".repeat(40)), Index.of(null, "c".repeat(40), "d".repeat(40))));

        List<String> names = names(name(table), "t".repeat(40));

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .startsWith("ix_" + "t".repeat(40) + "_ccc")
                .matches(".*_[0-9a-f]{8}")
                .hasSize(MAX_BYTES));
        assertThat(names(name(table), "t".repeat(40))).isEqualTo(names);
    }

    @Test
    void theLimitIsInBytesAndNoCharacterIsCut() {
        Table table = Table.of(ObjectName.of("ü".repeat(40)), column("😀".repeat(8)))
                .withIndexes(List.of(Index.of(null, "😀".repeat(8))));

        String name = names(name(table), "ü".repeat(40)).get(0);

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MAX_BYTES);
        assertThat(name).matches("ix_ü+_[0-9a-f]{8}");
    }

    @Test
    void twoThingsThatWouldHaveTheSameNameGetDifferentOnes() {
        Table one = Table.of(ObjectName.of("a_b"), column("c"), column("d"))
                .withIndexes(List.of(
                        Index.of(null, "c"),
                        new Index(null, List.of(IndexPart.column("c").desc()), false, null, List.of(), null, false)))
                .withChecks(List.of(new CheckConstraint(null, "c > 0"), new CheckConstraint(null, "c < 9")));
        Table other = Table.of(ObjectName.of("a"), column("b_c")).withIndexes(List.of(Index.of(null, "b_c")));

        Schema named = name(one, other);

        List<String> names = Stream.concat(names(named, "a").stream(), names(named, "a_b").stream())
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("ix_a_b_c", "ck_a_b_c");
        assertThat(names(named, "a")).containsExactly("ix_a_b_c");
        assertThat(name(one, other)).isEqualTo(named);
    }

    @Test
    void aNameThatATableOrTheModelHasIsTaken() {
        Table index = Table.of(ObjectName.of("ix_t_a"), column("x"));
        Table table = Table.of(ObjectName.of("t"), column("a"), column("b"))
                .withIndexes(List.of(Index.of(null, "a"), Index.of("IX_T_B", "a", "b"), Index.of(null, "b")));

        assertThat(names(name(index, table), "t"))
                .satisfiesExactly(
                        name -> assertThat(name).matches("ix_t_a_[0-9a-f]{8}"),
                        name -> assertThat(name).isEqualTo("IX_T_B"),
                        name -> assertThat(name).matches("ix_t_b_[0-9a-f]{8}"));
    }

    @Test
    void theSameNameInAnotherSchemaIsNoClash() {
        Table one = Table.of(ObjectName.of("t"), column("a")).withIndexes(List.of(Index.of(null, "a")));
        Table other = one.withName(new ObjectName("audit", "t"));

        Schema named = name(one, other);

        assertThat(named.tables().values())
                .allSatisfy(table -> assertThat(table.indexes().get(0).name()).isEqualTo("ix_t_a"));
    }

    @Test
    void anExpressionIsNamedAfterTheColumnsItMentions() {
        Table table = Table.of(ObjectName.of("t"), column("a"), column("b"))
                .withChecks(List.of(new CheckConstraint(null, "1 = 1"), new CheckConstraint(null, "\"b\" <> 'a'")))
                .withIndexes(List.of(new Index(
                        null, List.of(IndexPart.expression("lower(B)")), true, null, List.of(), null, false)));

        assertThat(names(name(table), "t")).containsExactly("ck_t", "ck_t_b", "ix_t_b");
    }

    private static Column column(String name) {
        return Column.of(name, "integer");
    }

    private static Schema name(Table... tables) {
        return new NamingConvention(NamingTemplates.DEFAULT, LOWER_CASE).nameAll(Schema.of(tables));
    }

    private static List<String> names(Schema schema, String tableName) {
        Table table = schema.table(ObjectName.of(tableName)).orElseThrow();
        Stream<Constraint> constraints = Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniques().stream(),
                        table.foreignKeys().stream(),
                        table.checks().stream())
                .flatMap(stream -> stream);
        return Stream.concat(
                        constraints.map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .collect(Collectors.toList());
    }
}
