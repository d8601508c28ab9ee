package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes expressions on columns, and remembers what each needs. */
final class Formulas {
    private record Need(String column, Family family) {}

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Map<String, Need> needs = new HashMap<>();

    Formulas(Dice dice, Vocabulary vocabulary) {
        this.dice = dice;
        this.vocabulary = vocabulary;
    }

    /** A condition on one of the columns; empty if none of them is of a kind to have one. */
    Optional<String> condition(List<Column> columns) {
        return on(columns, Family::conditions);
    }

    Optional<String> computation(List<Column> columns) {
        return on(columns, Family::computations);
    }

    private Optional<String> on(List<Column> columns, Function<Family, List<String>> templates) {
        List<Column> suitable = columns.stream()
                .filter(column -> column.generated() == null)
                .filter(column ->
                        !templates.apply(vocabulary.family(column.type())).isEmpty())
                .toList();
        return dice.any(suitable).map(column -> {
            Family family = vocabulary.family(column.type());
            String name = vocabulary.identifiers().quote(column.name());
            String formula = dice.pick(templates.apply(family)).replace("%s", name);
            needs.put(formula, new Need(column.name(), family));
            return formula;
        });
    }

    /** The family of a formula's result, where it is a computation. */
    Family result(String formula) {
        return need(formula).family();
    }

    /** Whether the formula still means something in {@code table}. */
    boolean holds(String formula, Table table) {
        Need need = need(formula);
        return table.column(need.column())
                .filter(column -> column.generated() == null)
                .filter(column -> vocabulary.family(column.type()) == need.family())
                .filter(column -> column.identity() == null || vocabulary.has(Feature.EXPRESSIONS_ON_IDENTITY))
                .filter(column -> vocabulary.has(Feature.EXPRESSIONS_ON_REFERENCES)
                        || table.foreignKeys().stream()
                                .noneMatch(key -> key.columns().contains(column.name())))
                .isPresent();
    }

    private Need need(String formula) {
        return Optional.ofNullable(needs.get(formula)).orElseThrow();
    }
}
