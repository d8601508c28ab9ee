/**
 * Revision files and the graph that they form: which revisions there are, what follows what, which arguments name
 * which revisions, and which steps lead from one state to another.
 *
 * <p>Pure: nothing here knows a database, JDBC, a SQL dialect's grammar or the version table. What is applied comes
 * in as a set of ids; what shall run goes out as a list of steps.
 */
@NullMarked
package dev.migrate.revision;

import org.jspecify.annotations.NullMarked;
