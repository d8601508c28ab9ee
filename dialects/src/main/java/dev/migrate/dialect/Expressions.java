package dev.migrate.dialect;

import dev.migrate.schema.IdentifierRules;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two SQL expressions say the same.
 *
 * <p>Two rules: the text, without what a server adds to it; then the tree that JSqlParser reads from it. Both only
 * ever say "the same" or "not as far as I see": where they differ, a server may still know better.
 */
public final class Expressions {
    private final IdentifierRules identifiers;
    private final Types types;

    public Expressions(IdentifierRules identifiers, Types types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    /** The expression as people write it: see {@link ExpressionText}. */
    public String simplified(String expression, Set<String> textColumns) {
        return new ExpressionText(expression, identifiers, textColumns).simplified();
    }

    /**
     * Whether the expression compares columns with literals and does nothing else. Then its {@link #simplified} form
     * still means the same to a server that reads it; in a function's arguments or beside an operator, a literal's
     * cast might choose another function or operator.
     */
    public boolean isComparison(String expression) {
        return ComparisonShape.fits(ExpressionToken.scan(expression, identifiers));
    }

    public boolean same(String one, String other) {
        return same(one, other, Set.of());
    }

    /** @param textColumns the columns, as SQL text, for which a cast to {@code text} changes nothing */
    public boolean same(String one, String other, Set<String> textColumns) {
        return sameText(one, other, textColumns) || sameTree(one, other, textColumns);
    }

    /** Whether they are the same but for white space, letter case, and parentheses and casts that change nothing. */
    public boolean sameText(String one, String other, Set<String> textColumns) {
        return one.equals(other) || simplified(one, textColumns).equals(simplified(other, textColumns));
    }

    /**
     * Whether a parser reads the same from both; false where it cannot read one of them. The first call takes half a
     * second, which JSqlParser needs to load.
     */
    public boolean sameTree(String one, String other, Set<String> textColumns) {
        Optional<String> tree = tree(one, textColumns);
        return tree.isPresent() && tree.equals(tree(other, textColumns));
    }

    private Optional<String> tree(String expression, Set<String> textColumns) {
        return ExpressionTree.normalForm(simplified(expression, textColumns), identifiers, types);
    }
}
