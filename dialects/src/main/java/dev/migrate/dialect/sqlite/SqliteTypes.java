package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Types;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQLite keeps whatever type is declared, word for word; only its grammar limits what can be. */
final class SqliteTypes implements Types {
    /** A column without a type behaves as one of this type. */
    static final ColumnType NONE = ColumnType.of("blob");

    /** Keywords that SQLite reads as a part of a type where one can stand. */
    private static final Set<String> TYPE_KEYWORDS = Set.of("with", "without");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /** Lower case; arguments that SQLite's grammar has no place for, such as an enum's values, are left out. */
    @Override
    public ColumnType canonical(ColumnType type) {
        boolean writable = type.arguments().size() <= 2
                && type.arguments().stream()
                        .allMatch(argument -> NUMBER.matcher(argument).matches());
        return new ColumnType(
                null,
                type.name().toLowerCase(Locale.ROOT),
                writable ? type.arguments() : List.of(),
                type.suffix().toLowerCase(Locale.ROOT),
                type.dimensions());
    }

    /** The declared type of a column, as {@code CREATE TABLE} has it; empty text is {@link #NONE}. */
    ColumnType declared(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        try {
            return canonical(ColumnType.parse(text));
        } catch (IllegalArgumentException e) {
            // Quoted, a type may hold anything: a "(" that nothing closes, for example.
            return new ColumnType(null, text.toLowerCase(Locale.ROOT), List.of(), "", 0);
        }
    }

    /** Arguments last: SQLite reads no word behind them. */
    @Override
    public String sql(ColumnType type) {
        ColumnType canonical = canonical(type);
        String words = Stream.of(canonical.name(), canonical.suffix())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(SqliteTypes::word)
                .collect(Collectors.joining(" "));
        String arguments = canonical.arguments().isEmpty() ? "" : "(" + String.join(",", canonical.arguments()) + ")";
        return words + " array".repeat(canonical.dimensions()) + arguments;
    }

    private static String word(String word) {
        boolean plain =
                PLAIN.matcher(word).matches() && (TYPE_KEYWORDS.contains(word) || !SqliteIdentifiers.isKeyword(word));
        return plain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }
}
