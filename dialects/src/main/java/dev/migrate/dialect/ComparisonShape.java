package dev.migrate.dialect;

import dev.migrate.dialect.ExpressionToken.Kind;
import java.util.List;
import java.util.Set;

/** Tells an expression that compares columns with literals from one that does more. */
final class ComparisonShape {
    private static final Set<String> SIGNS =
            Set.of("(", ")", "[", "]", ",", ".", "::", "=", "<>", "<", ">", "<=", ">=");
    private static final Set<String> BEFORE_PARENTHESES = Set.of("and", "or", "not", "any", "all", "in");

    private ComparisonShape() {}

    static boolean fits(List<ExpressionToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            boolean called =
                    token.isName() && i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            boolean foreign = token.kind() == Kind.SIGN && !SIGNS.contains(token.text());
            if (foreign || (called && !BEFORE_PARENTHESES.contains(token.text())) || isCastOfMore(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a closing parenthesis is followed by a cast, and holds neither a single token nor an array. */
    private static boolean isCastOfMore(List<ExpressionToken> tokens, int at) {
        boolean cast = tokens.get(at).is(")")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("::");
        if (!cast) {
            return false;
        }
        int depth = 0;
        int open = at;
        do {
            depth += tokens.get(open).is(")") ? 1 : tokens.get(open).is("(") ? -1 : 0;
            open--;
        } while (depth > 0 && open >= 0);
        ExpressionToken first = tokens.get(open + 2);
        return open + 1 != at - 2 && !first.is("array");
    }
}
