package dev.migrate.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A revision argument as it was typed. The parser takes a word such as {@code -1} for one; any other word that begins
 * with a minus is a mistyped option.
 *
 * <p>No lambda: JDK 17 crashes when it archives one that implements an interface of the parser's, whose class files are
 * of Java 5.
 */
final class RevisionWord implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
        boolean steps = word.length() > 1 && word.charAt(0) == '-' && Character.isDigit(word.charAt(1));
        if (word.startsWith("-") && !steps) {
            throw new TypeConversionException("there is no option `" + word + "`");
        }
        return word;
    }
}
