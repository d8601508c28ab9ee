package dev.migrate.runner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the checksum of a half-way row holds: which statements are done, and for a statement that cannot be counted in
 * its own transaction, what the catalog said before it began.
 *
 * @param executed checksum of the statements that are done
 * @param begun null if the next statement has not begun, or has failed: then it is not in doubt
 */
record Progress(String executed, @Nullable Begun begun) {
    /** As many as the column leaves for it: 128 bits are plenty for what is compared with a single file. */
    private static final int EXECUTED_LENGTH = 31;

    private static final int STATEMENT_LENGTH = 8;
    private static final char SEPARATOR = ':';

    /**
     * A statement that may or may not have taken effect.
     *
     * @param statement the beginning of its checksum
     * @param trace see {@link dev.migrate.dialect.Resumption#trace}
     */
    record Begun(String statement, String trace) {}

    /** The first {@code done} statements are done, and no other has begun. */
    static Progress done(StepScript script, int done) {
        return new Progress(script.checksumOfFirst(done), null);
    }

    /** The first {@code done} statements are done, and the next one begins. */
    static Progress beginning(StepScript script, int done, String trace) {
        return new Progress(script.checksumOfFirst(done), new Begun(statement(script, done), trace));
    }

    static Progress parse(String checksum) {
        int separator = checksum.indexOf(SEPARATOR);
        if (separator < 0) {
            return new Progress(checksum, null);
        }
        String rest = checksum.substring(separator + 1);
        int end = Math.min(STATEMENT_LENGTH, rest.length());
        return new Progress(checksum.substring(0, separator), new Begun(rest.substring(0, end), rest.substring(end)));
    }

    String checksum() {
        return begun == null
                ? executed
                : executed.substring(0, Math.min(EXECUTED_LENGTH, executed.length()))
                        + SEPARATOR
                        + begun.statement()
                        + begun.trace();
    }

    /** Whether the script still begins with the statements that are done. */
    boolean isOf(StepScript script, int done) {
        if (done < 0 || done > script.size()) {
            return false;
        }
        String expected = script.checksumOfFirst(done);
        return begun == null
                ? executed.equals(expected)
                : executed.length() == EXECUTED_LENGTH && expected.startsWith(executed);
    }

    /** What was seen before the statement at this place; empty if the file holds another statement there by now. */
    Optional<String> traceOf(StepScript script, int index) {
        return Optional.ofNullable(begun)
                .filter(it -> index < script.size() && it.statement().equals(statement(script, index)))
                .map(Begun::trace);
    }

    private static String statement(StepScript script, int index) {
        return script.checksumOf(index).substring(0, STATEMENT_LENGTH);
    }
}
