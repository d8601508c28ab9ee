package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** SQLite databases for tests: in a file of its own, or in memory. */
public final class SqliteDatabases {
    private SqliteDatabases() {}

    /** A database in a temporary folder, which closing deletes. */
    public static TestDatabase inFile() {
        try {
            Path folder = Files.createTempDirectory("migrate-sqlite");
            return new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db"), "", "", () -> FileTree.delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for a SQLite database could be made", e);
        }
    }

    /** A database in memory, which all connections to its URL share and which lives until it is closed. */
    public static TestDatabase inMemory() {
        String url = "jdbc:sqlite:file:" + UUID.randomUUID() + "?mode=memory&cache=shared";
        // SQLite frees a shared in-memory database with its last connection, so one stays open.
        Connection keeper = open(url);
        return new TestDatabase(url, "", "", () -> close(keeper));
    }

    private static Connection open(String url) {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException("No SQLite database could be made in memory", e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("A SQLite database in memory could not be closed", e);
        }
    }
}
