package dev.migrate.dialect.sqlite;

import dev.migrate.schema.IdentifierRules;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** SQLite keeps names as they are written, and compares them without regard to the case of ASCII letters. */
final class SqliteIdentifiers implements IdentifierRules {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** https://www.sqlite.org/lang_keywords.html, with the two literals that are no keywords. */
    private static final Set<String> KEYWORDS = Set.of(
            """
            ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY \
            CASCADE CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE \
            CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP \
            EACH ELSE END ESCAPE EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FALSE FILTER FIRST FOLLOWING FOR \
            FOREIGN FROM FULL GENERATED GLOB GROUP GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY \
            INNER INSERT INSTEAD INTERSECT INTO IS ISNULL JOIN KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL \
            NO NOT NOTHING NOTNULL NULL NULLS OF OFFSET ON OR ORDER OTHERS OUTER OVER PARTITION PLAN PRAGMA \
            PRECEDING PRIMARY QUERY RAISE RANGE RECURSIVE REFERENCES REGEXP REINDEX RELEASE RENAME REPLACE RESTRICT \
            RETURNING RIGHT ROLLBACK ROW ROWS SAVEPOINT SELECT SET TABLE TEMP TEMPORARY THEN TIES TO TRANSACTION \
            TRIGGER TRUE UNBOUNDED UNION UNIQUE UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE WINDOW WITH \
            WITHIN WITHOUT"""
                    .split(" "));

    /** Equal for two names exactly when SQLite takes them for the same. */
    static String key(String name) {
        StringBuilder key = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key = key == null ? new StringBuilder(name) : key;
                key.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return key == null ? name : key.toString();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String fold(String name) {
        return name;
    }

    @Override
    public String quote(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !isKeyword(name);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public int maxBytes() {
        return Integer.MAX_VALUE;
    }
}
