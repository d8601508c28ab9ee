/**
 * Mapping files in XML, {@code orm.xml} and its like, turned into the annotations that they stand for.
 *
 * <p>Knows nothing of tables or databases.
 */
@NullMarked
package dev.migrate.model.xml;

import org.jspecify.annotations.NullMarked;
