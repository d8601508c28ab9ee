package dev.migrate.command.config;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces references to environment variables in a value; a doubled dollar sign keeps one from being replaced. */
final class Variables {
    private final Map<String, String> values;

    /** @param values the environment */
    Variables(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The text with every reference replaced.
     *
     * @param where the file and line to name in an error
     * @throws UnsetVariable if a variable without a default is not set
     * @throws MigrateException if a reference does not end, or names no variable
     */
    String replace(String text, String where) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", at)) {
            if (start > at && text.charAt(start - 1) == '$') {
                out.append(text, at, start - 1).append("${");
                at = start + 2;
                continue;
            }
            int end = References.closingBrace(text, start + 2);
            if (end < 0) {
                throw error("`" + text.substring(start) + "` has no closing brace", where, "Write ${NAME}.");
            }
            out.append(text, at, start).append(value(text.substring(start + 2, end), where));
            at = end + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private String value(String reference, String where) {
        int separator = reference.indexOf(":-");
        String name = separator < 0 ? reference : reference.substring(0, separator);
        if (!isName(name)) {
            throw error(
                    "`${" + reference + "}` names no environment variable",
                    where,
                    "A name is made of letters, digits and _; write $${ for a plain ${.");
        }
        @Nullable String value = values.get(name);
        if (separator < 0) {
            if (value == null) {
                throw new UnsetVariable(name, where);
            }
            return value;
        }
        return value == null || value.isEmpty() ? replace(reference.substring(separator + 2), where) : value;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    private static MigrateException error(String message, String where, String hint) {
        return new MigrateException(ErrorKind.CONFIGURATION, message, where, hint);
    }

    /** A reference to an environment variable that has no value. */
    static final class UnsetVariable extends MigrateException {
        private static final long serialVersionUID = 1L;

        UnsetVariable(String name, String where) {
            super(
                    ErrorKind.CONFIGURATION,
                    "The environment variable " + name + " is not set",
                    where,
                    "Set it, or give it a default: ${" + name + ":-value}.");
        }
    }
}
