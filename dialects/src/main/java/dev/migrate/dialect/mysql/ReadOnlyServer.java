package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether the settings of a server or of a session let this user write. */
final class ReadOnlyServer {
    /** They hold for everybody, whereas an administrator may write in spite of {@code read_only}. */
    private static final List<String> WITHOUT_EXCEPTION =
            List.of("super_read_only", "innodb_read_only", "transaction_read_only", "tx_read_only");

    private static final Set<String> OFF = Set.of("OFF", "0");

    /** The rights that go beyond {@code read_only}: MySQL's, and MariaDB's. */
    private static final Pattern EXCEPTION = Pattern.compile(
            "^GRANT [^`']*(ALL PRIVILEGES|\\bSUPER\\b|CONNECTION_ADMIN|READ_ONLY ADMIN)[^`']* ON \\*\\.\\* TO ",
            Pattern.CASE_INSENSITIVE);

    /** MySQL does not say what rights a role brings with it. */
    private static final Pattern ROLE = Pattern.compile("^GRANT [`']", Pattern.CASE_INSENSITIVE);

    private final Connection connection;

    ReadOnlyServer(Connection connection) {
        this.connection = connection;
    }

    /** The setting that is in the way; empty if there is none, or if the user may have the right to ignore it. */
    Optional<String> reason() throws SQLException {
        Map<String, String> settings = settings();
        for (String setting : WITHOUT_EXCEPTION) {
            if (isOn(settings, setting)) {
                return Optional.of(setting + " is on");
            }
        }
        return isOn(settings, "read_only") && !mayBeExcepted() ? Optional.of("read_only is on") : Optional.empty();
    }

    private static boolean isOn(Map<String, String> settings, String name) {
        return !OFF.contains(settings.getOrDefault(name, "OFF"));
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW SESSION VARIABLES LIKE '%read\\_only'")) {
            while (rows.next()) {
                settings.put(
                        rows.getString(1).toLowerCase(Locale.ROOT),
                        rows.getString(2).toUpperCase(Locale.ROOT));
            }
        }
        return settings;
    }

    private boolean mayBeExcepted() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet grants = statement.executeQuery("SHOW GRANTS")) {
            while (grants.next()) {
                String grant = grants.getString(1);
                if (EXCEPTION.matcher(grant).find() || ROLE.matcher(grant).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
