package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogTrace;
import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.dialect.StatementWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of rows join a transaction; a change of the schema is atomic by itself (MySQL 8.0, MariaDB 10.6: "atomic
 * DDL"), so that the definitions of what it names are either as they were or as it makes them.
 */
public final class MysqlResumption implements Resumption {
    private static final Set<String> ROWS =
            Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "SELECT", "WITH", "VALUES", "TABLE", "DO", "LOAD", "");

    /** What says nothing that lasts, or says it again without harm. */
    private static final Set<String> REPEATABLE = Set.of(
            "COMMIT",
            "END",
            "SET",
            "USE",
            "PREPARE",
            "DEALLOCATE",
            "SHOW",
            "EXPLAIN",
            "DESCRIBE",
            "DESC",
            "ANALYZE",
            "OPTIMIZE",
            "CHECK",
            "CHECKSUM",
            "REPAIR",
            "FLUSH",
            "GRANT",
            "REVOKE",
            "LOCK",
            "UNLOCK",
            "KILL",
            "CACHE",
            "RESET",
            "SIGNAL",
            "HELP");

    /** What it tells by {@link DefinitionQuery} whether they were created, altered or dropped. */
    private static final Set<String> TRACED = Set.of(
            "TABLE",
            "TABLES",
            "VIEW",
            "INDEX",
            "SEQUENCE",
            "TRIGGER",
            "FUNCTION",
            "PROCEDURE",
            "EVENT",
            "DATABASE",
            "SCHEMA");

    private static final Set<String> UNTRACED =
            Set.of("USER", "ROLE", "SERVER", "TABLESPACE", "LOGFILE", "RESOURCE", "INSTANCE", "REFERENCE", "PACKAGE");

    private static final Set<String> DEFINING = Set.of("CREATE", "ALTER", "DROP", "RENAME", "TRUNCATE");

    private static final String EXECUTOR =
            """
            SELECT ID, USER, HOST, TIME
              FROM information_schema.PROCESSLIST
             WHERE ID <> CONNECTION_ID() AND TRIM(INFO) = ?
             LIMIT 1
            """;

    /** A session that locks tables, as the scripts of mysqldump do, can use no others until it unlocks them. */
    @Override
    public String leavingOpen(String sql, String table) {
        StatementWords words = words(sql);
        return words.begin("LOCK", "TABLES") || words.begin("LOCK", "TABLE") ? sql + "\n, " + table + " WRITE" : sql;
    }

    @Override
    public boolean joinsTransaction(String sql) {
        return ROWS.contains(words(sql).word(0));
    }

    /** Tables of MyISAM and its like keep what a transaction did to them. */
    @Override
    public boolean isUndoable(Connection connection, String sql) throws SQLException {
        return new DefinitionQuery(connection, words(sql)).areTablesTransactional();
    }

    @Override
    public String trace(Connection connection, String sql) throws SQLException {
        StatementWords words = words(sql);
        return isTraced(words) ? CatalogTrace.of(new DefinitionQuery(connection, words).lines()) : "";
    }

    @Override
    public Outcome outcome(Connection connection, String sql, String trace) throws SQLException {
        StatementWords words = words(sql);
        boolean temporary = words.begin("CREATE", "TEMPORARY") || words.begin("DROP", "TEMPORARY");
        if (temporary || REPEATABLE.contains(words.word(0)) || (joinsTransaction(sql) && isUndoable(connection, sql))) {
            return Outcome.NOT_DONE;
        }
        if (!isTraced(words)) {
            return Outcome.UNKNOWN;
        }
        return trace(connection, sql).equals(trace) ? Outcome.NOT_DONE : Outcome.DONE;
    }

    @Override
    public void clear(Connection connection, String sql) {
        // A statement that fails leaves nothing.
    }

    @Override
    public Optional<String> executor(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXECUTOR)) {
            statement.setString(1, sql.strip());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of("connection " + row.getLong(1) + ", user " + row.getString(2) + ", from "
                                + row.getString(3) + ", for " + row.getLong(4) + " s")
                        : Optional.empty();
            }
        }
    }

    private static boolean isTraced(StatementWords words) {
        if (!DEFINING.contains(words.word(0))) {
            return false;
        }
        for (int i = 1; i < words.tokens().size(); i++) {
            if (TRACED.contains(words.word(i)) || UNTRACED.contains(words.word(i))) {
                return TRACED.contains(words.word(i));
            }
        }
        // TRUNCATE needs no further word.
        return words.begin("TRUNCATE");
    }

    private static StatementWords words(String sql) {
        return StatementWords.of(sql, SqlFeature.ofMysql());
    }
}
