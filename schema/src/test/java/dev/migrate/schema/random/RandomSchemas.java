package dev.migrate.schema.random;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A random schema, random changes of it, and the knowledge to keep both valid: the same for the same seed.
 *
 * <p>Not thread-safe, and what it makes depends on the order in which it is asked.
 */
public final class RandomSchemas {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final RandomTables tables;
    private final RandomKeys keys;
    private final RandomObjects objects;
    private final RandomChanges changes;
    private final SchemaRepair repair;

    public RandomSchemas(long seed, Vocabulary vocabulary) {
        this.dice = new Dice(seed);
        this.vocabulary = vocabulary;
        Names names = new Names(dice, vocabulary);
        Formulas formulas = new Formulas(dice, vocabulary);
        RandomColumns columns = new RandomColumns(dice, vocabulary, names, formulas);
        RandomIndexes indexes = new RandomIndexes(dice, vocabulary, names, formulas);
        this.keys = new RandomKeys(dice, vocabulary, names, formulas);
        this.objects = new RandomObjects(dice, vocabulary, names);
        this.tables = new RandomTables(dice, vocabulary, names, columns, keys, indexes, objects);
        RandomTableChanges tableChanges = new RandomTableChanges(dice, names, tables, columns, keys, indexes);
        this.changes = new RandomChanges(dice, vocabulary, tables, keys, objects, tableChanges);
        this.repair = new SchemaRepair(vocabulary, formulas);
    }

    /** A new schema of up to five tables. */
    public Schema schema() {
        List<EnumType> enums = new ArrayList<>();
        if (vocabulary.has(Feature.ENUM_TYPES) && dice.chance(50)) {
            enums.add(objects.enumType());
        }
        List<Sequence> sequences = new ArrayList<>();
        if (vocabulary.has(Feature.SEQUENCES) && dice.chance(40)) {
            sequences.add(objects.sequence());
        }
        List<Table> made = new ArrayList<>();
        int count = dice.between(1, 5);
        for (int i = 0; i < count; i++) {
            made.add(tables.table(enums));
        }
        int references = dice.between(0, 4);
        for (int i = 0; i < references; i++) {
            int from = dice.between(0, count - 1);
            made.set(from, keys.withForeignKey(made.get(from), dice.pick(made)));
        }
        return repair.repaired(Schema.of(made, sequences, enums));
    }

    /** The schema after up to {@code most} changes; it may be the same. */
    public Schema changed(Schema schema, int most) {
        Schema changed = schema;
        int count = dice.between(1, most);
        for (int i = 0; i < count; i++) {
            changed = repair.repaired(changes.change(changed));
        }
        return changed;
    }

    /** The schema without what is left over when parts have been taken out of it. */
    public Schema repaired(Schema schema) {
        return repair.repaired(schema);
    }
}
