package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An order of tables in which each stands behind those that it refers to.
 *
 * @param tables by reference, and by name where references leave a choice
 * @param cut the references that the order does not respect, because they close a cycle; none could be put back
 */
record ReferenceOrder(List<ObjectName> tables, Set<Reference> cut) {

    /** That one table has foreign keys to another one. */
    record Reference(ObjectName from, ObjectName to) {}

    boolean isCut(ObjectName table, ForeignKey key) {
        return cut.contains(new Reference(table, key.referencedTable()));
    }

    /** References to tables that are not among {@code tables}, and of a table to itself, do not count. */
    static ReferenceOrder of(Collection<Table> tables) {
        Map<ObjectName, Set<ObjectName>> references = references(tables);
        List<ObjectName> order = order(references, Set.of());
        if (order.size() == references.size()) {
            return new ReferenceOrder(order, Set.of());
        }
        Set<Reference> cut = new CycleBreaker(references).cut();
        return new ReferenceOrder(order(references, cut), cut);
    }

    private static Map<ObjectName, Set<ObjectName>> references(Collection<Table> tables) {
        Map<ObjectName, Set<ObjectName>> references = new TreeMap<>();
        tables.forEach(table -> references.put(table.name(), new TreeSet<>()));
        for (Table table : tables) {
            for (ForeignKey key : table.foreignKeys()) {
                ObjectName referenced = key.referencedTable();
                if (!referenced.equals(table.name()) && references.containsKey(referenced)) {
                    Objects.requireNonNull(references.get(table.name())).add(referenced);
                }
            }
        }
        return references;
    }

    /** All tables but those on a cycle and behind one. */
    private static List<ObjectName> order(Map<ObjectName, Set<ObjectName>> references, Set<Reference> cut) {
        Map<ObjectName, Integer> waitingFor = new HashMap<>();
        Map<ObjectName, List<ObjectName>> awaitedBy = new HashMap<>();
        references.forEach((from, referenced) -> {
            int waits = 0;
            for (ObjectName to : referenced) {
                if (!cut.contains(new Reference(from, to))) {
                    waits++;
                    awaitedBy.computeIfAbsent(to, any -> new ArrayList<>()).add(from);
                }
            }
            waitingFor.put(from, waits);
        });
        TreeSet<ObjectName> ready = new TreeSet<>();
        waitingFor.forEach((table, waits) -> {
            if (waits == 0) {
                ready.add(table);
            }
        });
        List<ObjectName> order = new ArrayList<>();
        for (ObjectName next = ready.pollFirst(); next != null; next = ready.pollFirst()) {
            order.add(next);
            for (ObjectName waiting : awaitedBy.getOrDefault(next, List.of())) {
                if (waitingFor.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(waiting);
                }
            }
        }
        return order;
    }

    /** The tables that {@code from} reaches over references that are not cut. */
    static boolean reaches(
            ObjectName from, ObjectName to, Map<ObjectName, Set<ObjectName>> references, Set<Reference> cut) {
        List<ObjectName> open = new ArrayList<>(List.of(from));
        Set<ObjectName> seen = new HashSet<>();
        while (!open.isEmpty()) {
            ObjectName table = open.remove(open.size() - 1);
            if (table.equals(to)) {
                return true;
            }
            if (seen.add(table)) {
                references.getOrDefault(table, Set.of()).stream()
                        .filter(next -> !cut.contains(new Reference(table, next)))
                        .forEach(open::add);
            }
        }
        return false;
    }
}
