package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes foreign keys that stay out of the way of a change, and puts them back afterwards.
 *
 * <p>A database keeps a foreign key tied to the key that it refers to, and compares the types on both sides: neither
 * can change under it.
 */
final class ForeignKeyDetours {
    private ForeignKeyDetours() {}

    static List<Operation> of(Table current, Table desired, Disturbances disturbances) {
        List<Operation> detours = new ArrayList<>();
        Set<ForeignKey> staying = new HashSet<>(desired.foreignKeys());
        for (ForeignKey key : current.foreignKeys()) {
            if (staying.contains(key) && disturbances.moves(current.name(), key)) {
                detours.add(new DropForeignKey(current.name(), key));
                detours.add(new AddForeignKey(current.name(), key));
            }
        }
        return detours;
    }
}
