/** Looks at a project that has no migrate.yaml yet, and writes one that fits. */
@NullMarked
package dev.migrate.command.init;

import org.jspecify.annotations.NullMarked;
