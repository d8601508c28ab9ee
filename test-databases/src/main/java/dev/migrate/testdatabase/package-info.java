/**
 * Real databases for the tests: SQLite files, and servers that are started from archives in Maven Central.
 *
 * <p>A server starts when the first test asks for it, is shared by all tests of the JVM, listens on the loopback
 * address only, and cannot outlive the JVM. Each test takes a fresh database of its own. Nothing here knows what is
 * tested, and nothing here is part of what the project ships.
 */
@NullMarked
package dev.migrate.testdatabase;

import org.jspecify.annotations.NullMarked;
