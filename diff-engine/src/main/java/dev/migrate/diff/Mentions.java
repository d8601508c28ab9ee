package dev.migrate.diff;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an expression, or an index, uses one of some columns.
 *
 * <p>Names are looked for word by word, whatever their letter case: an answer may be yes by mistake, never no.
 */
final class Mentions {
    private static final Pattern WORD = Pattern.compile(
            "'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|`((?:[^`]|``)*)`|\\[([^]]*)]|([\\w$]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> columns = new HashSet<>();

    Mentions(Set<String> columns) {
        columns.forEach(column -> this.columns.add(column.toLowerCase(Locale.ROOT)));
    }

    boolean in(Iterable<String> names) {
        for (String name : names) {
            if (columns.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    boolean inExpression(@Nullable String expression) {
        if (expression == null || columns.isEmpty()) {
            return false;
        }
        for (Matcher words = WORD.matcher(expression); words.find(); ) {
            String word = word(words);
            if (word != null && columns.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String word(Matcher words) {
        if (words.group(1) != null) {
            return words.group(1).replace("\"\"", "\"");
        }
        if (words.group(2) != null) {
            return words.group(2).replace("``", "`");
        }
        return words.group(3) != null ? words.group(3) : words.group(4);
    }

    boolean inIndex(Index index) {
        return in(index.include())
                || inExpression(index.predicate())
                || index.parts().stream().anyMatch(this::inPart);
    }

    private boolean inPart(IndexPart part) {
        return part.column() == null ? inExpression(part.expression()) : in(Set.of(part.column()));
    }
}
