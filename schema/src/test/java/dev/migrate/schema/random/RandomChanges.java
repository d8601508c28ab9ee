package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;

/** One change of a schema at a time. */
final class RandomChanges {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final RandomTables tables;
    private final RandomKeys keys;
    private final RandomObjects objects;
    private final RandomTableChanges tableChanges;

    RandomChanges(
            Dice dice,
            Vocabulary vocabulary,
            RandomTables tables,
            RandomKeys keys,
            RandomObjects objects,
            RandomTableChanges tableChanges) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.keys = keys;
        this.objects = objects;
        this.tableChanges = tableChanges;
    }

    /** A schema that may need repair. */
    Schema change(Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        Optional<Table> any = dice.any(schema.tables().values());
        int kind = dice.between(0, 19);
        if (kind == 0 || any.isEmpty()) {
            editor.add(tables.table(schema.enums().values()));
        } else if (kind == 1 && dice.chance(40)) {
            // To a diff the one is dropped and the other created, and they ask for the same names of indexes.
            editor.rename(any.get().name(), tables.name());
        } else if (kind == 1) {
            editor.remove(any.get().name());
        } else if (kind <= 4) {
            Table referenced = dice.any(schema.tables().values()).orElseThrow();
            editor.change(any.get().name(), table -> keys.withForeignKey(table, referenced));
        } else if (kind == 5) {
            retype(editor, any.get());
        } else if (kind == 6) {
            changeSequence(editor, schema);
        } else if (kind == 7) {
            changeEnum(editor, schema);
        } else {
            editor.change(any.get().name(), table -> tableChanges.change(table, schema));
        }
        return editor.schema();
    }

    /** Gives a referenced column another type, and those that refer to it the same one. */
    private void retype(SchemaEditor editor, Table table) {
        List<List<String>> referable = RandomKeys.referableKeys(table);
        if (referable.isEmpty()) {
            return;
        }
        String name = dice.pick(dice.pick(referable));
        Column column = table.column(name).orElseThrow();
        List<TypeSample> others = vocabulary.types().stream()
                .filter(sample -> !sample.type().equals(column.type())
                        && sample.family() == vocabulary.family(column.type())
                        && (column.identity() == null
                                || vocabulary.identityTypes().contains(sample.type())))
                .toList();
        dice.any(others).ifPresent(sample -> {
            ObjectName referenced = table.name();
            for (Table other : List.copyOf(editor.schema().tables().values())) {
                editor.change(other.name(), t -> retyped(t, referenced, name, sample));
            }
            editor.change(referenced, t -> withType(t, name, sample));
        });
    }

    private static Table retyped(Table table, ObjectName referenced, String column, TypeSample sample) {
        Table changed = table;
        for (ForeignKey key : table.foreignKeys()) {
            int position = key.referencedColumns().indexOf(column);
            if (key.referencedTable().equals(referenced) && position >= 0) {
                changed = withType(changed, key.columns().get(position), sample);
            }
        }
        return changed;
    }

    private static Table withType(Table table, String column, TypeSample sample) {
        return table.withColumns(table.columns().stream()
                .map(one -> one.name().equals(column) ? one.withType(sample.type()) : one)
                .toList());
    }

    private void changeSequence(SchemaEditor editor, Schema schema) {
        Optional<Sequence> any = dice.any(schema.sequences().values());
        if (!vocabulary.has(Feature.SEQUENCES)) {
            return;
        }
        if (any.isEmpty() || dice.chance(25)) {
            editor.add(objects.sequence());
        } else {
            editor.removeSequence(any.get().name());
            if (dice.chance(70)) {
                editor.add(objects.changed(any.get()));
            }
        }
    }

    private void changeEnum(SchemaEditor editor, Schema schema) {
        Optional<EnumType> any = dice.any(schema.enums().values());
        if (!vocabulary.has(Feature.ENUM_TYPES)) {
            return;
        }
        if (any.isEmpty() || dice.chance(25)) {
            editor.add(objects.enumType());
        } else {
            editor.removeEnum(any.get().name());
            if (dice.chance(75)) {
                editor.add(objects.changed(any.get()));
            }
        }
    }
}
