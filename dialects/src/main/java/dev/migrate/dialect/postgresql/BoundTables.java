package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tables that the database binds to others: those with partitions, and those that inherit or are inherited from. They
 * are compared like any other, but none is proposed for dropping: nothing here could make the bond again.
 */
final class BoundTables {
    private static final String PARTITIONED = "partitioned by";
    private static final String INHERITING = "inheriting";

    private final Schema current;

    BoundTables(Schema current) {
        this.current = current;
    }

    /** @param key the columns in the partition key, without its expressions */
    static SortedMap<String, String> partitioned(List<String> key) {
        return new TreeMap<>(Map.of(PARTITIONED, String.join("\n", key)));
    }

    /** @param parents the tables inherited from; none for a table that others inherit from */
    static SortedMap<String, String> inheriting(List<ObjectName> parents) {
        return new TreeMap<>(
                Map.of(INHERITING, parents.stream().map(ObjectName::toString).collect(Collectors.joining("\n"))));
    }

    /** The names of the tables that one inherits from. */
    static List<String> parents(Table table) {
        String parents = table.options().getOrDefault(INHERITING, "");
        return parents.isEmpty() ? List.of() : List.of(parents.split("\n", -1));
    }

    /** The desired schema with the bound tables that it leaves out, and with the keys that partitions demand. */
    Schema in(Schema desired) {
        SchemaEditor editor = new SchemaEditor(desired);
        for (Table there : current.tables().values()) {
            String partitionKey = there.options().get(PARTITIONED);
            boolean bound = partitionKey != null || there.options().containsKey(INHERITING);
            if (bound && desired.table(there.name()).isEmpty()) {
                editor.add(there);
            } else if (partitionKey != null) {
                editor.change(there.name(), table -> withWiderKeys(table, there, List.of(partitionKey.split("\n"))));
            }
        }
        return editor.schema();
    }

    /** Every key of a partitioned table holds its partition key, which the model need not know. */
    private static Table withWiderKeys(Table table, Table there, List<String> partitionKey) {
        PrimaryKey key = table.primaryKey();
        PrimaryKey wider = there.primaryKey();
        boolean serves = key != null && wider != null && isWidened(key.columns(), wider.columns(), partitionKey);
        return table.withPrimaryKey(serves ? wider : key)
                .withUniques(table.uniques().stream()
                        .map(unique -> there.uniques().stream()
                                .filter(other -> isWidened(unique.columns(), other.columns(), partitionKey))
                                .findFirst()
                                .orElse(unique))
                        .toList());
    }

    private static boolean isWidened(List<String> key, List<String> wider, List<String> partitionKey) {
        List<String> added =
                wider.stream().filter(column -> !key.contains(column)).toList();
        return wider.containsAll(key) && !added.isEmpty() && partitionKey.containsAll(added);
    }
}
