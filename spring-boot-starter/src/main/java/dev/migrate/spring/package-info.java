/**
 * The library inside of a Spring Boot application, 3 or 4.
 *
 * <p>The database is brought up to date when the context starts, before anything that Spring Boot knows to need an
 * initialised database, such as JPA. What differs between the two lines of Spring Boot is in classes that load only where
 * theirs is there.
 */
@NullMarked
package dev.migrate.spring;

import org.jspecify.annotations.NullMarked;
