package dev.migrate.runner;

import dev.migrate.revision.MigrationStep;
import java.sql.SQLException;
import java.util.Optional;

/** What is known of the version table when a step's turn has come. */
interface VersionState extends AutoCloseable {

    /** Whether the table must be created before its first row is written. */
    boolean isTableMissing() throws SQLException;

    /**
     * The row of the step's revision; empty if there is none.
     *
     * @throws dev.migrate.schema.MigrateException (kind HISTORY) if the step can no longer be taken from here
     */
    Optional<AppliedRevision> row(MigrationStep step) throws SQLException;

    /** What was not committed is undone: what is known must be read again. */
    void refresh() throws SQLException;

    /** The step has been taken by this run. */
    void taken(MigrationStep step);

    @Override
    void close() throws SQLException;
}
