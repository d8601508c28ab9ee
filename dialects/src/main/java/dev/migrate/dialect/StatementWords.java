package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of one statement, comments left out and conditional comments opened. */
public final class StatementWords {
    private static final Pattern CONDITIONAL = Pattern.compile("(?s)/\\*M?!\\d*(.*)\\*/");

    private final List<SqlToken> tokens;

    private StatementWords(List<SqlToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** @param features of the database's SQL */
    public static StatementWords of(String sql, Set<SqlFeature> features) {
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlToken token : SqlScanner.tokens(sql, features)) {
            Matcher conditional = CONDITIONAL.matcher(token.text());
            if (token.kind() == SqlToken.Kind.CONDITIONAL_COMMENT && conditional.matches()) {
                tokens.addAll(SqlScanner.tokens(conditional.group(1), features));
            } else {
                tokens.add(token);
            }
        }
        return new StatementWords(tokens);
    }

    public List<SqlToken> tokens() {
        return tokens;
    }

    /** The word at a place, in upper case; empty behind the end, and where a string or a quoted name stands. */
    public String word(int index) {
        if (index >= tokens.size() || tokens.get(index).kind() != SqlToken.Kind.WORD) {
            return "";
        }
        return tokens.get(index).text().toUpperCase(Locale.ROOT);
    }

    /** Whether the statement begins with these words. */
    public boolean begin(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands somewhere in the statement, not as a name in quotes. */
    public boolean contain(String word) {
        return indexOf(word) >= 0;
    }

    /** Where the word stands first; -1 if nowhere. */
    public int indexOf(String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Everything that could be the name of something, unquoted: as written, without repetition. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (SqlToken token : tokens) {
            if (token.isName()) {
                names.add(token.unquoted());
            }
        }
        return names;
    }
}
