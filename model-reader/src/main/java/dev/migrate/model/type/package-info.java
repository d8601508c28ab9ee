/**
 * Which column type each database gives to which Java type, as Hibernate maps them.
 *
 * <p>Knows nothing of entities or annotations.
 */
@NullMarked
package dev.migrate.model.type;

import org.jspecify.annotations.NullMarked;
