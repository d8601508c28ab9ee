/**
 * migrate.yaml: what may stand in it, where each value comes from, and what is wrong with it.
 *
 * <p>Every error names the file and the line. Nothing here opens a connection or reads a class.
 */
@NullMarked
package dev.migrate.command.config;

import org.jspecify.annotations.NullMarked;
