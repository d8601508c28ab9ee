package dev.migrate.cli;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the parser complains about into an error that says what to type instead. */
final class UsageError {
    private UsageError() {}

    static MigrateException of(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String help = "`" + line.getCommandSpec().qualifiedName() + " --help` explains the command.";
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), line, help);
        }
        String value = e.getValue();
        if (e.getArgSpec() != null && e.getArgSpec().isPositional() && value != null && value.startsWith("-")) {
            return unmatched(value, line, help);
        }
        return error(sentence(e), help, e);
    }

    private static MigrateException unmatched(String word, CommandLine line, String help) {
        if (word.startsWith("-")) {
            return unknown(
                    "There is no option `" + word + "`",
                    word,
                    line.getCommandSpec().optionsMap().keySet(),
                    help);
        }
        boolean program = line.getParent() == null;
        return program
                ? unknown(
                        "There is no command `" + word + "`",
                        word,
                        line.getSubcommands().keySet(),
                        "`migrate --help` lists the commands.")
                : error("`" + word + "` is one argument too many", help, null);
    }

    private static MigrateException unknown(String message, String word, Collection<String> known, String otherwise) {
        String hint = NearestNames.nearest(word, known)
                .map(nearest -> "Did you mean `" + nearest + "`?")
                .orElse(otherwise);
        return error(message, hint, null);
    }

    private static String sentence(ParameterException e) {
        return String.valueOf(e.getMessage()).replace('\'', '`');
    }

    private static MigrateException error(String message, String hint, @Nullable Throwable cause) {
        return new MigrateException(ErrorKind.USAGE, message, null, hint, cause);
    }
}
