package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.random.RandomSchemas;
import dev.migrate.schema.random.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The laws of the diff, on schemas that nobody has thought of. */
final class RandomLawsTest {
    private static final int SEEDS = Integer.getInteger("laws.seeds", 2000);

    private record Pair(Schema current, Schema desired) {}

    private interface Law {
        void holds(Schema current, Schema desired);
    }

    /** Half of the pairs are a schema and changes of it, half of them have nothing to do with each other. */
    private static void forAll(Law law) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Pair pair = pair(seed);
            try {
                law.holds(pair.current(), pair.desired());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Pair pair(long seed) {
        RandomSchemas random = new RandomSchemas(seed, Vocabulary.everything());
        Schema schema = random.schema();
        Schema current = asStored(random.changed(schema, 3));
        Schema desired = seed % 4 == 0 ? random.schema() : random.changed(schema, 12);
        return new Pair(current, desired);
    }

    @Test
    void theOperationsLeadToTheDesiredSchema() {
        forAll((current, desired) -> {
            Schema after = applied(SchemaDiff.between(current, desired), current);
            assertThat(after).isEqualTo(Alignment.align(desired, current));
            assertThat(SchemaDiff.between(after, desired)).isEmpty();
        });
    }

    @Test
    void aSchemaDoesNotDifferFromItself() {
        forAll((current, desired) -> {
            assertThat(SchemaDiff.between(current, current)).isEmpty();
            assertThat(Alignment.align(current, current)).isEqualTo(current);
        });
    }

    @Test
    void theReversesFromLastToFirstLeadBack() {
        forAll((current, desired) -> {
            List<Operation> upgrade = SchemaDiff.between(current, desired);
            List<Operation> reverses =
                    new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
            Collections.reverse(reverses);
            assertThat(applied(reverses, applied(upgrade, current))).isEqualTo(current);
        });
    }

    @Test
    void theDowngradeLeadsBackAndItsOwnDowngradeThereAgain() {
        forAll((current, desired) -> {
            List<Operation> upgrade = SchemaDiff.between(current, desired);
            Schema after = applied(upgrade, current);
            List<Operation> downgrade = Downgrade.of(upgrade);
            assertThat(downgrade.size()).isLessThanOrEqualTo(upgrade.size());
            assertThat(applied(downgrade, after)).isEqualTo(current);
            assertThat(applied(Downgrade.of(downgrade), current)).isEqualTo(after);
        });
    }

    @Test
    void everyStepOfBothWaysIsValid() {
        forAll((current, desired) -> {
            List<Operation> upgrade = SchemaDiff.between(current, desired);
            StepRules.assertValid(upgrade, current);
            Schema after = applied(upgrade, current);
            StepRules.assertValid(Downgrade.of(upgrade), after);
        });
    }

    static Schema applied(List<Operation> operations, Schema start) {
        SchemaEditor editor = new SchemaEditor(start);
        operations.forEach(operation -> operation.applyTo(editor));
        return editor.schema();
    }

    /** As a database has it: each constraint and index with a name of its own. */
    private static Schema asStored(Schema schema) {
        StoredNames names = new StoredNames();
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        tables.replaceAll((name, table) -> names.given(table));
        return new Schema(tables, schema.sequences(), schema.enums());
    }

    private static final class StoredNames {
        private int given;

        Table given(Table table) {
            PrimaryKey key = table.primaryKey();
            return table.withPrimaryKey(key == null ? null : given(List.of(key)).get(0))
                    .withUniques(given(table.uniques()))
                    .withForeignKeys(given(table.foreignKeys()))
                    .withChecks(given(table.checks()))
                    .withIndexes(table.indexes().stream()
                            .map(index -> index.name() == null ? index.withName("stored_" + ++given) : index)
                            .toList());
        }

        @SuppressWarnings("unchecked")
        private <T extends Constraint> List<T> given(List<T> constraints) {
            return constraints.stream()
                    .map(one -> one.name() == null ? (T) one.withName("stored_" + ++given) : one)
                    .toList();
        }
    }
}
