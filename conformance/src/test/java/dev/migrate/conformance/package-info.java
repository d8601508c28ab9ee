/**
 * What every dialect must do, shown on real databases: the same checks for pages that people wrote and for random
 * schemas.
 */
@NullMarked
package dev.migrate.conformance;

import org.jspecify.annotations.NullMarked;
