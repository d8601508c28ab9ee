/**
 * What an engine itself says of the objects in a database: a second witness, which shares nothing with the dialects that
 * it is to check.
 *
 * <p>Here only the order of what has no order is taken away, and what counts rows rather than describes.
 */
@NullMarked
package dev.migrate.conformance.dump;

import org.jspecify.annotations.NullMarked;
