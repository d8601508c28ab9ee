package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes columns and changes them. */
final class RandomColumns {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Formulas formulas;

    RandomColumns(Dice dice, Vocabulary vocabulary, Names names, Formulas formulas) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.names = names;
        this.formulas = formulas;
    }

    /** A column beside {@code others}, of one of {@code types}. */
    Column column(List<Column> others, List<TypeSample> types) {
        if (dice.chance(10)) {
            Optional<Generated> generated = generated(others);
            if (generated.isPresent()) {
                return generatedColumn(names.plain("g"), generated.get());
            }
        }
        TypeSample sample = dice.pick(types);
        Column column = Column.of(names.plain("c"), sample.type());
        column = dice.chance(40) ? column.notNull() : column;
        column = withDefault(column, sample);
        column = dice.chance(15) ? withCollation(column) : column;
        return dice.chance(15) ? withComment(column) : column;
    }

    private Column generatedColumn(String name, Generated generated) {
        Family family = formulas.result(generated.expression());
        List<TypeSample> fitting = vocabulary.types().stream()
                .filter(sample -> sample.family() == family)
                .toList();
        return Column.of(name, fitting.get(fitting.size() - 1).type()).withGenerated(generated);
    }

    private Optional<Generated> generated(List<Column> others) {
        boolean stored = vocabulary.has(Feature.STORED_GENERATED_COLUMNS);
        boolean virtual = vocabulary.has(Feature.VIRTUAL_GENERATED_COLUMNS);
        if (!stored && !virtual) {
            return Optional.empty();
        }
        boolean kept = stored && (!virtual || dice.chance(50));
        return formulas.computation(others).map(formula -> new Generated(formula, storage(kept, formula)));
    }

    /** Some formulas leave it to the database: no further throw of the dice. */
    private static Generated.Storage storage(boolean kept, String formula) {
        if (!kept) {
            return Generated.Storage.VIRTUAL;
        }
        return formula.length() % 4 == 0 ? Generated.Storage.UNSTATED : Generated.Storage.STORED;
    }

    private Column withDefault(Column column, TypeSample sample) {
        Optional<String> expression = dice.chance(35) ? dice.any(sample.defaults()) : Optional.empty();
        return expression.isEmpty() ? column : column.withDefault(expression.get());
    }

    private Column withCollation(Column column) {
        boolean possible = vocabulary.has(Feature.COLLATIONS)
                && vocabulary.family(column.type()).isText();
        return possible ? column.withCollation(column.collation() == null ? vocabulary.collation() : null) : column;
    }

    private Column withComment(Column column) {
        return vocabulary.has(Feature.COMMENTS) ? column.withComment(names.plain("it's comment ")) : column;
    }

    /** The column as one that counts up, or as it is if it cannot. */
    Column withIdentity(Column column) {
        List<Identity.Mode> modes = modes();
        if (modes.isEmpty() || !vocabulary.identityTypes().contains(column.type())) {
            return column;
        }
        boolean options = vocabulary.has(Feature.IDENTITY_OPTIONS) && dice.chance(30);
        Identity identity = new Identity(
                dice.pick(modes),
                options ? new SequenceOptions(100, 10, null, null, 1, false) : SequenceOptions.DEFAULT);
        return column.notNull()
                .withDefault((DefaultValue) null)
                .withGenerated(null)
                .withIdentity(identity);
    }

    private List<Identity.Mode> modes() {
        List<Identity.Mode> modes = new ArrayList<>();
        add(modes, Feature.IDENTITY_ALWAYS, Identity.Mode.ALWAYS);
        add(modes, Feature.IDENTITY_BY_DEFAULT, Identity.Mode.BY_DEFAULT);
        add(modes, Feature.SERIAL, Identity.Mode.SERIAL);
        add(modes, Feature.AUTO_INCREMENT, Identity.Mode.AUTO_INCREMENT);
        return modes;
    }

    private void add(List<Identity.Mode> modes, Feature feature, Identity.Mode mode) {
        if (vocabulary.has(feature)) {
            modes.add(mode);
        }
    }

    /** The column with one thing different; the same if that thing cannot differ. */
    Column changed(Column column, List<Column> others) {
        if (column.generated() != null) {
            return changedGenerated(column, others);
        }
        return switch (dice.between(0, 7)) {
            case 0, 1 -> withOtherType(column);
            case 2 -> column.identity() == null ? column.withNullable(!column.nullable()) : column;
            case 3 -> withOtherDefault(column);
            case 4 -> withComment(column);
            case 5 -> withCollation(column);
            case 6 -> column.identity() == null ? withIdentity(column) : column.withIdentity(null);
            default -> vocabulary.has(Feature.GENERATED_CHANGES) ? asGenerated(column, others) : column;
        };
    }

    private Column changedGenerated(Column column, List<Column> others) {
        if (!vocabulary.has(Feature.GENERATED_CHANGES)) {
            return withComment(column);
        }
        return dice.chance(40) ? column.withGenerated(null) : asGenerated(column, others);
    }

    private Column asGenerated(Column column, List<Column> others) {
        List<Column> fitting = others.stream()
                .filter(other -> !other.name().equals(column.name()))
                .filter(other -> vocabulary.family(other.type()) == vocabulary.family(column.type()))
                .toList();
        return generated(fitting)
                .map(generated -> column.withDefault((DefaultValue) null)
                        .withIdentity(null)
                        .withGenerated(generated))
                .orElse(column);
    }

    private Column withOtherType(Column column) {
        Family family = vocabulary.family(column.type());
        List<TypeSample> candidates = vocabulary.types().stream()
                .filter(sample -> !sample.type().equals(column.type()) && family.convertsTo(sample.family()))
                .toList();
        return dice.any(candidates)
                .map(sample -> {
                    Column changed = column.withType(sample.type());
                    if (sample.family() != family || family == Family.CHOICE) {
                        changed = changed.withDefault((DefaultValue) null).withCollation(null);
                    }
                    return vocabulary.identityTypes().contains(sample.type()) ? changed : changed.withIdentity(null);
                })
                .orElse(column);
    }

    private Column withOtherDefault(Column column) {
        if (column.identity() != null) {
            return column;
        }
        if (column.defaultValue() != null && dice.chance(50)) {
            return column.withDefault((DefaultValue) null);
        }
        List<String> defaults = vocabulary.types().stream()
                .filter(sample -> sample.type().equals(column.type()))
                .flatMap(sample -> sample.defaults().stream())
                .toList();
        return dice.any(defaults).map(column::withDefault).orElse(column);
    }
}
