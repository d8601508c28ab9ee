package dev.migrate.command.database;

import dev.migrate.dialect.JdbcUrls;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a driver's exception means and what to do about it. */
final class ConnectionFailure {
    private final SQLException cause;
    private final String url;
    private final String message;

    private ConnectionFailure(SQLException cause, String url) {
        this.cause = cause;
        this.url = url;
        this.message = firstLine(String.valueOf(cause.getMessage()));
    }

    /** @param password taken out of whatever the driver says */
    static MigrateException explain(SQLException e, String url, @Nullable String password) {
        return new ConnectionFailure(withoutSecrets(e, url, password), JdbcUrls.withoutSecrets(url)).explain();
    }

    private MigrateException explain() {
        if (url.startsWith("jdbc:sqlite:")) {
            return explainSqlite();
        }
        if (message.startsWith("No suitable driver")) {
            return failure(
                    "There is no JDBC driver for this URL",
                    "Put the driver's jar on the class path, or check the URL.");
        }
        return explainServer();
    }

    /** States as in ISO SQL, with PostgreSQL's own; MySQL and MariaDB have one state for all and tell by number. */
    private MigrateException explainServer() {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        int code = cause.getErrorCode();
        if (state.startsWith("28") || code == 1045) {
            return failure(
                    "The database server refused the user or the password: " + message,
                    "Check database.user and database.password, or MIGRATE_USER and MIGRATE_PASSWORD.");
        }
        if (state.equals("3D000") || code == 1049) {
            return failure(
                    "The server has no such database: " + message,
                    "Create the database first, or correct its name in the URL.");
        }
        if (message.contains("no password was provided")) {
            // PostgreSQL's driver says it before the server is asked, with the state of a broken connection.
            return failure(
                    "The database server asks for a password, and none was given",
                    "Set database.password, the variable that it names, or MIGRATE_PASSWORD.");
        }
        if (state.startsWith("08")) {
            return failure(
                    "The database cannot be reached: " + message,
                    "Check host and port in the URL, and that the server is running.");
        }
        if (state.startsWith("57P") || state.equals("53300")) {
            return failure("The database server does not accept connections now: " + message, "Try again later.");
        }
        if (state.equals("42501") || code == 1142 || code == 1044) {
            return failure("The user lacks a right: " + message, "Grant it, or connect as the owner of the schema.");
        }
        if (state.equals("25006")) {
            return failure("The database is read-only: " + message, "Connect to the primary server.");
        }
        return failure("The database refused a question: " + message, null);
    }

    /** SQLite's result codes: https://sqlite.org/rescode.html, of which the lowest byte is the primary one. */
    private MigrateException explainSqlite() {
        return switch (cause.getErrorCode() & 0xff) {
            case 5, 6 -> failure("The database is in use by another process", "Run the command again when it is done.");
            case 8 -> failure("The database file is read-only", "Check the permissions of the file and its folder.");
            case 11 -> failure("The database file is damaged: " + message, "Restore it from a backup.");
            case 14 ->
                isFolderMissing()
                        ? failure("The folder of the database file does not exist", "Create it, or correct the URL.")
                        : failure(
                                "The database file cannot be opened", "Check that it is a file, and its permissions.");
            case 26 -> failure("The file is not a SQLite database", "Check the path in the URL.");
            default -> failure("The database refused a question: " + message, null);
        };
    }

    private boolean isFolderMissing() {
        String path = url.substring("jdbc:sqlite:".length())
                .replaceFirst("^file:", "")
                .replaceFirst("\\?.*", "");
        try {
            Path folder = Path.of(path).toAbsolutePath().getParent();
            return folder != null && !Files.isDirectory(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private MigrateException failure(String what, @Nullable String hint) {
        return new MigrateException(ErrorKind.DATABASE, what, url, hint, cause);
    }

    /**
     * Drivers quote the URL they could not use, and their causes parts of it; a stack trace must not show what is
     * secret in it either, so such an exception is replaced by one without its causes.
     */
    private static SQLException withoutSecrets(SQLException e, String url, @Nullable String password) {
        List<String> secrets = secrets(url, password);
        String message = String.valueOf(e.getMessage());
        String clean = JdbcUrls.withoutSecrets(message.replace(url, JdbcUrls.withoutSecrets(url)));
        for (String secret : secrets) {
            clean = clean.replace(secret, "***");
        }
        if (clean.equals(message) && !isToldByCauses(e, secrets)) {
            return e;
        }
        SQLException replaced = new SQLException(clean, e.getSQLState(), e.getErrorCode());
        replaced.setStackTrace(e.getStackTrace());
        return replaced;
    }

    /** A shorter one is part of many words. */
    private static List<String> secrets(String url, @Nullable String password) {
        return Stream.concat(JdbcUrls.secretsIn(url).stream(), Stream.ofNullable(password))
                .filter(secret -> secret.length() > 3)
                .toList();
    }

    private static boolean isToldByCauses(SQLException e, List<String> secrets) {
        return Stream.iterate(e.getCause(), Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> secrets.stream().anyMatch(message::contains));
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        // PostgreSQL's driver puts the severity first, in the server's language.
        int colon = line.indexOf(": ");
        return colon > 0
                        && line.substring(0, colon)
                                .equals(line.substring(0, colon).toUpperCase(Locale.ROOT))
                ? line.substring(colon + 2)
                : line;
    }
}
