package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what may be a renaming among what is gone and what is new.
 *
 * <p>A guess and nothing more: whether the values of a column mean the same under another name, only people know. All
 * that can be told is that both have the same structure.
 */
public final class RenameGuesses {
    /** Of the columns of two tables, more than this share must have their names in common if the rest differs. */
    private static final double LIKE = 0.5;

    private final Schema current;
    private final Schema desired;
    private final List<Guess> guesses = new ArrayList<>();

    private record Guess(Rename rename, double likeness) {}

    private RenameGuesses(Schema current, Schema desired) {
        this.current = current;
        this.desired = desired;
    }

    /**
     * Every table, and every column of a table that stays, that is gone, with each new one of equal structure that it
     * may have become; tables before columns, likely ones first. One name may occur in several guesses.
     *
     * @param current in canonical form
     * @param desired in canonical form, for the same database
     */
    public static List<Rename> between(Schema current, Schema desired) {
        RenameGuesses found = new RenameGuesses(current, desired);
        List<Rename> renames = new ArrayList<>(found.tables());
        renames.addAll(found.columns());
        return List.copyOf(renames);
    }

    private List<Rename> tables() {
        List<Table> added = onlyIn(desired);
        for (Table gone : onlyIn(current)) {
            for (Table other : added) {
                boolean like = sharedNames(gone, other) > LIKE || isOfOneShape(gone, other);
                if (like && isInOneSchema(gone.name(), other.name())) {
                    double likeness = sharedNames(gone, other)
                            + NameLikeness.of(gone.name().name(), other.name().name());
                    guesses.add(
                            new Guess(Rename.ofTable(gone.name(), other.name().name()), likeness));
                }
            }
        }
        return likeliestFirst();
    }

    /** Few as a rule, of however many tables there are. */
    private List<Table> onlyIn(Schema schema) {
        return schema.tables().values().stream()
                .filter(table -> !isInBoth(table.name()))
                .toList();
    }

    private boolean isInBoth(ObjectName table) {
        return current.tables().containsKey(table) && desired.tables().containsKey(table);
    }

    private static boolean isInOneSchema(ObjectName one, ObjectName other) {
        return Objects.equals(one.schema(), other.schema());
    }

    private boolean isOfOneShape(Table gone, Table added) {
        return shapes(gone).equals(shapes(added));
    }

    /** The tables that these refer to may be renamed as well. */
    private Map<ColumnShape, Integer> shapes(Table table) {
        Map<ColumnShape, Integer> counts = new HashMap<>();
        table.columns().forEach(column -> counts.merge(ColumnShape.of(table, column, this::isInBoth), 1, Integer::sum));
        return counts;
    }

    /** The share of columns that both have under one name. */
    private static double sharedNames(Table gone, Table added) {
        long shared = gone.columns().stream()
                .filter(column -> added.column(column.name()).isPresent())
                .count();
        int most = Math.max(gone.columns().size(), added.columns().size());
        return most == 0 ? 0 : (double) shared / most;
    }

    private List<Rename> columns() {
        current.tables().forEach((name, before) -> {
            Table after = desired.tables().get(name);
            if (after != null) {
                columns(before, after);
            }
        });
        return likeliestFirst();
    }

    private void columns(Table before, Table after) {
        List<Column> added = columnsOnlyIn(after, before);
        for (Column gone : columnsOnlyIn(before, after)) {
            for (Column other : added) {
                if (ColumnShape.of(before, gone).equals(ColumnShape.of(after, other))) {
                    guesses.add(new Guess(
                            Rename.ofColumn(before.name(), gone.name(), other.name()),
                            NameLikeness.of(gone.name(), other.name())));
                }
            }
        }
    }

    private static List<Column> columnsOnlyIn(Table one, Table other) {
        if (one.columns().equals(other.columns())) {
            return List.of();
        }
        return one.columns().stream()
                .filter(column -> other.column(column.name()).isEmpty())
                .toList();
    }

    private List<Rename> likeliestFirst() {
        List<Rename> renames = guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::likeness).reversed().thenComparing(guess -> guess.rename()
                        .toString()))
                .map(Guess::rename)
                .toList();
        guesses.clear();
        return renames;
    }
}
