package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How new revision files are called: a text with {@code {date}}, {@code {revision}} and {@code {slug}} in it.
 *
 * @param pattern a slash in it makes sub-directories; {@code .sql} is added if it is not there
 * @param zone the time zone of {@code {date}}
 */
public record FileNamePattern(String pattern, ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> PLACEHOLDERS = List.of("date", "revision", "slug");
    private static final String SUFFIX = ".sql";

    /** @throws MigrateException if the pattern has an unknown placeholder, or does not tell one revision from another */
    public FileNamePattern {
        List<String> placeholders = PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(result -> result.group(1))
                .toList();
        placeholders.stream()
                .filter(name -> !PLACEHOLDERS.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw error(
                            "The file name pattern `" + pattern + "` has an unknown placeholder {" + unknown + "}",
                            NearestNames.hint(unknown, PLACEHOLDERS, "There are {date}, {revision} and {slug}."));
                });
        if (!placeholders.contains("revision")) {
            throw error(
                    "The file name pattern `" + pattern + "` has no {revision}",
                    "Put it in: two revisions of one minute would have the same name.");
        }
    }

    /**
     * The path of a revision's file, relative to the directory of versions.
     *
     * @throws IllegalArgumentException if the header does not say when the revision was created
     */
    public Path fileName(RevisionHeader header) {
        Instant created = header.created();
        if (created == null) {
            throw new IllegalArgumentException("Revision " + header.id() + " has no time of creation");
        }
        String slug = Slug.of(header.message());
        // Without a slug its separator goes too: no `..._3f2a9c1b7d4e_.sql`.
        String template = slug.isEmpty() ? pattern.replaceAll("[_-]?\\{slug}", "") : pattern;
        String name = PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found, header, slug, created)));
        return path(name.endsWith(SUFFIX) ? name : name + SUFFIX);
    }

    private String value(MatchResult placeholder, RevisionHeader header, String slug, Instant created) {
        return switch (placeholder.group(1)) {
            case "date" -> DATE.format(created.atZone(zone));
            case "revision" -> header.id().value();
            default -> slug;
        };
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name).normalize();
            if (path.isAbsolute() || path.startsWith("..")) {
                throw error(
                        "The revision file `" + name + "` would lie outside the directory of versions",
                        "Correct `migrations.file_name`.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw error(
                    "`" + name + "` cannot be a file name here: " + e.getReason(),
                    "Choose another `migrations.file_name` or another id.");
        }
    }

    private static MigrateException error(String message, String hint) {
        return new MigrateException(ErrorKind.CONFIGURATION, message, null, hint);
    }
}
