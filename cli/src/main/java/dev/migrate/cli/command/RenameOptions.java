package dev.migrate.cli.command;

import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.autogenerate.RenameQuestion.Answer;
import dev.migrate.command.autogenerate.RenameRules;
import dev.migrate.diff.Rename;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the command line, or the person in front of it, says about renamed tables and columns. */
final class RenameOptions {
    private RenameOptions() {}

    static void addTo(CommandSpec command) {
        command.addOption(Options.repeated(
                                "OLD=NEW", "A renamed table, or column: contacts.phone=contacts.mobile.", "--rename")
                        .build())
                .addOption(Options.repeated(
                                "NAME",
                                "A table or column that is dropped, not renamed; * stands for any text.",
                                "--no-rename")
                        .build());
    }

    /** What the options say. */
    static RenameRules rules(ParseResult arguments) {
        return RenameRules.of(Options.values(arguments, "--rename"), Options.values(arguments, "--no-rename"));
    }

    /** What the options say; the person at the terminal is asked about the rest. */
    static RenameRules rulesOrAnswers(ParseResult arguments, Invocation invocation) {
        RenameRules rules = rules(arguments);
        return invocation.output().isInteractive()
                ? rules.withQuestion(guess -> ask(guess, invocation.output()))
                : rules;
    }

    private static Answer ask(Rename guess, Output output) {
        String kind = guess.column() == null ? "rows" : "values";
        String question = output.style().bold(guess.before()) + " is gone, and "
                + output.style().bold(guess.afterwards()) + " is new and looks the same.\nIs it the same, renamed?\n"
                + "  y  yes: rename it, its " + kind + " stay\n"
                + "  n  no: drop it, its " + kind + " are " + output.style().magenta("deleted") + "\n"
                + "[y/n] ";
        while (true) {
            // The end of the input is no answer; nothing is written then.
            String answer = output.ask(question).orElse("q").strip().toLowerCase(Locale.ROOT);
            switch (answer) {
                case "y", "yes" -> {
                    return Answer.RENAMED;
                }
                case "n", "no" -> {
                    return Answer.UNRELATED;
                }
                case "q", "quit" -> {
                    return Answer.UNKNOWN;
                }
                default -> question = "y or n, or q to write nothing? ";
            }
        }
    }

    /** Tells of what may be renames. */
    static void print(List<Rename> open, Output output) {
        for (Rename rename : open) {
            output.line(output.style().magenta("?") + " " + rename.before() + " looks renamed to " + rename.afterwards()
                    + ":");
            output.line("  `--rename " + rename + "` keeps what is in it.");
        }
    }

    static List<Map<String, @Nullable Object>> json(List<Rename> open) {
        return open.stream()
                .map(rename -> new JsonObject()
                        .put("schema", rename.table().schema())
                        .put("table", rename.table().name())
                        .put("column", rename.column())
                        .put("name", rename.after())
                        .map())
                .toList();
    }
}
