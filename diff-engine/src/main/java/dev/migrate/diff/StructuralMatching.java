package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each desired constraint or index of a table the current one that does the same.
 *
 * @param <T> the kind of object
 */
final class StructuralMatching<T> {
    private final Function<T, Structure> structure;
    private final Function<T, @Nullable String> name;

    StructuralMatching(Function<T, Structure> structure, Function<T, @Nullable String> name) {
        this.structure = structure;
        this.name = name;
    }

    /**
     * The desired objects in their order, each replaced by the current one of the same structure where there is one.
     *
     * <p>Of several with one structure, those that correspond best are paired. A desired one beyond those pairs is left
     * out: a second index of the same structure serves nothing.
     */
    List<T> align(List<T> desired, List<T> current) {
        return align(desired, current, Set.of());
    }

    /** {@link #align(List, List)} where something else serves the structures {@code served} already. */
    List<T> align(List<T> desired, List<T> current, Set<Structure> served) {
        if (desired.equals(current)) {
            return desired;
        }
        List<@Nullable T> counterparts = counterparts(desired, current);
        Set<Structure> seen = new HashSet<>(served);
        for (T counterpart : counterparts) {
            if (counterpart != null) {
                seen.add(structure.apply(counterpart));
            }
        }
        List<T> aligned = new ArrayList<>();
        for (int i = 0; i < desired.size(); i++) {
            T counterpart = counterparts.get(i);
            if (counterpart != null) {
                aligned.add(counterpart);
            } else if (seen.add(structure.apply(desired.get(i)))) {
                aligned.add(desired.get(i));
            }
        }
        return aligned;
    }

    private List<@Nullable T> counterparts(List<T> desired, List<T> current) {
        Map<Structure, List<T>> free = new HashMap<>();
        for (T object : current) {
            free.computeIfAbsent(structure.apply(object), any -> new ArrayList<>())
                    .add(object);
        }
        List<@Nullable T> counterparts = new ArrayList<>(Collections.nCopies(desired.size(), null));
        pair(desired, free, counterparts, Objects::equals);
        pair(desired, free, counterparts, (one, other) -> Objects.equals(name.apply(one), name.apply(other)));
        pair(desired, free, counterparts, (one, other) -> one.getClass().equals(other.getClass()));
        pair(desired, free, counterparts, (one, other) -> true);
        releaseTakenNames(desired, counterparts);
        return counterparts;
    }

    private void pair(
            List<T> desired, Map<Structure, List<T>> free, List<@Nullable T> counterparts, BiPredicate<T, T> suits) {
        for (int i = 0; i < desired.size(); i++) {
            T object = desired.get(i);
            List<T> candidates = free.get(structure.apply(object));
            if (candidates == null || counterparts.get(i) != null) {
                continue;
            }
            for (T candidate : candidates) {
                if (suits.test(object, candidate)) {
                    counterparts.set(i, candidate);
                    candidates.remove(candidate);
                    break;
                }
            }
        }
    }

    /**
     * Gives up pairs whose current name an object without counterpart asks for: the two could not stand side by side.
     */
    private void releaseTakenNames(List<T> desired, List<@Nullable T> counterparts) {
        boolean released = true;
        while (released) {
            released = false;
            Set<String> asked = new HashSet<>();
            for (int i = 0; i < desired.size(); i++) {
                String wanted = name.apply(desired.get(i));
                if (wanted != null && counterparts.get(i) == null) {
                    asked.add(wanted);
                }
            }
            for (int i = 0; i < desired.size(); i++) {
                T counterpart = counterparts.get(i);
                String kept = counterpart == null ? null : name.apply(counterpart);
                if (kept != null && asked.contains(kept) && !kept.equals(name.apply(desired.get(i)))) {
                    counterparts.set(i, null);
                    released = true;
                }
            }
        }
    }
}
