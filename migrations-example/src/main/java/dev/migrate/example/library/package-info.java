/** The entities of a small lending library: what this example's revisions were generated from. */
@NullMarked
package dev.migrate.example.library;

import org.jspecify.annotations.NullMarked;
