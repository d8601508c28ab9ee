package dev.migrate.command.source;

import java.nio.file.Path;

/**
 * A line of a source file.
 *
 * @param line from 1 on
 */
public record SourcePlace(Path file, int line) {}
