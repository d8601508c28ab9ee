/**
 * Pages that say what the tool does: one fact each, with the schema before and after, the operations, and the SQL of
 * each dialect, all of it checked on real databases.
 */
@NullMarked
package dev.migrate.conformance.golden;

import org.jspecify.annotations.NullMarked;
