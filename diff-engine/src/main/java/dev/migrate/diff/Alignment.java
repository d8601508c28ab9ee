package dev.migrate.diff;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spells a desired schema in the names and forms of the current one, wherever they mean the same.
 *
 * <p>A constraint or index that matches by structure takes its counterpart's name, order of columns and form (unique
 * constraint or unique index); a table takes its counterpart's options. What is left unequal after that is a difference.
 */
public final class Alignment {
    /** Unique constraints and indexes are matched together, since one may stand for the other. */
    private static final StructuralMatching<Object> SEARCHES =
            new StructuralMatching<>(Alignment::structureOfSearch, Alignment::nameOfSearch);

    private static final StructuralMatching<ForeignKey> FOREIGN_KEYS =
            new StructuralMatching<>(Structure::of, Constraint::name);
    private static final StructuralMatching<CheckConstraint> CHECKS =
            new StructuralMatching<>(Structure::of, Constraint::name);

    private Alignment() {}

    /** The desired schema, aligned with the current one. */
    public static Schema align(Schema desired, Schema current) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        desired.tables().forEach((name, table) -> {
            Table counterpart = current.tables().get(name);
            tables.put(name, align(table, counterpart == null ? empty(table) : counterpart));
        });
        return new Schema(tables, desired.sequences(), desired.enums());
    }

    /** With an empty counterpart, what a table asks for twice is still asked for once. */
    private static Table empty(Table table) {
        return Table.of(table.name()).withOptions(table.options());
    }

    private static Table align(Table desired, Table current) {
        if (desired.equals(current)) {
            return current;
        }
        List<Object> searches = SEARCHES.align(searches(desired), searches(current), servedByPrimaryKey(desired));
        return desired.withPrimaryKey(align(desired.primaryKey(), current.primaryKey()))
                .withUniques(only(UniqueConstraint.class, searches))
                .withIndexes(only(Index.class, searches))
                .withForeignKeys(FOREIGN_KEYS.align(desired.foreignKeys(), current.foreignKeys()))
                .withChecks(CHECKS.align(desired.checks(), current.checks()))
                .withOptions(current.options());
    }

    private static @Nullable PrimaryKey align(@Nullable PrimaryKey desired, @Nullable PrimaryKey current) {
        return desired != null && current != null && Structure.of(desired).equals(Structure.of(current))
                ? current
                : desired;
    }

    /** A primary key is unique: PostgreSQL itself passes over a unique constraint that repeats it in a new table. */
    private static Set<Structure> servedByPrimaryKey(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            return Set.of();
        }
        UniqueConstraint same = new UniqueConstraint(null, key.columns(), false, Deferrability.NOT_DEFERRABLE);
        UniqueConstraint withNulls = new UniqueConstraint(null, key.columns(), true, Deferrability.NOT_DEFERRABLE);
        return Set.of(Structure.of(same), Structure.of(withNulls));
    }

    private static List<Object> searches(Table table) {
        List<Object> all = new ArrayList<>(table.uniques());
        all.addAll(table.indexes());
        return all;
    }

    private static <T> List<T> only(Class<T> kind, List<Object> objects) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Structure structureOfSearch(Object object) {
        return object instanceof Index index ? Structure.of(index) : Structure.of((UniqueConstraint) object);
    }

    private static @Nullable String nameOfSearch(Object object) {
        return object instanceof Index index ? index.name() : ((UniqueConstraint) object).name();
    }
}
