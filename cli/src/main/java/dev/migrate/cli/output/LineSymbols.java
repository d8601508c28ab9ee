package dev.migrate.cli.output;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The characters with which a graph is drawn.
 *
 * @param line a line that goes on
 * @param across a line to another column
 * @param right a line that goes on, with one to the right
 * @param ends where lines from above end that went on to the left: the last one, and those before it
 * @param begins where lines down begin that came from the left: the last one, and those before it
 */
public record LineSymbols(String line, String across, String right, Corner ends, Corner begins) {
    public static final LineSymbols BOX = new LineSymbols("│", "─", "├", new Corner("╯", "┴"), new Corner("╮", "┬"));

    public static final LineSymbols ASCII = new LineSymbols("|", "-", "|", new Corner("'", "'"), new Corner(".", "."));

    /** Where a line across meets those that go down. */
    public record Corner(String last, String before) {}

    /** What the launcher sets where nobody has said which characters the terminal knows. */
    private static final String ASCII_VARIABLE = "MIGRATE_ASCII";

    /** Boxes where the environment's locale says UTF-8. */
    public static LineSymbols of(Map<String, String> variables) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean utf8 = locale.toUpperCase(Locale.ROOT).replace("-", "").endsWith("UTF8");
        return utf8 && !variables.containsKey(ASCII_VARIABLE) ? BOX : ASCII;
    }
}
