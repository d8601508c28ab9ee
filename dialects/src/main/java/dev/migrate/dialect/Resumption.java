package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What lets a run go on exactly where a killed one stopped, for statements outside of a revision's transaction.
 *
 * <p>Before such a statement a runner keeps its {@link #trace}; if the process ends before it could say that the
 * statement is done, {@link #outcome} compares that trace with the catalog of then.
 */
public interface Resumption {

    /** No trace has more characters. */
    int TRACE_LENGTH = 24;

    /**
     * The statement, made to leave a table open to this session that it would otherwise shut out.
     *
     * @param table quoted
     */
    default String leavingOpen(String sql, String table) {
        return sql;
    }

    /**
     * Whether the statement takes part in a transaction, so that it can be committed together with its count and is
     * never in doubt.
     */
    boolean joinsTransaction(String sql);

    /**
     * Whether everything that the statement changes is undone by a rollback, as far as the tables decide that.
     *
     * @param sql one that {@link #joinsTransaction}
     */
    boolean isUndoable(Connection connection, String sql) throws SQLException;

    /**
     * What the catalog says of all that the statement names, as a short word without white space: another word after
     * the statement than before it, if the statement changes the catalog.
     */
    String trace(Connection connection, String sql) throws SQLException;

    /**
     * Whether the statement took effect since its trace was taken; nobody may be executing it any more.
     *
     * @param trace what {@link #trace} said before it
     */
    Outcome outcome(Connection connection, String sql, String trace) throws SQLException;

    /**
     * Removes what an attempt at the statement has left that did not succeed, so that it can be repeated: an index
     * that was not completed.
     */
    void clear(Connection connection, String sql) throws SQLException;

    /** The other session that is executing the statement at this moment, in words for a person; empty if none is. */
    Optional<String> executor(Connection connection, String sql) throws SQLException;

    /** What became of a statement. */
    enum Outcome {
        DONE,
        /** Nothing of it happened, or all of it can be repeated without harm. */
        NOT_DONE,
        UNKNOWN
    }
}
