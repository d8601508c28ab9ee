package dev.migrate.runner;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that told a session something, which the session of a later run has never heard.
 *
 * <p>Those are settings and variables, prepared statements, locked tables and attached files.
 */
final class SessionStatements {
    private static final int WORDS = 2;
    private static final Set<String> SESSION = Set.of("SET", "USE", "PREPARE", "PRAGMA", "ATTACH", "DETACH");
    private static final Set<String> LOCKS = Set.of("LOCK", "UNLOCK");
    private static final Set<String> ELSEWHERE = Set.of("LOCAL", "TRANSACTION", "GLOBAL", "PERSIST", "PERSIST_ONLY");

    /** What gives another answer in another session, or at another time. */
    private static final Pattern FLEETING =
            Pattern.compile("(?i)\\b(LAST_INSERT_ID|ROW_COUNT|FOUND_ROWS|UUID|RAND|CONNECTION_ID)\\s*\\(");

    private static final Pattern VARIABLE = Pattern.compile("@[\\w$.]+");

    private SessionStatements() {}

    /**
     * Those among the first {@code done} statements, in order.
     *
     * @throws MigrateException (kind HISTORY) if a later statement needs a variable whose value is lost
     */
    static List<StepStatement> of(StepScript script, int done) {
        List<StepStatement> found = new ArrayList<>();
        for (StepStatement statement : script.statements().subList(0, done)) {
            List<String> words = FirstWords.of(statement.sql(), WORDS);
            if (isForSession(statement, words)) {
                refuseLost(script, statement, done);
                found.add(statement);
            }
        }
        return found;
    }

    private static boolean isForSession(StepStatement statement, List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        // In a transaction, locks are held until it ends.
        return LOCKS.contains(words.get(0))
                ? statement.execution() == Execution.ALONE
                : SESSION.contains(words.get(0)) && (words.size() < WORDS || !ELSEWHERE.contains(words.get(1)));
    }

    private static void refuseLost(StepScript script, StepStatement setting, int done) {
        Matcher variable = VARIABLE.matcher(setting.sql());
        if (!FLEETING.matcher(setting.sql()).find() || !variable.find()) {
            return;
        }
        for (StepStatement later : script.statements().subList(done, script.size())) {
            if (Pattern.compile(Pattern.quote(variable.group()) + "\\b")
                    .matcher(later.sql())
                    .find()) {
                throw new MigrateException(
                        ErrorKind.HISTORY,
                        "Revision " + script.revision().describe() + " was interrupted, and the value of "
                                + variable.group() + " went with the session: " + Excerpt.of(later.sql()),
                        script.revision().source().name() + ":" + later.line(),
                        "Write the value itself into the file from this statement on, and run again.");
            }
        }
    }
}
