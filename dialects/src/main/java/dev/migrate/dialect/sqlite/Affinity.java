package dev.migrate.dialect.sqlite;

import dev.migrate.schema.ColumnType;
import java.util.Locale;

/** How SQLite stores the values of a column; its declared type says so by the words in it. */
enum Affinity {
    INTEGER,
    TEXT,
    BLOB,
    REAL,
    NUMERIC;

    /** By the rules of https://www.sqlite.org/datatype3.html, section 3.1, in their order. */
    static Affinity of(ColumnType type) {
        String text = type.toString().toUpperCase(Locale.ROOT);
        if (text.contains("INT")) {
            return INTEGER;
        } else if (text.contains("CHAR") || text.contains("CLOB") || text.contains("TEXT")) {
            return TEXT;
        } else if (text.contains("BLOB")) {
            return BLOB;
        } else if (text.contains("REAL") || text.contains("FLOA") || text.contains("DOUB")) {
            return REAL;
        }
        return NUMERIC;
    }
}
