package dev.migrate.cli.output;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers, booleans and nulls as a JSON document, indented by two spaces. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** @throws IllegalArgumentException if the value, or one in it, is of another type */
    public static String write(@Nullable Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            array(list, depth);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth + 1);
            string((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            if (entries.hasNext()) {
                out.append(',');
            }
        }
        newLine(depth);
        out.append('}');
    }

    private void array(List<?> list, int depth) {
        boolean inOneLine = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(inOneLine ? ", " : ",");
            }
            if (!inOneLine) {
                newLine(depth + 1);
            }
            value(list.get(i), depth + 1);
        }
        if (!inOneLine) {
            newLine(depth);
        }
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character(text, i);
            }
        }
        out.append('"');
    }

    /** Half of a surrogate pair cannot be written in UTF-8. */
    private void character(String text, int index) {
        char c = text.charAt(index);
        boolean paired = !Character.isSurrogate(c)
                || (Character.isHighSurrogate(c)
                        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1)));
        if (c < ' ' || !paired) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
