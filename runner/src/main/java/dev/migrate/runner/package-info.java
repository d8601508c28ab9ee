/**
 * Carries revisions out, on a connection or into a script, and keeps the version table.
 *
 * <p>{@link dev.migrate.runner.Runner} works on a database, {@link dev.migrate.runner.OfflineRunner} writes a script;
 * below that choice both do the same, statement by statement. Which revisions run is the caller's to plan. Nothing
 * here knows how one database differs from another, or how a schema is compared.
 */
@NullMarked
package dev.migrate.runner;

import org.jspecify.annotations.NullMarked;
