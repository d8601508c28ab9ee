package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import java.util.List;
import java.util.function.IntPredicate;

/** Follows a name that SQLite changes through the texts in which SQLite changes it as well. */
final class Renaming {
    private final String before;
    private final String after;

    Renaming(String before, String after) {
        this.before = SqliteIdentifiers.key(before);
        this.after = new SqliteIdentifiers().quote(after);
    }

    /** Wherever the name occurs. */
    String everywhere(String sql) {
        return replace(sql, SqlCursor.tokens(sql), index -> true);
    }

    /** Only as the table that foreign keys refer to. */
    String asReferencedTable(String sql) {
        List<SqlToken> tokens = SqlCursor.tokens(sql);
        return replace(sql, tokens, index -> index > 0 && tokens.get(index - 1).is("REFERENCES"));
    }

    /** As a column of the table itself: anywhere but in the columns that its foreign keys refer to elsewhere. */
    String asOwnColumn(String sql, String table) {
        List<SqlToken> tokens = SqlCursor.tokens(sql);
        return replace(sql, tokens, index -> {
            String referenced = referencedTable(tokens, index);
            return referenced.isEmpty()
                    ? !follows(tokens, index, "CONSTRAINT")
                            && !follows(tokens, index, "COLLATE")
                            && !isTableName(tokens, index)
                    : SqliteIdentifiers.same(referenced, table);
        });
    }

    /** As a column that foreign keys of other tables refer to. */
    String asReferencedColumn(String sql, String table) {
        List<SqlToken> tokens = SqlCursor.tokens(sql);
        return replace(sql, tokens, index -> SqliteIdentifiers.same(referencedTable(tokens, index), table));
    }

    private static boolean follows(List<SqlToken> tokens, int index, String word) {
        return index > 0 && tokens.get(index - 1).is(word);
    }

    private static boolean isTableName(List<SqlToken> tokens, int index) {
        return follows(tokens, index, "TABLE")
                || follows(tokens, index, "REFERENCES")
                || (index + 1 < tokens.size() && tokens.get(index + 1).is("."));
    }

    /** The table in {@code REFERENCES table (…)} if the token is inside these parentheses; otherwise empty. */
    private static String referencedTable(List<SqlToken> tokens, int index) {
        int at = index;
        while (at > 0 && !tokens.get(at).is("(")) {
            if (tokens.get(at).is(")")) {
                return "";
            }
            at--;
        }
        return at > 1 && tokens.get(at - 2).is("REFERENCES")
                ? tokens.get(at - 1).unquoted()
                : "";
    }

    private String replace(String sql, List<SqlToken> tokens, IntPredicate wanted) {
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (SqlExpression.isName(tokens, i)
                    && SqliteIdentifiers.key(token.unquoted()).equals(before)
                    && wanted.test(i)) {
                changed.append(sql, copied, token.start()).append(after);
                copied = token.end();
            }
        }
        return changed.append(sql, copied, sql.length()).toString();
    }
}
