package dev.migrate.dialect;

import dev.migrate.dialect.ExpressionToken.Kind;
import dev.migrate.schema.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rewrites an expression's text to the way people write it: without the parentheses and casts that a server adds, and
 * {@code IN (…)} for {@code = ANY (ARRAY[…])}.
 */
final class ExpressionText {
    private static final ExpressionToken OPEN = new ExpressionToken(Kind.SIGN, "(");
    private static final ExpressionToken CLOSE = new ExpressionToken(Kind.SIGN, ")");
    private static final Set<String> TEXT_TYPES = Set.of("text", "varchar", "character varying");
    private static final Set<String> WHOLE_NUMBER_TYPES =
            Set.of("smallint", "integer", "bigint", "int", "numeric", "decimal", "real", "double precision");
    private static final Set<String> NUMBER_TYPES = Set.of("numeric", "decimal", "double precision");

    private static final List<String> RANGE =
            List.of("(", "name", ">=", "literal", ")", "and", "(", "name", "<=", "literal", ")");

    private final Set<String> textColumns;
    private List<ExpressionToken> tokens;

    /** @param textColumns the columns for which a cast to {@code text} changes nothing, as the dialect writes them */
    ExpressionText(String sql, IdentifierRules identifiers, Set<String> textColumns) {
        this.tokens = ExpressionToken.scan(sql, identifiers);
        this.textColumns = textColumns;
    }

    String simplified() {
        List<ExpressionToken> before;
        do {
            before = tokens;
            tokens = withoutNeedlessParentheses(tokens);
            tokens = withoutNeedlessCasts(tokens);
            tokens = listsOf(tokens);
            tokens = rangesOf(tokens);
            tokens = timesOf(tokens);
        } while (!before.equals(tokens));
        return ExpressionLayout.text(tokens);
    }

    private static List<ExpressionToken> withoutNeedlessParentheses(List<ExpressionToken> tokens) {
        List<ExpressionToken> kept = new ArrayList<>(tokens.size());
        boolean[] dropped = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals(OPEN) && !dropped[i]) {
                int close = closing(tokens, i);
                if (close > i + 1 && isNeedless(tokens, i, close)) {
                    dropped[i] = true;
                    dropped[close] = true;
                }
            }
            if (!dropped[i]) {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    private static boolean isNeedless(List<ExpressionToken> tokens, int open, int close) {
        if (open == 0 && close == tokens.size() - 1) {
            return true;
        }
        boolean afterName = open > 0 && tokens.get(open - 1).isName();
        boolean doubled = tokens.get(open + 1).equals(OPEN) && closing(tokens, open + 1) == close - 1;
        boolean single = close == open + 2 && !tokens.get(open + 1).is("*");
        boolean afterKeyword = afterName
                && Set.of("and", "or", "not", "then", "else", "when")
                        .contains(tokens.get(open - 1).text());
        return doubled || (single && (!afterName || afterKeyword));
    }

    private List<ExpressionToken> withoutNeedlessCasts(List<ExpressionToken> tokens) {
        List<ExpressionToken> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            if (token.is("::") && i > 0) {
                int end = typeEnd(tokens, i + 1);
                String type = ExpressionLayout.text(tokens.subList(i + 1, end));
                ExpressionToken value = tokens.get(i - 1);
                if (isNeedless(value, type)) {
                    if (value.kind() == Kind.STRING && isNumber(value, type)) {
                        kept.remove(kept.size() - 1);
                        kept.add(new ExpressionToken(Kind.NUMBER, unquoted(value)));
                    }
                    i = end - 1;
                    continue;
                }
            }
            kept.add(token);
        }
        return kept;
    }

    private boolean isNeedless(ExpressionToken value, String type) {
        boolean plain = !type.contains("(");
        return switch (value.kind()) {
            case STRING -> plain;
            case NUMBER -> (value.text().contains(".") ? NUMBER_TYPES : WHOLE_NUMBER_TYPES).contains(type);
            case WORD ->
                value.text().equals("null") || (TEXT_TYPES.contains(type) && textColumns.contains(value.text()));
            case NAME -> TEXT_TYPES.contains(type) && textColumns.contains(value.text());
            case SIGN -> false;
        };
    }

    private static boolean isNumber(ExpressionToken string, String type) {
        return WHOLE_NUMBER_TYPES.contains(type) && unquoted(string).matches("-?\\d+(\\.\\d+)?");
    }

    private static String unquoted(ExpressionToken string) {
        return string.text().substring(1, string.text().length() - 1);
    }

    /** {@code = ANY (ARRAY[…])} as {@code IN (…)}, {@code <> ALL (ARRAY[…])} as {@code NOT IN (…)}. */
    private static List<ExpressionToken> listsOf(List<ExpressionToken> tokens) {
        List<ExpressionToken> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean any = isFollowed(tokens, i, "=", "any");
            boolean all = isFollowed(tokens, i, "<>", "all");
            List<ExpressionToken> elements = any || all ? arrayElements(tokens, i + 2) : List.of();
            if (elements.isEmpty()) {
                kept.add(tokens.get(i));
                continue;
            }
            if (all) {
                kept.add(new ExpressionToken(Kind.WORD, "not"));
            }
            kept.add(new ExpressionToken(Kind.WORD, "in"));
            kept.add(OPEN);
            kept.addAll(elements);
            kept.add(CLOSE);
            i = closing(tokens, i + 2);
        }
        return kept;
    }

    /** {@code (x >= 1) AND (x <= 2)} as {@code x BETWEEN 1 AND 2}, where both limits are literals. */
    private static List<ExpressionToken> rangesOf(List<ExpressionToken> tokens) {
        List<ExpressionToken> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (!isRange(tokens, i)) {
                kept.add(tokens.get(i));
                continue;
            }
            kept.add(tokens.get(i + 1));
            kept.add(new ExpressionToken(Kind.WORD, "between"));
            kept.add(tokens.get(i + 3));
            kept.add(tokens.get(i + 5));
            kept.add(tokens.get(i + 9));
            i += RANGE.size() - 1;
        }
        return kept;
    }

    /** {@code now()} and {@code current_timestamp()} as the standard's {@code CURRENT_TIMESTAMP}. */
    private static List<ExpressionToken> timesOf(List<ExpressionToken> tokens) {
        List<ExpressionToken> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean time = tokens.get(i).is("now") || tokens.get(i).is("current_timestamp");
            if (time
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).equals(OPEN)
                    && tokens.get(i + 2).equals(CLOSE)) {
                kept.add(new ExpressionToken(Kind.WORD, "current_timestamp"));
                i += 2;
            } else {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    private static boolean isRange(List<ExpressionToken> tokens, int at) {
        if (at + RANGE.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < RANGE.size(); i++) {
            ExpressionToken token = tokens.get(at + i);
            boolean fits =
                    switch (RANGE.get(i)) {
                        case "name" -> token.isName();
                        case "literal" -> token.isLiteral();
                        default -> token.is(RANGE.get(i));
                    };
            if (!fits) {
                return false;
            }
        }
        boolean operand = at == 0
                || tokens.get(at - 1).is("and")
                || tokens.get(at - 1).is("or")
                || tokens.get(at - 1).equals(OPEN);
        return operand && tokens.get(at + 1).equals(tokens.get(at + 7));
    }

    private static boolean isFollowed(List<ExpressionToken> tokens, int at, String sign, String word) {
        return at + 2 < tokens.size()
                && tokens.get(at).is(sign)
                && tokens.get(at + 1).is(word)
                && tokens.get(at + 2).equals(OPEN);
    }

    /** What stands between the brackets of the array in these parentheses; empty if there is something else. */
    private static List<ExpressionToken> arrayElements(List<ExpressionToken> tokens, int open) {
        int start = open + 1;
        int end = closing(tokens, open);
        if (end == tokens.size()) {
            return List.of();
        }
        if (tokens.get(start).equals(OPEN)) {
            int close = closing(tokens, start);
            boolean castOnly = close + 1 < end && tokens.get(close + 1).is("::") && typeEnd(tokens, close + 2) == end;
            if (!castOnly) {
                return List.of();
            }
            start++;
            end = close;
        }
        boolean array = start + 1 < end
                && tokens.get(start).is("array")
                && tokens.get(start + 1).is("[")
                && closing(tokens, start + 1) == end - 1;
        return array ? tokens.subList(start + 2, end - 1) : List.of();
    }

    /** Where the type ends that begins at {@code at}. */
    private static int typeEnd(List<ExpressionToken> tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size() && tokens.get(end).is(".")) {
            end += 2;
        }
        if (end < tokens.size()
                && (tokens.get(end).is("varying") || tokens.get(end).is("precision"))) {
            end++;
        }
        if (end < tokens.size() && tokens.get(end).equals(OPEN)) {
            end = closing(tokens, end) + 1;
        }
        boolean zone = end + 2 < tokens.size()
                && (tokens.get(end).is("with") || tokens.get(end).is("without"))
                && tokens.get(end + 1).is("time")
                && tokens.get(end + 2).is("zone");
        if (zone) {
            end += 3;
        }
        while (end + 1 < tokens.size()
                && tokens.get(end).is("[")
                && tokens.get(end + 1).is("]")) {
            end += 2;
        }
        return Math.min(end, tokens.size());
    }

    /** Where the parenthesis or bracket at {@code open} closes; the number of tokens if it never does. */
    private static int closing(List<ExpressionToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
                depth++;
            } else if (tokens.get(i).is(")") || tokens.get(i).is("]")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return tokens.size();
    }
}
