package dev.migrate.model.random;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What identifies an entity.
 *
 * @param type of the identifier, as others write it
 * @param columns by their logical names; empty where a model cannot say them
 */
record Key(String type, List<Column> columns) {
    /**
     * @param name the logical name
     * @param type of the attribute
     */
    record Column(String name, String type) {}

    Key {
        columns = List.copyOf(columns);
    }

    boolean isSimple() {
        return columns.size() == 1;
    }

    boolean isKnown() {
        return !columns.isEmpty();
    }

    /** With the names that references to it give. */
    List<String> names() {
        return columns.stream().map(Column::name).collect(Collectors.toList());
    }
}
