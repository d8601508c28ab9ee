package dev.migrate.model.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities in groups that have no table in common, so that groups can be bound at the same time. */
final class EntityGroups {
    private EntityGroups() {}

    /** Each hierarchy is a group; those that share a table with another hierarchy are one group, the last. */
    static List<List<EntityBinding>> of(List<EntityBinding> entities) {
        Set<EntityBinding> entangled = entangled(entities);
        Map<EntityBinding, List<EntityBinding>> hierarchies = new LinkedHashMap<>();
        List<EntityBinding> together = new ArrayList<>();
        for (EntityBinding entity : entities) {
            EntityBinding root = entity.root();
            if (entangled.contains(root)) {
                together.add(entity);
            } else {
                hierarchies.computeIfAbsent(root, first -> new ArrayList<>()).add(entity);
            }
        }
        List<List<EntityBinding>> groups = new ArrayList<>(hierarchies.values());
        groups.add(together);
        return groups;
    }

    /** The roots of hierarchies that have a table in common with another one. */
    private static Set<EntityBinding> entangled(List<EntityBinding> entities) {
        Map<TableDraft, EntityBinding> owners = new HashMap<>();
        Set<EntityBinding> entangled = new HashSet<>();
        for (EntityBinding entity : entities) {
            EntityBinding root = entity.root();
            for (TableDraft table : entity.allTables()) {
                EntityBinding other = owners.putIfAbsent(table, root);
                if (other != null && !other.equals(root)) {
                    entangled.add(other);
                    entangled.add(root);
                }
            }
        }
        return entangled;
    }
}
