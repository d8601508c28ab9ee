/**
 * Carries revisions out, on a connection or into a script, and keeps the version table.
 *
 * <p>{@link dev.migrate.runner.Runner} works on a database, {@link dev.migrate.runner.OfflineRunner} writes a script;
 * below that choice both do the same, statement by statement. Which revisions run is the caller's to plan. Nothing
 * here knows how one database differs from another, or how a schema is compared.
 *
 * <p>A program that embeds the runner follows it with a {@link dev.migrate.runner.MigrationListener}, which is told of
 * each revision and statement, of retries and of the failure, on the thread of the run; and stops it from another
 * thread with the {@link dev.migrate.runner.StopSignal} of its options.
 */
@NullMarked
package dev.migrate.runner;

import org.jspecify.annotations.NullMarked;
