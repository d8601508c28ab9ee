package dev.migrate.testdatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A fresh, empty database that one test has to itself; closing it drops it. */
public final class TestDatabase implements AutoCloseable {
    private final String jdbcUrl;
    private final String user;
    private final String password;
    private final Runnable drop;

    TestDatabase(String jdbcUrl, String user, String password, Runnable drop) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.drop = drop;
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** The owner of the database, no superuser; empty where the database knows no users. */
    public String user() {
        return user;
    }

    /** The password of {@link #user()}, which the server checks; empty where the database knows no users. */
    public String password() {
        return password;
    }

    /** Opens another connection, in auto-commit mode; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** Drops the database, together with any connection that is still open to it. */
    @Override
    public void close() {
        drop.run();
    }
}
