/**
 * Hibernate as the yardstick, on real databases: it and this project make the same database of the same classes, and an
 * application runs on what an upgrade made. Two modules run these tests, one for each version of Hibernate.
 */
@NullMarked
package dev.migrate.hibernate;

import org.jspecify.annotations.NullMarked;
