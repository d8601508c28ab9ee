package dev.migrate.diff;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.operation.AlterEnum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Compares an enum type with its desired form. */
final class EnumComparer {
    private EnumComparer() {}

    /**
     * The changes of the type's values.
     *
     * @param inTransition whether columns of the type change or go in the same go; the type then holds the values of
     *     both sides until they have
     */
    static List<AlterEnum> compare(EnumType current, EnumType desired, boolean inTransition) {
        if (current.equals(desired)) {
            return List.of();
        }
        if (!inTransition || removesNone(current, desired) || removesNone(desired, current)) {
            return List.of(new AlterEnum(current, desired));
        }
        List<String> all = new ArrayList<>(current.values());
        desired.values().stream()
                .filter(value -> !current.values().contains(value))
                .forEach(all::add);
        EnumType both = new EnumType(current.name(), all);
        return List.of(new AlterEnum(current, both), new AlterEnum(both, desired));
    }

    static boolean removesNone(EnumType before, EnumType after) {
        return new HashSet<>(after.values()).containsAll(before.values());
    }
}
