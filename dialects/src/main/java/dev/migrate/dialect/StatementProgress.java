package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Says how far a statement has come that another session executes. */
@FunctionalInterface
public interface StatementProgress {

    /**
     * A few words for a person; empty if the server says nothing about this statement.
     *
     * @param connection another one than that which executes the statement
     */
    Optional<String> of(Connection connection, String sql) throws SQLException;
}
