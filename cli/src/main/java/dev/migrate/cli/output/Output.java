package dev.migrate.cli.output;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Prints the answer of a command in the form that was asked for. */
public final class Output {
    // Control sequences of ECMA-48, and DEC's mode 7: a line that is too long is cut off instead of continued.
    private static final String START_OF_LINE = "\r";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";

    private final Streams streams;
    private final Style style;
    private final Format format;
    private final boolean quiet;
    private boolean lineShown;

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

    /** Whether the answer is for a person to read at once. */
    public boolean isText() {
        return format == Format.TEXT;
    }

    public boolean isQuiet() {
        return quiet;
    }

    /** Whether a person sees a line that changes. */
    public boolean isLive() {
        return streams.terminal() && !quiet && isText();
    }

    /** Whether a person can be asked something. */
    public boolean isInteractive() {
        return streams.terminal() && isText();
    }

    /** The line that a person answers; empty at the end of what there is to read, behind a line break of our own. */
    public Optional<String> ask(String question) {
        // The answer of the command itself may go into a file.
        streams.err().print(question);
        streams.err().flush();
        try {
            String answer = streams.in().readLine();
            if (answer == null) {
                streams.err().println();
            }
            return Optional.ofNullable(answer);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A line of the answer itself. */
    public synchronized void line(String text) {
        if (isText()) {
            endLive();
            streams.out().println(text);
        }
    }

    /** Text of the answer exactly as it is, such as a script. */
    public synchronized void raw(String text) {
        if (isText()) {
            endLive();
            streams.out().print(text);
        }
    }

    /** Shows the text on the terminal's last line, in place of what was shown there before. */
    public synchronized void live(String text) {
        if (isLive()) {
            lineShown = true;
            streams.out().print(START_OF_LINE + NO_WRAP + style.dim(text) + REST_OF_LINE + WRAP);
            streams.out().flush();
        }
    }

    /** Takes away what {@link #live} shows. */
    public synchronized void endLive() {
        if (lineShown) {
            lineShown = false;
            streams.out().print(START_OF_LINE + REST_OF_LINE);
            streams.out().flush();
        }
    }

    /** A line about what is going on; {@code --quiet} leaves it out. */
    public void note(String text) {
        if (!quiet) {
            line(text);
        }
    }

    /** A line that a person should read even where the answer goes into a file. */
    public synchronized void warning(String text) {
        endLive();
        streams.err().println(style.bold(style.magenta("warning:")) + " " + text);
    }

    /** The whole answer for a program; printed only where JSON was asked for. */
    public void json(Object document) {
        if (isJson()) {
            streams.out().println(Json.write(document));
        }
    }

    /** The whole answer in another format, exactly as it is. */
    public void document(String text) {
        streams.out().print(text);
    }

    /** How the answer is written. */
    public enum Format {
        TEXT,
        JSON,
        /** For a page or a comment. */
        MARKDOWN,
        /** Annotations of GitHub Actions, and its job's summary. */
        GITHUB,
        JUNIT,
        SARIF;

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
