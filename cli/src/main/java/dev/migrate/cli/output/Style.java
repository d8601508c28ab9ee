package dev.migrate.cli.output;

/**
 * Colours of a terminal, or none. Yellow and cyan are missing: on white ground many terminals make them too light to read.
 */
public enum Style {
    PLAIN,
    COLOR;

    public String bold(String text) {
        return with("1", text);
    }

    public String dim(String text) {
        return with("2", text);
    }

    public String red(String text) {
        return with("31", text);
    }

    public String green(String text) {
        return with("32", text);
    }

    public String magenta(String text) {
        return with("35", text);
    }

    private String with(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
