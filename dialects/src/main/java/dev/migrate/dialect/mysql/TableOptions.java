package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Table;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The options of a table that the dialects know, by name. */
final class TableOptions {
    static final String ENGINE = "engine";
    static final String COLLATE = "collate";
    /** There on a table with partitions, of which nothing more is known. */
    static final String PARTITIONED = "partitioned";

    /** There on a table that keeps what its rows were. */
    static final String VERSIONED = "with system versioning";
    /** There on such a table if the server lets nobody change its columns. */
    static final String FROZEN = "history must not change";

    static final String USUAL_ENGINE = "InnoDB";

    private static final String INDEX_OF = "index of ";
    private static final String CHECK_OF = "check of ";

    private TableOptions() {}

    static boolean isPartitioned(Table table) {
        return table.options().containsKey(PARTITIONED);
    }

    /** The option that names the index which the server made for a foreign key, where it is not the key's own name. */
    static String indexOf(ForeignKey key) {
        return INDEX_OF + key.name();
    }

    /** The option that is there if the check with the column's name is part of the column's definition. */
    static String columnCheck(String column) {
        return CHECK_OF + column;
    }

    static boolean isColumnCheck(Table table, CheckConstraint check) {
        return check.name() != null && table.options().containsKey(columnCheck(check.name()));
    }

    /** Without what is known of a foreign key's index, once the key is gone: it comes back under its own name. */
    static Table withoutIndexName(Table table, ForeignKey key) {
        return without(table, indexOf(key)::equals);
    }

    static Table withoutIndexNames(Table table) {
        return without(table, option -> option.startsWith(INDEX_OF));
    }

    private static Table without(Table table, Predicate<String> option) {
        if (table.options().keySet().stream().noneMatch(option)) {
            return table;
        }
        SortedMap<String, String> options = new TreeMap<>(table.options());
        options.keySet().removeIf(option);
        return table.withOptions(options);
    }

    private static boolean isWritten(String option) {
        return !option.startsWith(INDEX_OF)
                && !option.startsWith(CHECK_OF)
                && !option.equals(PARTITIONED)
                && !option.equals(FROZEN)
                && !ColumnAttributes.isOption(option);
    }

    /** The options as they stand behind {@code CREATE TABLE (…)}, with a space in front of each. */
    static String sql(Table table) {
        StringBuilder sql = new StringBuilder();
        for (Map.Entry<String, String> option : table.options().entrySet()) {
            if (isWritten(option.getKey())) {
                sql.append(' ').append(option.getKey().toUpperCase(Locale.ROOT));
                sql.append(option.getValue().isEmpty() ? "" : "=" + option.getValue());
            }
        }
        return sql.toString();
    }
}
