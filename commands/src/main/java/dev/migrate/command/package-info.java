/**
 * The use cases, one class each: {@code new Upgrade(project).execute(request)} answers with a result.
 *
 * <p>This is the library that other programs embed, and all that the command line can do. Nothing is printed and
 * nothing exits; what goes wrong is a {@link dev.migrate.schema.MigrateException}. Commands hold no state of their own
 * and may be used by several threads.
 */
@NullMarked
package dev.migrate.command;

import org.jspecify.annotations.NullMarked;
