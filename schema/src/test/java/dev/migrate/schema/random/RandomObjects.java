package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes and changes sequences and enum types. */
final class RandomObjects {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Names names;

    RandomObjects(Dice dice, Vocabulary vocabulary, Names names) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    Sequence sequence() {
        return new Sequence(names.object("seq"), sequenceType(), options());
    }

    private @Nullable ColumnType sequenceType() {
        boolean typed = vocabulary.has(Feature.SEQUENCE_TYPES) && dice.chance(40);
        return typed ? ColumnType.of(dice.chance(50) ? "integer" : "smallint") : null;
    }

    private SequenceOptions options() {
        return dice.chance(40)
                ? SequenceOptions.DEFAULT
                : new SequenceOptions(
                        dice.between(5, 50),
                        dice.pick(List.of(1L, 2L, 50L)),
                        dice.chance(30) ? Long.valueOf(dice.between(1, 5)) : null,
                        dice.chance(30) ? Long.valueOf(dice.between(1000, 9999)) : null,
                        dice.pick(List.of(1L, 10L)),
                        dice.chance(20));
    }

    Sequence changed(Sequence sequence) {
        return dice.chance(70)
                ? sequence.withOptions(options())
                : new Sequence(sequence.name(), sequenceType(), sequence.options());
    }

    EnumType enumType() {
        List<String> values = new ArrayList<>();
        int count = dice.between(2, 4);
        for (int i = 0; i < count; i++) {
            values.add(names.plain("value"));
        }
        return new EnumType(names.object("mood"), values);
    }

    EnumType changed(EnumType type) {
        List<String> values = new ArrayList<>(type.values());
        int kind = dice.between(0, 3);
        if (kind == 0 || values.size() < 2) {
            values.add(dice.between(0, values.size()), names.plain("value"));
        } else if (kind == 1) {
            values.remove(dice.between(0, values.size() - 1));
        } else if (kind == 2) {
            values = dice.shuffled(values);
        } else {
            values.set(dice.between(0, values.size() - 1), names.plain("value"));
        }
        return new EnumType(type.name(), values);
    }

    Column columnOf(EnumType type) {
        if (vocabulary.has(Feature.ENUM_ARRAYS) && dice.chance(20)) {
            return Column.of(names.plain("e"), typeOf(type).withDimensions(1));
        }
        Column column = Column.of(names.plain("e"), typeOf(type));
        return dice.chance(30) && !type.values().isEmpty()
                ? column.withDefault(defaultOf(type.values().get(0)))
                : column;
    }

    static ColumnType typeOf(EnumType type) {
        return new ColumnType(type.name().schema(), type.name().name(), List.of(), "", 0);
    }

    static String defaultOf(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
