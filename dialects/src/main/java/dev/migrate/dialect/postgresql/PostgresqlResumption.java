package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.dialect.SqlToken;
import dev.migrate.dialect.StatementWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Each statement outside of a transaction is one by itself, except for those that work in several steps. */
final class PostgresqlResumption implements Resumption {
    private static final Set<String> ROWS =
            Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "SELECT", "WITH", "VALUES", "TABLE", "COPY", "");

    /** What says nothing that lasts, or says it again without harm. */
    private static final Set<String> REPEATABLE = Set.of(
            "VACUUM",
            "ANALYZE",
            "REINDEX",
            "CLUSTER",
            "REFRESH",
            "CHECKPOINT",
            "COMMIT",
            "END",
            "SET",
            "RESET",
            "SHOW",
            "EXPLAIN",
            "GRANT",
            "REVOKE",
            "COMMENT",
            "LISTEN",
            "UNLISTEN",
            "LOAD",
            "PREPARE",
            "DEALLOCATE",
            "DISCARD",
            "LOCK",
            "SECURITY");

    private static final Set<String> DEFINING = Set.of("CREATE", "ALTER", "DROP", "TRUNCATE", "IMPORT");

    private static final Pattern ENDS_TRANSACTION = Pattern.compile("(?i)\\b(COMMIT|ROLLBACK)\\b");

    /** The server cuts what it shows at the size that is configured, 1024 bytes by default. */
    private static final String EXECUTOR =
            """
            SELECT pid, usename, application_name, coalesce(host(client_addr), 'local')
              FROM pg_catalog.pg_stat_activity
             WHERE pid <> pg_backend_pid() AND state = 'active' AND datname = current_database()
               AND query <> '' AND left(?, length(query)) = query AND length(query) >= least(length(?), 200)
             LIMIT 1
            """;

    private final PostgresqlIdentifiers identifiers;

    PostgresqlResumption(PostgresqlIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** A block may commit by itself, where no transaction is open around it. */
    @Override
    public boolean joinsTransaction(String sql) {
        String first = words(sql).word(0);
        return ROWS.contains(first)
                || (first.equals("DO") && !ENDS_TRANSACTION.matcher(sql).find());
    }

    @Override
    public boolean isUndoable(Connection connection, String sql) {
        return true;
    }

    @Override
    public String trace(Connection connection, String sql) throws SQLException {
        StatementWords words = words(sql);
        return DEFINING.contains(words.word(0)) ? new CatalogRows(connection).trace(names(words)) : "";
    }

    @Override
    public Outcome outcome(Connection connection, String sql, String trace) throws SQLException {
        StatementWords words = words(sql);
        if (REPEATABLE.contains(words.word(0)) || joinsTransaction(sql)) {
            return Outcome.NOT_DONE;
        }
        if (!DEFINING.contains(words.word(0))) {
            return Outcome.UNKNOWN;
        }
        if (trace(connection, sql).equals(trace)) {
            return Outcome.NOT_DONE;
        }
        // These work in several transactions, and a later one may be missing.
        boolean severalSteps = words.contain("CONCURRENTLY") && words.contain("INDEX");
        return severalSteps ? concurrentOutcome(connection, words) : Outcome.DONE;
    }

    private Outcome concurrentOutcome(Connection connection, StatementWords words) throws SQLException {
        CatalogRows rows = new CatalogRows(connection);
        if (words.begin("DROP")) {
            return rows.indexes(names(words)).isEmpty() ? Outcome.DONE : Outcome.NOT_DONE;
        }
        boolean completed = rows.incompleteIndexes(indexNames(words)).isEmpty()
                && (givesNoName(words) || !rows.indexes(indexNames(words)).isEmpty());
        return completed ? Outcome.DONE : Outcome.NOT_DONE;
    }

    @Override
    public void clear(Connection connection, String sql) throws SQLException {
        StatementWords words = words(sql);
        if (!words.begin("CREATE") || !words.contain("CONCURRENTLY")) {
            return;
        }
        for (String index : new CatalogRows(connection).incompleteIndexes(indexNames(words))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + index);
            }
        }
    }

    /** The name that the statement gives, or else everything that it names: the server names an index by its table. */
    private Set<String> indexNames(StatementWords words) {
        return givesNoName(words) ? names(words) : Set.of(name(words.tokens().get(namePlace(words))));
    }

    private static boolean givesNoName(StatementWords words) {
        return words.word(namePlace(words)).equals("ON");
    }

    /** Behind CONCURRENTLY, and behind IF NOT EXISTS. */
    private static int namePlace(StatementWords words) {
        int place = words.indexOf("CONCURRENTLY") + 1;
        return words.word(place).equals("IF") ? place + 3 : place;
    }

    @Override
    public Optional<String> executor(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXECUTOR)) {
            statement.setString(1, sql);
            statement.setString(2, sql);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of("process " + row.getInt(1) + ", user " + row.getString(2) + ", application \""
                                + row.getString(3) + "\", from " + row.getString(4))
                        : Optional.empty();
            }
        }
    }

    private Set<String> names(StatementWords words) {
        Set<String> names = new LinkedHashSet<>();
        for (SqlToken token : words.tokens()) {
            if (token.isName()) {
                names.add(name(token));
            }
        }
        return names;
    }

    private String name(SqlToken token) {
        String unquoted = token.unquoted();
        return identifiers.truncate(token.kind() == SqlToken.Kind.QUOTED_NAME ? unquoted : identifiers.fold(unquoted));
    }

    private static StatementWords words(String sql) {
        return StatementWords.of(sql, SqlFeature.ofPostgresql());
    }
}
