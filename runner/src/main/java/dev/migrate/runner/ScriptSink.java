package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes statements as a script that the database's own client can run. */
public final class ScriptSink implements StatementSink {
    private final Appendable out;
    private final Dialect dialect;
    private final ScriptTerminator terminator;

    public ScriptSink(Appendable out, Dialect dialect) {
        this.out = out;
        this.dialect = dialect;
        terminator = new ScriptTerminator(dialect.splitter());
    }

    @Override
    public void begin() {
        dialect.transactions().beginSql().forEach(this::execute);
    }

    /** Nothing: who runs the script says how long it may wait. */
    @Override
    public void restoreLockTimeout() {}

    @Override
    public void commit() {
        dialect.transactions().commitSql().forEach(this::execute);
    }

    @Override
    public void insertAndCommit(String sql) {
        execute(sql);
        commit();
    }

    /** Nothing: a script that could not be written is not finished. */
    @Override
    public void rollback() {}

    @Override
    public boolean isTransactionOpen() {
        return true;
    }

    @Override
    public void execute(String sql) {
        append(terminator.terminated(sql) + "\n");
    }

    @Override
    public void executeOnRow(String sql) {
        execute(sql);
    }

    @Override
    public Optional<Witness> witness() {
        return Optional.empty();
    }

    @Override
    public void comment(String text) {
        append("\n-- " + text.replaceAll("\\R|\\p{Cntrl}", " ") + "\n");
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
