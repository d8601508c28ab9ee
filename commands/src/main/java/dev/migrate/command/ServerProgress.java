package dev.migrate.command;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.StatementProgress;
import dev.migrate.schema.MigrateException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server how far a statement has come, on a connection of its own, which is opened with the first question.
 *
 * <p>Nothing depends on it: once a question has failed, no other is asked. For one thread at a time.
 */
public final class ServerProgress implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ServerProgress.class.getPackageName());

    private final Project project;
    private @Nullable Connection connection;
    private @Nullable StatementProgress progress;
    private boolean silent;

    public ServerProgress(Project project) {
        this.project = project;
    }

    /** A few words for a person; empty if the server says nothing. */
    public Optional<String> of(String sql) {
        if (silent) {
            return Optional.empty();
        }
        try {
            return ask(sql);
        } catch (SQLException | MigrateException e) {
            LOG.log(Level.DEBUG, "The server does not say how far it is", e);
            silent = true;
            return Optional.empty();
        }
    }

    private Optional<String> ask(String sql) throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = project.database().connect();
            connection = open;
            Dialect dialect = Dialects.of(open.getMetaData().getURL(), open);
            progress = dialect.progress().orElse(null);
        }
        if (progress == null) {
            silent = true;
            return Optional.empty();
        }
        return progress.of(open, sql);
    }

    @Override
    public void close() {
        silent = true;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The connection could not be closed", e);
            }
        }
    }
}
