/** How answers look: text for people, JSON for programs, errors for both. */
@NullMarked
package dev.migrate.cli.output;

import org.jspecify.annotations.NullMarked;
