package dev.migrate.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a command line in the making; what has no value is left out. */
final class Words {
    private final List<String> words = new ArrayList<>();

    static Words of(String command) {
        return new Words().argument(command);
    }

    Words argument(@Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            words.add(value.toString());
        }
        return this;
    }

    /** Several arguments in one text, with white space between them. */
    Words arguments(@Nullable String values) {
        return values == null || values.isBlank()
                ? this
                : each(List.of(values.strip().split("\\s+")));
    }

    private Words each(List<String> values) {
        values.forEach(this::argument);
        return this;
    }

    Words flag(String name, boolean given) {
        return given ? argument(name) : this;
    }

    Words option(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? this : argument(name + "=" + value);
    }

    Words options(String name, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> option(name, value));
        }
        return this;
    }

    Words all(Words others) {
        return each(others.words);
    }

    String[] toArray() {
        return words.toArray(String[]::new);
    }
}
