package dev.migrate.cli.output;

import dev.migrate.dialect.JdbcUrls;
import dev.migrate.schema.MigrateException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is shown.
 *
 * @param kind see {@link dev.migrate.schema.ErrorKind#code()}; {@code internal} for a bug
 */
public record ErrorReport(String kind, String message, @Nullable String where, @Nullable String hint, Throwable cause) {
    private static final int INDENT = "error: ".length();

    public static ErrorReport of(Throwable failure) {
        if (failure instanceof MigrateException known) {
            return new ErrorReport(
                    known.kind().code(),
                    String.valueOf(known.getMessage()),
                    known.where().orElse(null),
                    known.hint().orElse(null),
                    failure);
        }
        return new ErrorReport(
                "internal",
                "This should not have happened: " + failure,
                null,
                "Run the command again with --verbose and report what it prints.",
                failure);
    }

    /** On standard error always, and where JSON was asked for as its one document as well. */
    public void print(Streams streams, Style style, Output.Format format, boolean verbose) {
        streams.err().println(text(style, streams.terminal()));
        if (verbose) {
            streams.err().println(style.dim(stackTrace()));
        }
        if (format == Output.Format.JSON) {
            streams.out().println(Json.write(json()));
        }
    }

    /** Message, place and hint, a line each. */
    public String text() {
        return text(Style.PLAIN, false);
    }

    /** @param wrapped whether people read it; programs that look for a sentence find it in one line */
    private String text(Style style, boolean wrapped) {
        StringBuilder text = new StringBuilder(style.bold(style.red("error:")))
                .append(' ')
                .append(wrapped ? Wrapped.lines(message, INDENT) : message.replace("\n", "\n       "));
        if (where != null) {
            text.append('\n').append(style.dim("   at:")).append(' ').append(where);
        }
        if (hint != null) {
            text.append('\n')
                    .append(style.bold(" hint:"))
                    .append(' ')
                    .append(wrapped ? Wrapped.lines(hint, INDENT) : hint);
        }
        return text.toString();
    }

    private Object json() {
        JsonObject error = new JsonObject()
                .put("kind", kind)
                .put("message", message)
                .put("where", where)
                .put("hint", hint);
        return new JsonObject().put("error", error.map()).map();
    }

    /** A driver may quote the URL that it was given. */
    private String stackTrace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return JdbcUrls.withoutSecrets(text.toString().stripTrailing());
    }
}
