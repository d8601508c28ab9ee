package dev.migrate.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's statements with semicolons inside: parentheses, as in {@code CREATE RULE … DO (…; …)}, and the bodies
 * {@code BEGIN ATOMIC … END} of SQL functions, where {@code CASE … END} may stand as well.
 */
final class AtomicBlocks implements StatementBlocks {
    private final Deque<SqlToken> open = new ArrayDeque<>();
    private @Nullable SqlToken previous;
    private boolean atomic;

    @Override
    public void start() {
        open.clear();
        previous = null;
        atomic = false;
    }

    @Override
    public void accept(SqlToken token) {
        if (token.is("(") || (atomic && token.is("CASE"))) {
            open.push(token);
        } else if (token.is(")") || (atomic && token.is("END"))) {
            open.poll();
            atomic = atomic && !open.isEmpty();
        } else if (token.is("ATOMIC") && previous != null && previous.is("BEGIN")) {
            open.push(previous);
            atomic = true;
        }
        previous = token;
    }

    @Override
    public Optional<SqlToken> open() {
        return Optional.ofNullable(open.peekLast());
    }
}
