package dev.migrate.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MySQL's and MariaDB's stored programs: {@code BEGIN}, {@code IF}, {@code CASE}, {@code LOOP}, {@code WHILE},
 * {@code REPEAT} and {@code FOR}, each up to its {@code END}, nested in one another.
 *
 * <p>Most of these words are functions or clauses as well, so they count only where a statement can begin.
 */
final class RoutineBlocks implements StatementBlocks {
    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE");
    private static final Set<String> STATEMENTS = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");
    /** Words and signs behind which a statement can begin inside a body. */
    private static final Set<String> BEFORE_STATEMENT =
            Set.of(";", ":", "BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT");
    /** What a routine's head can end with, so that its body begins behind it. */
    private static final Set<String> HEAD_END =
            Set.of(")", "ROW", "DETERMINISTIC", "SQL", "DATA", "DEFINER", "INVOKER");

    /** A block; the {@code THEN} of an expression begins no statement. */
    private record Block(SqlToken token, boolean expression) {}

    private final Deque<Block> open = new ArrayDeque<>();
    private @Nullable SqlToken previous;
    private boolean created;
    private boolean routine;
    private boolean afterEnd;

    @Override
    public void start() {
        open.clear();
        previous = null;
        created = false;
        routine = false;
        afterEnd = false;
    }

    @Override
    public void accept(SqlToken token) {
        if (routine) {
            acceptInRoutine(token);
        } else if (previous == null) {
            created = token.is("CREATE") || token.is("ALTER");
        } else if (previous.is("BEGIN") && token.is("NOT")) {
            // MariaDB's anonymous block: BEGIN NOT ATOMIC … END.
            open.push(new Block(previous, false));
            routine = true;
        } else if (created && token.kind() == SqlToken.Kind.WORD && isOneOf(token, ROUTINES)) {
            routine = true;
        } else if (isOneOf(token, Set.of("TABLE", "VIEW", "INDEX", "USER", "DATABASE", "SCHEMA"))) {
            created = false;
        }
        previous = token;
    }

    private void acceptInRoutine(SqlToken token) {
        if (token.is("END")) {
            open.poll();
            afterEnd = true;
            return;
        }
        boolean closing = afterEnd && (isOneOf(token, STATEMENTS) || token.is("CASE"));
        afterEnd = false;
        if (closing) {
            return;
        }
        if (token.is("CASE")) {
            open.push(new Block(token, !statementCanBegin(token)));
        } else if (token.is("BEGIN") || (isOneOf(token, STATEMENTS) && statementCanBegin(token))) {
            open.push(new Block(token, false));
        }
    }

    private boolean statementCanBegin(SqlToken token) {
        SqlToken before = previous;
        if (before == null) {
            return false;
        }
        Block block = open.peek();
        if (block == null) {
            // Behind a parenthesis, FOR is rather that of SELECT … FOR UPDATE.
            return (isOneOf(before, HEAD_END) && !token.is("FOR")) || isOneOf(before, BEFORE_STATEMENT);
        }
        return !block.expression() && isOneOf(before, BEFORE_STATEMENT);
    }

    private static boolean isOneOf(SqlToken token, Set<String> words) {
        return token.kind() != SqlToken.Kind.QUOTED_NAME
                && token.kind() != SqlToken.Kind.STRING
                && words.contains(token.text().toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<SqlToken> open() {
        return Optional.ofNullable(open.peekLast()).map(Block::token);
    }
}
