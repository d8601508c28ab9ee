/** The answer of {@code migrate check} in the formats of CI servers; none of them knows where its findings come from. */
@NullMarked
package dev.migrate.cli.report;

import org.jspecify.annotations.NullMarked;
