package dev.migrate.cli.report;

import dev.migrate.command.source.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found.
 *
 * @param rule what kind of finding it is, such as {@code add_column}
 * @param warnings what may happen to data
 * @param sql what settles it; empty if something before it does, or if it is not settled by SQL
 * @param place null where it is about no line of a file
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        List<String> warnings,
        List<String> sql,
        @Nullable SourcePlace place) {
    public Finding {
        warnings = List.copyOf(warnings);
        sql = List.copyOf(sql);
    }

    /** A finding that only has to be told. */
    public Finding(String rule, Severity severity, String message, @Nullable SourcePlace place) {
        this(rule, severity, message, List.of(), List.of(), place);
    }

    /** The message with its warnings, a line each. */
    String text() {
        StringBuilder text = new StringBuilder(message);
        warnings.forEach(warning -> text.append('\n').append("! ").append(warning));
        return text.toString();
    }

    /** Whether a check fails for it. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
