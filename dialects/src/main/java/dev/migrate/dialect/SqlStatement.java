package dev.migrate.dialect;

/**
 * One statement of a script.
 *
 * @param text exactly as written, without its terminator
 * @param line where its first word stands, counted from 1
 */
public record SqlStatement(String text, int line) {}
