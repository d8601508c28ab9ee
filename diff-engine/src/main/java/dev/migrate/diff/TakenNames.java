package dev.migrate.diff;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.Operation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that new constraints and indexes take, so that whatever bears one of them goes first.
 *
 * <p>One name space for a whole schema, the narrowest that a database has (PostgreSQL's indexes and keys): to drop
 * something early does no harm.
 */
final class TakenNames {
    private final Set<ObjectName> names = new HashSet<>();

    TakenNames(Collection<Operation> changes, Collection<Table> created) {
        changes.forEach(this::take);
        created.forEach(this::take);
    }

    private void take(Operation operation) {
        if (operation instanceof AddPrimaryKey add) {
            take(add.table(), add.primaryKey().name());
        } else if (operation instanceof AddUnique add) {
            take(add.table(), add.unique().name());
        } else if (operation instanceof CreateIndex create) {
            take(create.table(), create.index().name());
        } else if (operation instanceof AddForeignKey add) {
            take(add.table(), add.foreignKey().name());
        } else if (operation instanceof AddCheck add) {
            take(add.table(), add.check().name());
        }
    }

    private void take(Table table) {
        PrimaryKey key = table.primaryKey();
        take(table.name(), key == null ? null : key.name());
        for (UniqueConstraint unique : table.uniques()) {
            take(table.name(), unique.name());
        }
        for (ForeignKey foreign : table.foreignKeys()) {
            take(table.name(), foreign.name());
        }
        for (CheckConstraint check : table.checks()) {
            take(table.name(), check.name());
        }
        for (Index index : table.indexes()) {
            take(table.name(), index.name());
        }
    }

    private void take(ObjectName table, @Nullable String name) {
        if (name != null) {
            names.add(table.withName(name));
        }
    }

    boolean include(ObjectName table, @Nullable String name) {
        return name != null && names.contains(table.withName(name));
    }

    /** Whether {@code operation} drops a constraint or index that bears one of the names. */
    boolean include(Operation operation) {
        return DroppedName.of(operation)
                .filter(name -> include(operation.onTable().orElseThrow(), name))
                .isPresent();
    }
}
