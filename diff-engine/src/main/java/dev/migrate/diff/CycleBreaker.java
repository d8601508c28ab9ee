package dev.migrate.diff;

import dev.migrate.diff.ReferenceOrder.Reference;
import dev.migrate.schema.ObjectName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses references whose removal leaves no cycle, and few of them.
 *
 * <p>The smallest choice is out of reach for large graphs (it is NP-hard). This is the greedy rule of Eades, Lin and
 * Smyth ("A fast and effective heuristic for the feedback arc set problem", 1993): take away what is on no cycle, then
 * the table that many refer to and that refers to few, and begin again. Each choice that turns out not to be needed is
 * taken back, so that no smaller selection of the same references would do.
 */
final class CycleBreaker {
    private final Map<ObjectName, Set<ObjectName>> references;
    private final Map<ObjectName, Set<ObjectName>> outgoing = new TreeMap<>();
    private final Map<ObjectName, Set<ObjectName>> incoming = new HashMap<>();
    private final Set<Reference> cut = new LinkedHashSet<>();

    CycleBreaker(Map<ObjectName, Set<ObjectName>> references) {
        this.references = references;
        references.forEach((from, referenced) -> {
            outgoing.put(from, new TreeSet<>(referenced));
            incoming.computeIfAbsent(from, any -> new TreeSet<>());
            referenced.forEach(
                    to -> incoming.computeIfAbsent(to, any -> new TreeSet<>()).add(from));
        });
    }

    Set<Reference> cut() {
        Deque<ObjectName> free = new ArrayDeque<>();
        outgoing.keySet().stream().filter(this::isOnNoCycle).forEach(free::add);
        while (!outgoing.isEmpty()) {
            if (free.isEmpty()) {
                ObjectName chosen = mostReferenced();
                of(outgoing, chosen).forEach(to -> cut.add(new Reference(chosen, to)));
                free.add(chosen);
            }
            remove(free.removeFirst(), free);
        }
        takeBackNeedless();
        return cut;
    }

    private boolean isOnNoCycle(ObjectName table) {
        return of(outgoing, table).isEmpty() || of(incoming, table).isEmpty();
    }

    private ObjectName mostReferenced() {
        ObjectName best = null;
        int bestSurplus = Integer.MIN_VALUE;
        for (ObjectName table : outgoing.keySet()) {
            int surplus = of(incoming, table).size() - of(outgoing, table).size();
            if (surplus > bestSurplus) {
                best = table;
                bestSurplus = surplus;
            }
        }
        return Objects.requireNonNull(best);
    }

    private void remove(ObjectName table, Deque<ObjectName> free) {
        Set<ObjectName> to = outgoing.remove(table);
        Set<ObjectName> from = incoming.remove(table);
        if (to == null || from == null) {
            return;
        }
        to.forEach(other -> of(incoming, other).remove(table));
        from.forEach(other -> of(outgoing, other).remove(table));
        to.stream().filter(this::isOnNoCycle).forEach(free::add);
        from.stream().filter(this::isOnNoCycle).forEach(free::add);
    }

    private void takeBackNeedless() {
        for (Reference reference : List.copyOf(cut)) {
            if (!ReferenceOrder.reaches(reference.to(), reference.from(), references, cut)) {
                cut.remove(reference);
            }
        }
    }

    private static Set<ObjectName> of(Map<ObjectName, Set<ObjectName>> map, ObjectName table) {
        return Objects.requireNonNull(map.get(table));
    }
}
