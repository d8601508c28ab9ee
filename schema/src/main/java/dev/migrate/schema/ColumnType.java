package dev.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, such as {@code numeric(19, 4)} or {@code timestamp(6) with time zone}.
 *
 * @param schema the schema of a user-defined type; null for built-in ones and those in the default schema
 * @param name without arguments, lower case unless it was quoted: {@code numeric}, {@code double precision}
 * @param arguments as SQL text, in order: lengths, precisions, an enum's quoted values
 * @param suffix what follows the arguments: {@code with time zone}, {@code unsigned}; empty when nothing does
 * @param dimensions of an array; 0 when it is none
 */
public record ColumnType(@Nullable String schema, String name, List<String> arguments, String suffix, int dimensions) {
    public ColumnType {
        arguments = List.copyOf(arguments);
        if (name.isEmpty() || dimensions < 0) {
            throw new IllegalArgumentException("type \"" + name + "\", dimensions " + dimensions);
        }
    }

    public static ColumnType of(String name, int... arguments) {
        List<String> texts = new ArrayList<>();
        for (int argument : arguments) {
            texts.add(Integer.toString(argument));
        }
        return new ColumnType(null, name, texts, "", 0);
    }

    /**
     * Reads a type as SQL writes it: {@code varchar(20)}, {@code int(11) unsigned}, {@code "Mood"[]},
     * {@code shop.mood}, {@code varchar(255) array}, {@code enum('a','b')}.
     *
     * @throws IllegalArgumentException if the text is empty or its parentheses or quotes do not close
     */
    public static ColumnType parse(String text) {
        return new ColumnTypeParser(text).parse();
    }

    public ColumnType withName(String changed) {
        return new ColumnType(schema, changed, arguments, suffix, dimensions);
    }

    public ColumnType withArguments(List<String> changed) {
        return new ColumnType(schema, name, changed, suffix, dimensions);
    }

    public ColumnType withSuffix(String changed) {
        return new ColumnType(schema, name, arguments, changed, dimensions);
    }

    public ColumnType withDimensions(int changed) {
        return new ColumnType(schema, name, arguments, suffix, changed);
    }

    /** The type in one line, names unquoted: for messages and for built-in types. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (schema != null) {
            text.append(schema).append('.');
        }
        text.append(name);
        if (!arguments.isEmpty()) {
            text.append('(').append(String.join(",", arguments)).append(')');
        }
        if (!suffix.isEmpty()) {
            text.append(' ').append(suffix);
        }
        return text.append("[]".repeat(dimensions)).toString();
    }
}
