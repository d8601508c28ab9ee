package dev.migrate.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a header as the comment lines that {@link HeaderReader} reads back. */
final class HeaderWriter {
    private HeaderWriter() {}

    static String write(RevisionHeader header) {
        StringBuilder out = new StringBuilder();
        String message = commentLine(header.message());
        out.append(message.isEmpty() ? "--" : "-- " + message).append("\n--\n");
        line(out, HeaderReader.REVISION, List.of(header.id()));
        line(out, HeaderReader.DOWN_REVISION, header.downRevisions());
        if (!header.branchLabels().isEmpty()) {
            line(out, HeaderReader.BRANCH_LABELS, header.branchLabels());
        }
        if (!header.dependsOn().isEmpty()) {
            line(out, HeaderReader.DEPENDS_ON, header.dependsOn());
        }
        Instant created = header.created();
        if (created != null) {
            line(out, HeaderReader.CREATED, List.of(created.truncatedTo(ChronoUnit.SECONDS)));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String key, Collection<?> values) {
        String value = values.stream().map(Object::toString).collect(Collectors.joining(", "));
        out.append("-- ")
                .append(key)
                .append(value.isEmpty() ? ":" : ": " + value)
                .append('\n');
    }

    /**
     * The message as one line that is a message and nothing else: line breaks and control characters become blanks,
     * and what would be read as a header key or a directive starts with a capital.
     */
    private static String commentLine(String message) {
        String line =
                message.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
        if (HeaderReader.looksLikeKey(line) || Directive.opens("-- " + line)) {
            return Character.toUpperCase(line.charAt(0)) + line.substring(1);
        }
        return line;
    }
}
