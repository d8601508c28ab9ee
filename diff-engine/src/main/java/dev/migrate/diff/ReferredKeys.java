package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.Operation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The columns that new foreign keys refer to.
 *
 * <p>PostgreSQL ties a foreign key to one of the keys on those columns, so a key that goes must be gone before.
 */
final class ReferredKeys {
    private final Map<ObjectName, Set<Set<String>>> referred = new HashMap<>();

    ReferredKeys(Collection<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof AddForeignKey add) {
                ForeignKey key = add.foreignKey();
                referred.computeIfAbsent(key.referencedTable(), any -> new HashSet<>())
                        .add(Set.copyOf(key.referencedColumns()));
            }
        }
    }

    boolean include(ObjectName table, List<String> columns) {
        return referred.getOrDefault(table, Set.of()).contains(Set.copyOf(columns));
    }

    boolean include(ObjectName table, Index index) {
        List<String> columns = index.parts().stream()
                .map(IndexPart::column)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return index.unique() && columns.size() == index.parts().size() && include(table, columns);
    }
}
