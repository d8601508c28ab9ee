package dev.migrate.dialect.mysql;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Table;
import java.util.Locale;
import java.util.Map;

/** The options of a table that the dialects know, by name. */
final class TableOptions {
    static final String ENGINE = "engine";
    static final String COLLATE = "collate";
    /** There on a table with partitions, of which nothing more is known. */
    static final String PARTITIONED = "partitioned";

    static final String USUAL_ENGINE = "InnoDB";

    private static final String INDEX_OF = "index of ";

    private TableOptions() {}

    static boolean isPartitioned(Table table) {
        return table.options().containsKey(PARTITIONED);
    }

    /** The option that names the index which the server made for a foreign key, where it is not the key's own name. */
    static String indexOf(ForeignKey key) {
        return INDEX_OF + key.name();
    }

    /** The options as they stand behind {@code CREATE TABLE (…)}, with a space in front of each. */
    static String sql(Table table) {
        StringBuilder sql = new StringBuilder();
        for (Map.Entry<String, String> option : table.options().entrySet()) {
            boolean written =
                    !option.getKey().startsWith(INDEX_OF) && !option.getKey().equals(PARTITIONED);
            if (written) {
                sql.append(' ').append(option.getKey().toUpperCase(Locale.ROOT));
                sql.append(option.getValue().isEmpty() ? "" : "=" + option.getValue());
            }
        }
        return sql.toString();
    }
}
