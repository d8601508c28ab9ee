package dev.migrate.runner;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database that is migrated. */
@FunctionalInterface
public interface ConnectionSource {

    /** A new connection, in auto-commit mode, which the caller closes. */
    Connection open() throws SQLException;
}
