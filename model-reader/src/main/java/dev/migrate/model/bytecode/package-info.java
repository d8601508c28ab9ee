/**
 * Class files as they lie on a class path: classes, generic types and annotations, read with Jandex.
 *
 * <p>Knows the two namespaces of the persistence annotations, but not what any of them means.
 */
@NullMarked
package dev.migrate.model.bytecode;

import org.jspecify.annotations.NullMarked;
