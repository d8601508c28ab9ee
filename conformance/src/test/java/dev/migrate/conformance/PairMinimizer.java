package dev.migrate.conformance;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes out of a failing pair of schemas, piece by piece, what it fails without. */
final class PairMinimizer {
    /** Two schemas on which a check fails. */
    record Pair(Schema before, Schema after) {
        Pair map(UnaryOperator<Schema> change) {
            return new Pair(change.apply(before), change.apply(after));
        }
    }

    private final Predicate<Pair> fails;
    private final UnaryOperator<Schema> repair;
    private int attempts;

    /**
     * @param repair makes a schema valid again that misses a piece
     * @param attempts how often {@code fails} may be asked
     */
    PairMinimizer(Predicate<Pair> fails, UnaryOperator<Schema> repair, int attempts) {
        this.fails = fails;
        this.repair = repair;
        this.attempts = attempts;
    }

    Pair minimize(Pair failing) {
        Pair smallest = failing;
        Pair last;
        do {
            last = smallest;
            for (UnaryOperator<Pair> reduction : reductions(last)) {
                smallest = reduced(smallest, reduction);
            }
        } while (!smallest.equals(last));
        return smallest;
    }

    private Pair reduced(Pair pair, UnaryOperator<Pair> reduction) {
        Pair candidate = reduction.apply(pair).map(repair);
        boolean tried = attempts > 0 && !candidate.equals(pair);
        attempts -= tried ? 1 : 0;
        return tried && fails.test(candidate) ? candidate : pair;
    }

    /** The largest pieces first; what goes on both sides before what goes on one of them. */
    private static List<UnaryOperator<Pair>> reductions(Pair pair) {
        TreeMap<ObjectName, Table> names = new TreeMap<>(pair.before().tables());
        names.putAll(pair.after().tables());
        List<UnaryOperator<Pair>> reductions = new ArrayList<>();
        for (ObjectName name : names.keySet()) {
            reductions.add(smaller -> smaller.map(schema -> withoutTable(schema, name)));
        }
        for (ObjectName name : names.keySet()) {
            reductions.add(smaller -> smaller.before()
                    .table(name)
                    .map(table -> new Pair(smaller.before(), withTable(smaller.after(), table)))
                    .orElse(smaller));
        }
        reductions.add(smaller -> smaller.map(schema -> new Schema(schema.tables(), new TreeMap<>(), schema.enums())));
        reductions.add(
                smaller -> smaller.map(schema -> new Schema(schema.tables(), schema.sequences(), new TreeMap<>())));
        names.forEach((name, table) -> reductions(table, pair)
                .forEach(reduction ->
                        reductions.add(smaller -> smaller.map(schema -> withReduced(schema, name, reduction)))));
        names.forEach((name, table) -> reductions(table, pair).forEach(reduction -> {
            reductions.add(smaller -> new Pair(smaller.before(), withReduced(smaller.after(), name, reduction)));
            reductions.add(smaller -> new Pair(withReduced(smaller.before(), name, reduction), smaller.after()));
        }));
        return reductions;
    }

    private static List<UnaryOperator<Table>> reductions(Table table, Pair pair) {
        List<UnaryOperator<Table>> reductions = new ArrayList<>(Arrays.asList(
                t -> t.withIndexes(List.of()),
                t -> t.withChecks(List.of()),
                t -> t.withForeignKeys(List.of()),
                t -> t.withUniques(List.of()),
                t -> t.withPrimaryKey(null),
                t -> t.withComment(null),
                t -> t.withOptions(new TreeMap<>())));
        Stream.of(pair.before(), pair.after())
                .flatMap(schema -> schema.table(table.name()).stream())
                .flatMap(t -> t.columns().stream())
                .map(Column::name)
                .distinct()
                .forEach(name -> reductions.add(t -> t.withColumns(without(t.columns(), Column::name, name))));
        for (int i = 3; i >= 0; i--) {
            int position = i;
            reductions.add(t -> t.withIndexes(without(t.indexes(), position)));
            reductions.add(t -> t.withUniques(without(t.uniques(), position)));
            reductions.add(t -> t.withForeignKeys(without(t.foreignKeys(), position)));
            reductions.add(t -> t.withChecks(without(t.checks(), position)));
        }
        reductions.add(t ->
                t.withColumns(t.columns().stream().map(PairMinimizer::plain).toList()));
        reductions.add(t ->
                t.withIndexes(t.indexes().stream().map(PairMinimizer::shortest).toList()));
        return reductions;
    }

    private static Column plain(Column column) {
        return Column.of(column.name(), column.type())
                .withNullable(column.nullable())
                .withGenerated(column.generated())
                .withIdentity(column.identity());
    }

    private static Index shortest(Index index) {
        return index.withPredicate(null).withParts(List.of(index.parts().get(0)));
    }

    private static <T> List<T> without(List<T> list, Function<T, String> name, String removed) {
        return list.stream().filter(one -> !name.apply(one).equals(removed)).toList();
    }

    private static <T> List<T> without(List<T> list, int position) {
        List<T> rest = new ArrayList<>(list);
        if (position < rest.size()) {
            rest.remove(position);
        }
        return rest;
    }

    private static Schema withoutTable(Schema schema, ObjectName name) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        tables.remove(name);
        return new Schema(tables, schema.sequences(), schema.enums());
    }

    private static Schema withTable(Schema schema, Table table) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        tables.put(table.name(), table);
        return new Schema(tables, schema.sequences(), schema.enums());
    }

    private static Schema withReduced(Schema schema, ObjectName name, UnaryOperator<Table> reduction) {
        return schema.table(name)
                .map(table -> withTable(schema, reduction.apply(table)))
                .orElse(schema);
    }
}
