/**
 * How names are made up and rewritten on their way from the mapping to the database.
 *
 * <p>Knows what is named, not where in the mapping it stands.
 */
@NullMarked
package dev.migrate.model.naming;

import org.jspecify.annotations.NullMarked;
