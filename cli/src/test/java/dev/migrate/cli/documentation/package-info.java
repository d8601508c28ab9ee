/** Follows the documentation as a reader would, and sees that it tells the truth. It knows the program by its shell. */
@NullMarked
package dev.migrate.cli.documentation;

import org.jspecify.annotations.NullMarked;
