package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Table;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names under which {@link Table#options} keeps what SQLite knows beside a table's structure. */
final class TableOptions {
    static final String STRICT = "strict";
    static final String WITHOUT_ROWID = "without rowid";

    private TableOptions() {}

    static boolean isStrict(Table table) {
        return table.options().containsKey(STRICT);
    }

    /** As they follow {@code CREATE TABLE}'s closing parenthesis; empty where there are none. */
    static String sql(Table table) {
        return table.options().keySet().stream()
                .filter(option -> option.equals(STRICT) || option.equals(WITHOUT_ROWID))
                .map(option -> option.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
