package dev.migrate.dialect.mariadb;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MariaDB's {@code json}: a {@code longtext} in binary collation whose own check calls {@code json_valid}. */
final class JsonColumns {
    private static final Pattern CHECK = Pattern.compile("(?i)json_valid\\(`?(.+?)`?\\)");

    private JsonColumns() {}

    /** Whether a check that belongs to the column makes it one. */
    static boolean isJson(Column column, String check) {
        Matcher valid = CHECK.matcher(check);
        return column.type().name().equals("longtext")
                && valid.matches()
                && valid.group(1).equalsIgnoreCase(column.name());
    }

    static Column json(Column column) {
        return column.withType(ColumnType.of("json")).withCollation(null);
    }

    /**
     * Makes a column of the list JSON if the check says so; false if it does not. The check of a renamed column keeps the
     * name that the column had before.
     */
    static boolean adopt(List<Column> columns, String check) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (isJson(column, check)) {
                columns.set(i, json(column));
                return true;
            }
        }
        return false;
    }
}
