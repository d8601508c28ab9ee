package dev.migrate.revision;

import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the comment lines above the first section of a revision file. */
final class HeaderReader {
    static final String REVISION = "revision";
    static final String DOWN_REVISION = "down_revision";
    static final String BRANCH_LABELS = "branch_labels";
    static final String DEPENDS_ON = "depends_on";
    static final String CREATED = "created";

    private static final List<String> KEYS = List.of(REVISION, DOWN_REVISION, BRANCH_LABELS, DEPENDS_ON, CREATED);
    /** Blank after the colon, or nothing: an address such as {@code https://…} is an ordinary comment. */
    private static final Pattern ANY_KEY = Pattern.compile("([\\p{L}\\p{N}_-]+)\\s*:(\\s.*)?");

    private final SourceText source;
    private final LineCursor lines;
    private final Map<String, Value> values = new HashMap<>();
    private @Nullable String message;

    /** @param lines stands before the first line; {@link #read} leaves it on the first directive, or at the end */
    HeaderReader(SourceText source, LineCursor lines) {
        this.source = source;
        this.lines = lines;
    }

    RevisionHeader read() {
        while (lines.advance()) {
            String full = lines.line();
            if (Directive.opens(full)) {
                break;
            }
            String line = full.strip();
            if (line.startsWith("--")) {
                readComment(line);
            } else if (!line.isEmpty()) {
                throw sqlAboveSections();
            }
        }
        return header();
    }

    /** Whether a message, written as a comment, would be taken for a header key. */
    static boolean looksLikeKey(String message) {
        return KEYS.contains(keyOf(message));
    }

    /** What stands before the first colon; empty if there is none. */
    private static String keyOf(String comment) {
        return comment.substring(0, Math.max(0, comment.indexOf(':'))).strip();
    }

    private void readComment(String line) {
        String comment = line.substring(2).strip();
        String key = keyOf(comment);
        if (KEYS.contains(key)) {
            message = message == null ? "" : message;
            readValue(key, new Value(comment.substring(comment.indexOf(':') + 1).strip(), lines.number()));
        } else if (message == null) {
            message = comment;
        } else if (Directive.resembles(line)) {
            throw SectionReader.inexactDirective(source, lines.number());
        } else {
            refuseUnknownKey(comment);
        }
    }

    private void readValue(String key, Value value) {
        Value earlier = values.putIfAbsent(key, value);
        if (earlier != null) {
            throw error(
                    value,
                    "The header key `" + key + "` is given twice",
                    "It stands in line " + earlier.line() + " already; keep one of the two.");
        }
    }

    private void refuseUnknownKey(String comment) {
        Matcher unknown = ANY_KEY.matcher(comment);
        if (unknown.matches()) {
            String key = unknown.group(1);
            throw source.error(
                    lines.number(),
                    "Unknown header key `" + key + "`",
                    NearestNames.hint(
                            key,
                            KEYS,
                            "The keys are " + NearestNames.quoted(KEYS, ", ")
                                    + "; a comment above the first section must not look like one."));
        }
    }

    private MigrateException sqlAboveSections() {
        if (values.isEmpty()) {
            return missingHeader();
        }
        return source.error(
                lines.number(),
                "SQL stands before the first section",
                "Put a line `-- migrate:upgrade` above the statements that upgrade.");
    }

    private MigrateException missingHeader() {
        return source.error(
                1,
                "This is no revision file: it has no header",
                "A header has the lines `-- MESSAGE`, `-- revision: ID` and `-- down_revision: ID`;"
                        + " `migrate revision` writes one.");
    }

    private RevisionHeader header() {
        if (values.isEmpty()) {
            throw missingHeader();
        }
        return new RevisionHeader(
                id(required(REVISION, "Give the revision an id: `-- revision: ID`.")),
                names(required(DOWN_REVISION, "Name the revision before this one; leave the value empty for a root."))
                        .stream()
                        .map(RevisionId::new)
                        .toList(),
                optional(BRANCH_LABELS).map(this::names).orElse(List.of()),
                optional(DEPENDS_ON).map(this::names).orElse(List.of()),
                message == null ? "" : message,
                optional(CREATED).map(this::instant).orElse(null));
    }

    private Value required(String key, String hint) {
        Value value = values.get(key);
        if (value == null) {
            throw source.error(1, "The header has no `" + key + "`", hint);
        }
        return value;
    }

    private Optional<Value> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private RevisionId id(Value value) {
        return new RevisionId(checked(value, value.text()));
    }

    private List<String> names(Value value) {
        if (value.text().isEmpty()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String item : value.text().split(",", -1)) {
            String name = checked(value, item.strip());
            if (!names.add(name)) {
                throw error(value, "`" + name + "` is named twice", "Name each one once.");
            }
        }
        return List.copyOf(names);
    }

    private String checked(Value value, String name) {
        RevisionName.violation(name).ifPresent(violation -> {
            throw error(
                    value,
                    "The name `" + name + "` " + violation,
                    "A revision id or a branch label is made of " + RevisionName.RULE + "; a comma separates several.");
        });
        return name;
    }

    private Instant instant(Value value) {
        try {
            return WrittenInstant.parse(value.text());
        } catch (DateTimeException e) {
            throw error(value, "`" + value.text() + "` is no point in time", "Write it like `2026-11-22T10:30:00Z`.");
        }
    }

    private MigrateException error(Value value, String message, String hint) {
        return source.error(value.line(), message, hint);
    }

    private record Value(String text, int line) {}
}
