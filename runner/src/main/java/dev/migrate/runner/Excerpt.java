package dev.migrate.runner;

/** The beginning of a statement, short enough for a message. */
final class Excerpt {
    private static final int LENGTH = 200;

    private Excerpt() {}

    static String of(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
