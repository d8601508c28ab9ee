package dev.migrate.command.init;

import dev.migrate.command.config.References;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a value of an application's configuration into one of migrate.yaml: {@code ${NAME:x}} is {@code ${NAME:-x}}. */
final class Placeholders {
    /** What a parameter of a JDBC URL is called that holds a secret. */
    private static final Pattern SECRET =
            Pattern.compile("(?i)([?&;]\\s*)([^=&;?]*(?:passw|pwd|secret|token)[^=&;]*)=([^&;]*)");

    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:${}]*:)([^/@]*)@");

    private final Settings settings;

    Placeholders(Settings settings) {
        this.settings = settings;
    }

    /** Empty if a placeholder does not end. */
    Optional<String> convert(String value) {
        return convert(value, true, 0);
    }

    /** A JDBC URL, in which secrets are left to variables. */
    Optional<String> convertUrl(String url) {
        return convert(url).map(Placeholders::withoutSecrets);
    }

    /** The variables that a secret comes from, without the defaults; {@code DATABASE_PASSWORD} for one in clear text. */
    String convertSecret(String value) {
        String converted = convert(value, false, 0).orElse("");
        return converted.matches("(\\$\\{\\w+:-)+}+") ? converted : "${DATABASE_PASSWORD:-}";
    }

    private Optional<String> convert(String value, boolean defaults, int depth) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = value.indexOf("${"); start >= 0; start = value.indexOf("${", at)) {
            int end = References.closingBrace(value, start + 2);
            if (end < 0 || depth > 8) {
                return Optional.empty();
            }
            Optional<String> reference = reference(value.substring(start + 2, end), defaults, depth);
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            out.append(value, at, start).append(reference.get());
            at = end + 1;
        }
        return Optional.of(out.append(value, at, value.length()).toString());
    }

    /** Another key of the same files, or else a variable of the environment. */
    private Optional<String> reference(String text, boolean defaults, int depth) {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        String known = settings.values().get(Framework.canonical(name));
        if (known != null) {
            return convert(known, defaults, depth + 1);
        }
        String variable = name.replaceAll("[.-]", "_");
        variable = variable.equals(name) ? name : variable.toUpperCase(Locale.ROOT);
        if (!variable.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            return Optional.empty();
        }
        if (!defaults) {
            String inner = colon < 0 ? "" : text.substring(colon + 1);
            Optional<String> below = inner.startsWith("${") ? convert(inner, false, depth + 1) : Optional.of("");
            return Optional.of("${" + variable + ":-" + below.orElse("") + "}");
        }
        if (colon < 0) {
            return Optional.of("${" + variable + "}");
        }
        String named = variable;
        return convert(text.substring(colon + 1), true, depth + 1).map(inner -> "${" + named + ":-" + inner + "}");
    }

    private static String withoutSecrets(String url) {
        String parameters = SECRET.matcher(url)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + "="
                        + (isVariable(found.group(3)) ? found.group(3) : variable(found.group(2)))));
        return USER_INFO
                .matcher(parameters)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + (isVariable(found.group(2)) ? found.group(2) : "${DATABASE_PASSWORD:-}") + "@"));
    }

    private static boolean isVariable(String value) {
        return value.matches("\\$\\{[A-Za-z0-9_]+(:-)?}");
    }

    private static String variable(String parameter) {
        return parameter.equalsIgnoreCase("password") || parameter.equalsIgnoreCase("pwd")
                ? "${DATABASE_PASSWORD:-}"
                : "${" + parameter.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT) + ":-}";
    }

    /** Whether the result of {@link #convertSecret} or {@link #convertUrl} leaves a secret in clear text behind. */
    static boolean dropsSecret(String before, String after) {
        return after.contains("${DATABASE_PASSWORD:-}") && !before.contains("${DATABASE_PASSWORD");
    }
}
