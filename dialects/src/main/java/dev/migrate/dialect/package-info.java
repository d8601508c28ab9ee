/**
 * Everything that differs between databases, behind one small interface.
 *
 * <p>{@link dev.migrate.dialect.Dialect} is a list of parts; each database has a package of its own with the same
 * parts under the same names. Nothing here knows JPA, revision files or how two schemas are compared.
 */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;
