package dev.migrate.cli.output;

/** Prints the answer of a command in the form that was asked for. */
public final class Output {
    private final Streams streams;
    private final Style style;
    private final Format format;
    private final boolean quiet;

    public Output(Streams streams, Style style, Format format, boolean quiet) {
        this.streams = streams;
        this.style = style;
        this.format = format;
        this.quiet = quiet;
    }

    public Style style() {
        return style;
    }

    public Format format() {
        return format;
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    /** A line of the answer itself. */
    public void line(String text) {
        if (!isJson()) {
            streams.out().println(text);
        }
    }

    /** Text of the answer exactly as it is, such as a script. */
    public void raw(String text) {
        if (!isJson()) {
            streams.out().print(text);
        }
    }

    /** A line about what is going on; {@code --quiet} leaves it out. */
    public void note(String text) {
        if (!quiet) {
            line(text);
        }
    }

    /** A line that a person should read even where the answer goes into a file. */
    public void warning(String text) {
        streams.err().println(style.yellow("warning:") + " " + text);
    }

    /** The whole answer for a program; printed only where JSON was asked for. */
    public void json(Object document) {
        if (isJson()) {
            streams.out().println(Json.write(document));
        }
    }

    /** How the answer is written. */
    public enum Format {
        TEXT,
        JSON
    }
}
