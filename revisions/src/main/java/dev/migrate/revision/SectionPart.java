package dev.migrate.revision;

/**
 * A stretch of a section in which every statement runs in the same way.
 *
 * @param text exactly the file's text, line ends included
 * @param firstLine the line of the file on which the text starts, from 1
 * @param autocommit whether each statement runs outside a transaction
 * @param singleStatement whether the text is one statement that must not be split
 */
public record SectionPart(String text, int firstLine, boolean autocommit, boolean singleStatement) {}
