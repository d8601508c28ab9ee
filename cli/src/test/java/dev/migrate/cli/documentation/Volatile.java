package dev.migrate.cli.documentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs from run to run in a text: revision ids, which are told apart by their order, times and users. */
final class Volatile {
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Za-z])(?=[a-f]*[0-9])[0-9a-f]{12}(?![0-9A-Za-z])");

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The text with the same words wherever runs differ. */
    String without(String text) {
        return ids(text)
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?", "<time>")
                .replaceAll("\\d{8}-\\d{4}", "<date>")
                .replaceAll("\\b\\d+ ms\\b", "<duration>")
                .replaceAll("'[\\w.-]+@[\\w.-]+'", "<user>");
    }

    private String ids(String text) {
        return ID.matcher(text)
                .replaceAll(id -> names.computeIfAbsent(id.group(), any -> "<revision " + names.size() + ">"));
    }

    /** The text with this run's ids in place of {@code others}', where both have met as many. */
    String translate(String text, Volatile others) {
        Map<String, String> byName = new LinkedHashMap<>();
        names.forEach((id, name) -> byName.put(name, id));
        return ID.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement(
                        byName.getOrDefault(others.names.getOrDefault(id.group(), ""), id.group())));
    }
}
