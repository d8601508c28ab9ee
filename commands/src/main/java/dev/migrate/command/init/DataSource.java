package dev.migrate.command.init;

import org.jspecify.annotations.Nullable;

/**
 * How migrate.yaml reaches a database; every part may refer to variables.
 *
 * @param user null where the application names none
 */
record DataSource(String url, @Nullable String user, String password) {
    /** What fits no project in particular. */
    static final DataSource DEFAULT = anywhere("${DATABASE_URL:-jdbc:sqlite:app.db}");

    /** Where variables say all of it. */
    static DataSource anywhere(String url) {
        return new DataSource(url, "${DATABASE_USER:-}", "${DATABASE_PASSWORD:-}");
    }
}
