package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SchemaDiffTest {
    private static final Table CUSTOMER = table("customer")
            .withColumns(List.of(column("id", "bigint").notNull(), column("code", "varchar(20)")))
            .withPrimaryKey(PrimaryKey.of("id").withName("pk_customer"));
    private static final Table ORDER = table("order")
            .withColumns(List.of(column("id", "bigint").notNull(), column("customer_id", "bigint")))
            .withPrimaryKey(PrimaryKey.of("id").withName("pk_order"))
            .withForeignKeys(List.of(reference("fk_customer", "customer_id", "customer", "id")));

    private static Table table(String name) {
        return Table.of(ObjectName.of(name), column("id", "bigint"));
    }

    private static Column column(String name, String type) {
        return Column.of(name, type);
    }

    private static ForeignKey reference(String name, String column, String table, String referenced) {
        return ForeignKey.of(name, column, ObjectName.of(table), referenced);
    }

    private static Table referring(String name, String... referred) {
        return table(name)
                .withPrimaryKey(PrimaryKey.of("id"))
                .withForeignKeys(Arrays.stream(referred)
                        .map(other -> reference("fk_" + name + "_" + other, "id", other, "id"))
                        .toList());
    }

    private static List<String> words(Schema current, Schema desired) {
        return Operations.words(SchemaDiff.between(current, desired));
    }

    @Test
    void referencedTablesAreCreatedFirstAndTheirIndexesFollow() {
        Schema desired = Schema.of(CUSTOMER.withIndexes(List.of(Index.of("ix_code", "code"))), ORDER);

        assertThat(words(Schema.EMPTY, desired))
                .containsExactly("create_table customer", "create_index customer ix_code", "create_table order");
        assertThat(words(desired, Schema.EMPTY)).containsExactly("drop_table order", "drop_table customer");
    }

    @Test
    void oneForeignKeyOfACycleIsAddedAfterwards() {
        Schema desired = Schema.of(referring("a", "b"), referring("b", "c"), referring("c", "a"), referring("d", "a"));

        assertThat(words(Schema.EMPTY, desired)).hasSize(5).last().asString().startsWith("add_foreign_key");
        assertThat(words(desired, Schema.EMPTY)).hasSize(5).first().asString().startsWith("drop_foreign_key");
    }

    @Test
    void aReferenceOfATableToItselfStaysInside() {
        assertThat(words(Schema.EMPTY, Schema.of(referring("tree", "tree")))).containsExactly("create_table tree");
        assertThat(words(Schema.of(referring("tree", "tree")), Schema.EMPTY)).containsExactly("drop_table tree");
    }

    @Test
    void theHubOfManyCyclesIsCutWhereItIsThinnest() {
        Schema desired = Schema.of(referring("hub", "a"), referring("a", "b", "hub"), referring("b", "hub"));

        assertThat(words(Schema.EMPTY, desired))
                .filteredOn(word -> word.startsWith("add_foreign_key"))
                .containsExactly("add_foreign_key hub fk_hub_a");
    }

    @Test
    void aCascadingForeignKeyAndAColumnComputedFromItsOwnNeverMeet() {
        ForeignKey key = reference("fk", "customer_id", "customer", "id")
                .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
        List<Column> columns = new ArrayList<>(ORDER.columns());
        columns.add(column("twice", "bigint").withGenerated(new Generated("customer_id * 2", true)));
        Schema referring = Schema.of(CUSTOMER, ORDER.withForeignKeys(List.of(key)));
        Schema computing = Schema.of(CUSTOMER, ORDER.withForeignKeys(List.of()).withColumns(columns));

        assertThat(words(referring, computing)).containsExactly("drop_foreign_key order fk", "add_column order twice");
        assertThat(words(computing, referring)).containsExactly("drop_column order twice", "add_foreign_key order fk");
    }

    @Test
    void anotherNameAloneIsNoDifference() {
        Table stored = ORDER.withUniques(List.of(UniqueConstraint.of("uk8f1", "customer_id", "id")))
                .withIndexes(List.of(Index.of("idx77", "customer_id")))
                .withChecks(List.of(new CheckConstraint("order_check", "id > 0")));
        Table model = ORDER.withPrimaryKey(PrimaryKey.of("id"))
                .withUniques(List.of(UniqueConstraint.of("uq_order", "id", "customer_id")))
                .withIndexes(List.of(Index.of(null, "customer_id")))
                .withChecks(List.of(new CheckConstraint(null, "id > 0")))
                .withForeignKeys(List.of(reference("fk9", "customer_id", "customer", "id")));

        assertThat(words(Schema.of(CUSTOMER, stored), Schema.of(CUSTOMER, model)))
                .isEmpty();
    }

    @Test
    void aUniqueIndexServesAsAUniqueConstraint() {
        Schema index =
                Schema.of(CUSTOMER.withIndexes(List.of(Index.of("ux", "code").withUnique(true))));
        Schema constraint = Schema.of(CUSTOMER.withUniques(List.of(UniqueConstraint.of("uq", "code"))));
        Schema partial = Schema.of(CUSTOMER.withIndexes(
                List.of(Index.of("ux", "code").withUnique(true).withPredicate("code <> ''"))));

        assertThat(words(index, constraint)).isEmpty();
        assertThat(words(constraint, index)).isEmpty();
        assertThat(words(partial, constraint)).containsExactly("add_unique customer uq", "drop_index customer ux");
    }

    @Test
    void theOrderOfColumnsInAPlainIndexIsADifference() {
        assertThat(words(
                        Schema.of(CUSTOMER.withIndexes(List.of(Index.of("ix", "id", "code")))),
                        Schema.of(CUSTOMER.withIndexes(List.of(Index.of("ix", "code", "id"))))))
                .containsExactly("drop_index customer ix", "create_index customer ix");
    }

    @Test
    void whatIsAskedForTwiceIsMadeOnceAndWhatIsThereTwiceStays() {
        Schema twice = Schema.of(
                CUSTOMER.withUniques(List.of(UniqueConstraint.of("one", "code"), UniqueConstraint.of("two", "code"))));
        Schema once = Schema.of(CUSTOMER.withUniques(List.of(UniqueConstraint.of("one", "code"))));

        assertThat(words(Schema.of(CUSTOMER), twice)).containsExactly("add_unique customer one");
        assertThat(words(once, twice)).isEmpty();
        assertThat(words(twice, twice)).isEmpty();
        assertThat(words(twice, once)).containsExactly("drop_unique customer two");
    }

    @Test
    void aUniqueConstraintOnThePrimaryKeyIsNotMade() {
        Schema twice = Schema.of(CUSTOMER.withUniques(List.of(UniqueConstraint.of("uq_id", "id"))));

        assertThat(words(Schema.of(CUSTOMER), twice)).isEmpty();
        assertThat(words(Schema.EMPTY, twice)).containsExactly("create_table customer");
        assertThat(words(twice, twice)).isEmpty();
        assertThat(words(twice, Schema.of(CUSTOMER))).containsExactly("drop_unique customer uq_id");
    }

    @Test
    void aKeyIsGoneBeforeAForeignKeyIsTiedToIt() {
        Table unique = CUSTOMER.withPrimaryKey(null).withUniques(List.of(UniqueConstraint.of("uq_id", "id")));

        assertThat(words(Schema.of(CUSTOMER, ORDER), Schema.of(unique, ORDER)))
                .containsExactly(
                        "drop_foreign_key order fk_customer",
                        "drop_primary_key customer pk_customer",
                        "add_unique customer uq_id",
                        "add_foreign_key order fk_customer");
    }

    @Test
    void namesThatChangePlacesDoNotCollide() {
        Schema current = Schema.of(CUSTOMER.withIndexes(List.of(Index.of("one", "id"), Index.of("two", "code"))));
        Schema desired =
                Schema.of(CUSTOMER.withIndexes(List.of(Index.of("one", "code"), Index.of("two", "code", "id"))));

        assertThat(words(current, desired))
                .containsExactly(
                        "drop_index customer one",
                        "create_index customer one",
                        "drop_index customer two",
                        "create_index customer two");
    }

    @Test
    void aNewTableMayTakeTheNamesOfADroppedOne() {
        Table before = CUSTOMER.withIndexes(List.of(Index.of("ix_code", "code")));
        Table after = before.withName(ObjectName.of("client"));

        assertThat(words(Schema.of(before), Schema.of(after)))
                .containsExactly(
                        "drop_index customer ix_code",
                        "drop_primary_key customer pk_customer",
                        "create_table client",
                        "create_index client ix_code",
                        "drop_table customer");
    }

    @Test
    void aKeyChangesBetweenTheForeignKeysThatNeedIt() {
        Table wider =
                CUSTOMER.withColumns(List.of(column("id", "numeric(20)").notNull(), column("code", "varchar(20)")));
        Table widerOrder =
                ORDER.withColumns(List.of(column("id", "bigint").notNull(), column("customer_id", "numeric(20)")));

        assertThat(words(Schema.of(CUSTOMER, ORDER), Schema.of(wider, widerOrder)))
                .containsExactly(
                        "drop_foreign_key order fk_customer",
                        "alter_column customer id [type]",
                        "alter_column order customer_id [type]",
                        "add_foreign_key order fk_customer");
    }

    @Test
    void aNewTableWaitsForTheKeyThatItRefersTo() {
        Table withUnique = CUSTOMER.withUniques(List.of(UniqueConstraint.of("uq_code", "code")));
        Table badge = table("badge")
                .withColumns(List.of(column("code", "varchar(20)")))
                .withForeignKeys(List.of(reference("fk_code", "code", "customer", "code")));

        List<Operation> upgrade = SchemaDiff.between(Schema.of(CUSTOMER), Schema.of(withUnique, badge));

        assertThat(Operations.words(upgrade))
                .containsExactly("create_table badge", "add_unique customer uq_code", "add_foreign_key badge fk_code");
        assertThat(Operations.words(Downgrade.of(upgrade)))
                .containsExactly("drop_foreign_key badge fk_code", "drop_unique customer uq_code", "drop_table badge");
    }

    @Test
    void aColumnGoesAfterEverythingThatUsesIt() {
        Table current = CUSTOMER.withColumns(List.of(
                        column("id", "bigint"),
                        column("code", "varchar(20)"),
                        column("upper_code", "varchar(20)").withGenerated(new Generated("upper(code)", true))))
                .withIndexes(List.of(Index.of("ix_code", "code")))
                .withChecks(List.of(new CheckConstraint("ck_code", "code <> ''")));
        Table desired = CUSTOMER.withColumns(List.of(column("id", "bigint")));

        assertThat(words(Schema.of(current), Schema.of(desired)))
                .containsExactly(
                        "drop_check customer ck_code",
                        "drop_index customer ix_code",
                        "drop_column customer upper_code",
                        "drop_column customer code");
    }

    @Test
    void aCheckIsGoneBeforeTheColumnThatItReadsIsAltered() {
        Table current = CUSTOMER.withChecks(List.of(new CheckConstraint("ck_code", "\"code\" <> ''")));
        Table desired = CUSTOMER.withColumns(List.of(column("id", "bigint").notNull(), column("code", "integer")))
                .withChecks(List.of(new CheckConstraint("ck_code", "code > 0")));

        assertThat(words(Schema.of(current), Schema.of(desired)))
                .containsExactly(
                        "drop_check customer ck_code",
                        "alter_column customer code [type]",
                        "add_check customer ck_code");
    }

    @Test
    void anEnumHoldsBothSidesWhileItsColumnsChange() {
        EnumType before = new EnumType(ObjectName.of("mood"), List.of("sad", "happy"));
        EnumType after = new EnumType(ObjectName.of("mood"), List.of("happy", "glad"));
        Table table = table("person").withColumns(List.of(column("mood", "mood").withDefault("'sad'")));
        Table altered =
                table("person").withColumns(List.of(column("mood", "mood").withDefault("'glad'")));

        assertThat(words(
                        Schema.of(List.of(table), List.of(), List.of(before)),
                        Schema.of(List.of(altered), List.of(), List.of(after))))
                .containsExactly("alter_enum", "alter_column person mood [default]", "alter_enum");
        assertThat(words(
                        Schema.of(List.of(), List.of(), List.of(before)),
                        Schema.of(List.of(), List.of(), List.of(after))))
                .containsExactly("alter_enum");
    }

    @Test
    void anEnumStaysWhileAColumnHasIt() {
        EnumType mood = new EnumType(ObjectName.of("mood"), List.of("sad", "happy"));
        Table moods = table("person").withColumns(List.of(column("moods", "mood[]")));
        Schema current = Schema.of(List.of(moods), List.of(), List.of(mood));

        assertThat(words(current, Schema.of(List.of(moods), List.of(), List.of())))
                .isEmpty();
        assertThat(words(
                        current,
                        Schema.of(
                                List.of(table("person").withColumns(List.of(column("moods", "text")))),
                                List.of(),
                                List.of())))
                .containsExactly("alter_column person moods [type]", "drop_enum");
    }

    @Test
    void tableOptionsAreLeftAlone() {
        TreeMap<String, String> options = new TreeMap<>();
        options.put("strict", "");

        assertThat(words(Schema.of(CUSTOMER.withOptions(options)), Schema.of(CUSTOMER)))
                .isEmpty();
    }

    @Test
    void aDroppedTableTakesItsIndexesAlong() {
        Schema desired =
                Schema.of(CUSTOMER.withIndexes(List.of(Index.of("ix_code", "code"), Index.of("ix_id", "id"))), ORDER);
        List<Operation> upgrade = SchemaDiff.between(Schema.EMPTY, desired);

        List<Operation> downgrade = Downgrade.of(upgrade);

        assertThat(downgrade)
                .containsExactly(
                        new DropTable(ORDER),
                        new DropTable(desired.table(ObjectName.of("customer")).orElseThrow()));
    }

    @Test
    void tenThousandTablesAreComparedAtOnce() {
        List<Table> current = new ArrayList<>();
        List<Table> desired = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Table table = wide("t" + i, i == 0 ? "t9999" : "t" + (i - 1));
            current.add(table);
            desired.add(i % 1000 == 0 ? table.withComment("changed") : wide("t" + i, i == 0 ? "t9999" : "t" + (i - 1)));
        }
        Schema before = Schema.of(current, List.of(), List.of());
        Schema after = Schema.of(desired, List.of(), List.of());
        SchemaDiff.between(before, after);

        long start = System.nanoTime();
        List<Operation> changes = SchemaDiff.between(before, after);
        List<Operation> creation = SchemaDiff.between(Schema.EMPTY, after);
        List<Operation> downgrade = Downgrade.of(creation);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(changes).hasSize(10);
        assertThat(creation).filteredOn(CreateTable.class::isInstance).hasSize(10_000);
        assertThat(downgrade).hasSize(10_001);
        // A quadratic step takes minutes; the time itself is a benchmark's matter.
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private static Table wide(String name, String referred) {
        List<Column> columns = new ArrayList<>(List.of(column("id", "bigint").notNull()));
        for (int i = 0; i < 9; i++) {
            columns.add(column("c" + i, "varchar(20)"));
        }
        return table(name)
                .withColumns(columns)
                .withPrimaryKey(PrimaryKey.of("id"))
                .withIndexes(List.of(Index.of("ix1_" + name, "c1"), Index.of("ix2_" + name, "c2", "c3")))
                .withForeignKeys(List.of(reference("fk_" + name, "id", referred, "id")));
    }
}
