/**
 * Reads annotated class files and says which schema they ask for, as Hibernate would map them.
 *
 * <p>Classes are read as bytecode and never loaded. Nothing here knows JDBC, a live database or a revision.
 */
@NullMarked
package dev.migrate.model;

import org.jspecify.annotations.NullMarked;
