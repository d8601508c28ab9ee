/**
 * Points at the lines of a project's sources that a finding is about.
 *
 * <p>Sources are only looked at as text, and only for pointing: nothing that a command decides depends on them.
 */
@NullMarked
package dev.migrate.command.source;

import org.jspecify.annotations.NullMarked;
