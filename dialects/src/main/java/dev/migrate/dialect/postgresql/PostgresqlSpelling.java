package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Expressions;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the server says of an expression the way people write it, as far as the result still means the same when
 * the server reads it again.
 */
final class PostgresqlSpelling {
    private static final Pattern CAST_NUMBER = Pattern.compile("\\((-?[0-9.]+)\\)::([a-z ]+)");
    private static final Pattern NUMBER = Pattern.compile("'-?\\d+(\\.\\d+)?'");
    private static final Pattern NULL = Pattern.compile("\\(?null\\)?(::[^']*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NUMBER_TYPES =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private final Expressions expressions;
    private final PostgresqlTypes types;
    private final @Nullable String schemaPrefix;

    /** @param defaultSchema the schema whose name is left out; null leaves every name as it is */
    PostgresqlSpelling(PostgresqlIdentifiers identifiers, PostgresqlTypes types, @Nullable String defaultSchema) {
        this.expressions = new Expressions(identifiers, types);
        this.types = types;
        this.schemaPrefix = defaultSchema == null ? null : identifiers.quote(defaultSchema) + ".";
    }

    /** @param textColumns the columns, as SQL text, for which a cast to {@code text} changes nothing */
    String expression(String deparsed, Set<String> textColumns) {
        String local = withoutSchema(deparsed);
        return expressions.isComparison(local)
                ? expressions.simplified(local, textColumns)
                : withoutOuterParentheses(local);
    }

    /** Null for {@code DEFAULT NULL}, which is none. */
    @Nullable
    DefaultValue defaultValue(String deparsed, ColumnType columnType) {
        String local = withoutOuterParentheses(withoutSchema(deparsed));
        if (NULL.matcher(local).matches()) {
            return null;
        }
        Matcher number = CAST_NUMBER.matcher(local);
        if (number.matches() && NUMBER_TYPES.contains(columnType.name()) && isType(number.group(2), columnType)) {
            return new DefaultValue(number.group(1));
        }
        int literalEnd = literalEnd(local);
        boolean cast = literalEnd > 0 && local.startsWith("::", literalEnd);
        if (!cast || !isType(local.substring(literalEnd + 2), columnType)) {
            return new DefaultValue(local);
        }
        String literal = local.substring(0, literalEnd);
        boolean plainNumber = NUMBER_TYPES.contains(columnType.name())
                && columnType.dimensions() == 0
                && NUMBER.matcher(literal).matches();
        return new DefaultValue(plainNumber ? literal.substring(1, literal.length() - 1) : literal);
    }

    /** Where the string or bit literal ends that the text begins with; 0 if it begins with something else. */
    private static int literalEnd(String text) {
        int quote = text.indexOf('\'');
        boolean begins = quote == 0 || (quote == 1 && "bBxXeE".indexOf(text.charAt(0)) >= 0);
        return begins ? SqlQuotes.end(text, quote) : 0;
    }

    /** Whether a cast to the written type adds nothing to what a column of that type does to its default anyway. */
    private boolean isType(String written, ColumnType columnType) {
        if (!written.matches("[\\w. \"\\[\\]]+")) {
            return false;
        }
        ColumnType cast = types.canonical(ColumnType.parse(written.toLowerCase(Locale.ROOT)));
        ColumnType named = cast.name().equals("bpchar") ? cast.withName("char") : cast;
        ColumnType same = named.withArguments(columnType.arguments()).withSuffix(columnType.suffix());
        boolean number = columnType.schema() == null
                && columnType.dimensions() == 0
                && cast.dimensions() == 0
                && NUMBER_TYPES.contains(columnType.name())
                && NUMBER_TYPES.contains(cast.name());
        return number || same.equals(columnType) || ColumnType.parse(written).equals(columnType);
    }

    static String withoutOuterParentheses(String expression) {
        String inner = expression.strip();
        while (inner.startsWith("(") && closing(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the first parenthesis closes. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = SqlQuotes.end(text, i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Without the default schema's name, also inside the literals that name an object. */
    String withoutSchema(String deparsed) {
        String prefix = schemaPrefix;
        if (prefix == null || !deparsed.contains(prefix)) {
            return deparsed;
        }
        StringBuilder local = new StringBuilder(deparsed.length());
        int at = 0;
        while (at < deparsed.length()) {
            char c = deparsed.charAt(at);
            if (deparsed.startsWith(prefix, at) && isNameStart(deparsed, at)) {
                at += prefix.length();
            } else if (c == '\'' || c == '"') {
                int end = SqlQuotes.end(deparsed, at);
                boolean reference =
                        c == '\'' && deparsed.startsWith("::reg", end) && deparsed.startsWith(prefix, at + 1);
                local.append(c).append(deparsed, reference ? at + 1 + prefix.length() : at + 1, end);
                at = end;
            } else {
                local.append(c);
                at++;
            }
        }
        return local.toString();
    }

    private static boolean isNameStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && "_$.\"".indexOf(before) < 0;
    }
}
