package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.Hazard.Kind;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HazardsTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Column TOTAL = Column.of("total", "numeric(10,2)");

    private static List<Kind> kinds(Operation operation) {
        return Hazards.of(operation).stream().map(Hazard::kind).toList();
    }

    @Test
    void whatIsDroppedIsLost() {
        assertThat(Hazards.of(new DropTable(Table.of(ORDERS, TOTAL))))
                .containsExactly(new Hazard(Kind.DELETES_DATA, "All rows of orders are deleted."));
        assertThat(Hazards.of(new DropColumn(ORDERS, TOTAL)))
                .containsExactly(new Hazard(Kind.DELETES_DATA, "The values of orders.total are deleted."));
        assertThat(kinds(new DropColumn(ORDERS, TOTAL.withGenerated(new Generated("1", true)))))
                .isEmpty();
        assertThat(kinds(new DropIndex(ORDERS, Index.of("ix", "total")))).isEmpty();
        assertThat(Hazards.of(
                        new DropSequence(new Sequence(ObjectName.of("orders_seq"), null, SequenceOptions.DEFAULT))))
                .containsExactly(new Hazard(Kind.DELETES_DATA, "The next value of orders_seq is lost."));
    }

    @Test
    void rowsMayNotSatisfyANewRule() {
        assertThat(kinds(new AddColumn(ORDERS, TOTAL.notNull()))).containsExactly(Kind.MAY_FAIL_ON_DATA);
        assertThat(kinds(new AddColumn(ORDERS, TOTAL.notNull().withDefault("0"))))
                .isEmpty();
        assertThat(kinds(new AddColumn(ORDERS, TOTAL))).isEmpty();
        Column computed = TOTAL.withGenerated(new Generated("net * 2", true));
        assertThat(kinds(new AddColumn(ORDERS, computed))).isEmpty();
        assertThat(kinds(new AddColumn(ORDERS, computed.notNull()))).containsExactly(Kind.MAY_FAIL_ON_DATA);
        assertThat(kinds(new AddPrimaryKey(ORDERS, PrimaryKey.of("total")))).containsExactly(Kind.MAY_FAIL_ON_DATA);
        assertThat(kinds(new CreateIndex(ORDERS, Index.of("ux", "total").withUnique(true))))
                .containsExactly(Kind.MAY_FAIL_ON_DATA);
        assertThat(kinds(new CreateIndex(ORDERS, Index.of("ix", "total")))).isEmpty();
        assertThat(Hazards.of(new AddForeignKey(
                        ORDERS, ForeignKey.of("fk", "customer_id", ObjectName.of("customers"), "id"))))
                .containsExactly(new Hazard(
                        Kind.MAY_FAIL_ON_DATA,
                        "Fails if a row of orders refers to a row of customers that is not there."));
        assertThat(kinds(new AlterColumn(ORDERS, TOTAL, TOTAL.notNull()))).containsExactly(Kind.MAY_FAIL_ON_DATA);
    }

    @Test
    void aNewTableHasNoRowsToHarm() {
        List<List<Hazard>> hazards = Hazards.of(List.of(
                new CreateTable(Table.of(ORDERS, TOTAL)),
                new CreateIndex(ORDERS, Index.of("ux", "total").withUnique(true))));

        assertThat(hazards).containsExactly(List.of(), List.of());
    }

    @Test
    void aRemovedValueOfAnEnumMayBeInUse() {
        EnumType before = new EnumType(ObjectName.of("mood"), List.of("sad", "happy"));
        EnumType after = new EnumType(ObjectName.of("mood"), List.of("happy", "glad"));

        assertThat(Hazards.of(new AlterEnum(before, after)))
                .containsExactly(new Hazard(Kind.MAY_FAIL_ON_DATA, "Fails if a row has the value sad."));
        assertThat(kinds(new AlterEnum(before, new EnumType(before.name(), List.of("sad", "so-so", "happy")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    varchar(20)   | varchar(40)      | WIDENS
                    varchar(40)   | varchar(20)      | NARROWS
                    varchar(40)   | text             | WIDENS
                    text          | varchar(40)      | NARROWS
                    char(5)       | varchar(3)       | NARROWS
                    integer       | bigint           | WIDENS
                    bigint        | integer          | NARROWS
                    real          | double precision | WIDENS
                    numeric(10,2) | numeric(12,2)    | WIDENS
                    numeric(10,2) | numeric(10,4)    | NARROWS
                    numeric(10,2) | numeric(10)      | NARROWS
                    numeric(10,2) | numeric          | WIDENS
                    integer       | varchar(20)      | CONVERTS
                    integer       | integer[]        | CONVERTS
                    int           | int unsigned     | CONVERTS
                    enum('a','b') | enum('a','b','c')| WIDENS
                    enum('a','b') | enum('a')        | NARROWS
                    date          | date             | NONE
                    """)
    void typesAreComparedByWhatTheyHold(String before, String after, TypeChange change) {
        assertThat(TypeChange.of(ColumnType.parse(before), ColumnType.parse(after)))
                .isEqualTo(change);
    }

    @Test
    void aKeyOnANewColumnOfNullsCannotBeBroken() {
        Operation unique = new AddUnique(ORDERS, UniqueConstraint.of(null, "total", "phone"));
        Operation reference = new AddForeignKey(ORDERS, ForeignKey.of(null, "phone", ORDERS, "id"));
        Operation index = new CreateIndex(ORDERS, Index.of(null, "phone").withUnique(true));

        Column nulls = Column.of("phone", "varchar(20)");
        assertThat(Hazards.of(List.of(new AddColumn(ORDERS, nulls), unique, reference, index)))
                .allSatisfy(hazards -> assertThat(hazards).isEmpty());
        Column values = nulls.withDefault("'none'");
        assertThat(Hazards.of(List.of(new AddColumn(ORDERS, values), unique, reference, index))
                        .subList(1, 4))
                .noneSatisfy(hazards -> assertThat(hazards).isEmpty());
    }

    @Test
    void aConversionNamesBothTypes() {
        assertThat(Hazards.of(new AlterColumn(ORDERS, TOTAL, Column.of("total", "varchar(20)"))))
                .containsExactly(new Hazard(
                        Kind.REWRITES_DATA, "Every value of orders.total is converted: numeric(10,2) to varchar(20)."));
    }
}
