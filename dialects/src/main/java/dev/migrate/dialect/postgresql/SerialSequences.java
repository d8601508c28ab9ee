package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * The sequences behind serial columns. One whose name is not what PostgreSQL would give it now (its table or column was
 * renamed, or it was made by hand) is kept among its table's options.
 */
final class SerialSequences {
    private static final String OPTION = "sequence of ";
    private static final int MAX_BYTES = 63;

    private SerialSequences() {}

    /** The table's options with those of its sequences. */
    static SortedMap<String, String> options(
            CatalogTables.Entry table, Map<Integer, ObjectName> sequences, PostgresqlIdentifiers identifiers) {
        SortedMap<String, String> options = table.options();
        sequences.forEach((number, sequence) -> {
            String column = table.column(number).name();
            if (!sequence.equals(usualName(table.name(), column))) {
                options.put(OPTION + column, identifiers.quote(sequence));
            }
        });
        return options;
    }

    /** The sequence of a serial column, as SQL text. */
    static String of(Table table, String column, PostgresqlIdentifiers identifiers) {
        String kept = table.options().get(OPTION + column);
        return kept == null ? identifiers.quote(usualName(table.name(), column)) : kept;
    }

    static ObjectName usualName(ObjectName table, String column) {
        return usualName(table, column, "seq");
    }

    /** {@code table_column_kind} as {@code makeObjectName} builds it: of names too long, the longer one is cut first. */
    static ObjectName usualName(ObjectName table, String column, String kind) {
        int room = MAX_BYTES - kind.length() - "__".length();
        int tableBytes = bytes(table.name());
        int columnBytes = bytes(column);
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        return table.withName(PostgresqlIdentifiers.truncate(table.name(), tableBytes) + "_"
                + PostgresqlIdentifiers.truncate(column, columnBytes) + "_" + kind);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
