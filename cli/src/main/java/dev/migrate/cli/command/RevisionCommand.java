package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.CreateRevision;
import dev.migrate.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate revision}. */
public final class RevisionCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("revision")
                .addOption(Options.valued("TEXT", "What the revision does.", "-m", "--message")
                        .build())
                .addOption(Options.flag(
                                "Write the SQL that brings the database to what the classes ask for.", "--autogenerate")
                        .build())
                .addOption(Options.flag("Print the file instead of writing it.", "--sql")
                        .build());
        RenameOptions.addTo(spec);
        NewRevisionOptions.addTo(spec);
        spec.usageMessage()
                .header("Writes a new revision file.")
                .description(
                        "The revision follows the newest one. With --autogenerate it holds the SQL that",
                        "brings the database to what the compiled, annotated classes ask for.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate revision --autogenerate -m \"Add phone to contacts\"",
                        "  migrate revision -m \"Fill in missing phone numbers\"      an empty file",
                        "  migrate revision --autogenerate --sql                    only look",
                        "  migrate revision --autogenerate -m \"Rename phone\" --rename contacts.phone=mobile");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        boolean autogenerate = arguments.hasMatchedOption("--autogenerate");
        CreateRevision.Result result = new CreateRevision(invocation.project())
                .execute(new CreateRevision.Request(
                        arguments.matchedOptionValue("--message", ""),
                        autogenerate,
                        !arguments.hasMatchedOption("--sql"),
                        arguments.matchedOptionValue("--rev-id", (String) null),
                        List.of(arguments.matchedOptionValue("--head", "head")),
                        arguments.hasMatchedOption("--splice"),
                        Options.values(arguments, "--branch-label"),
                        Options.values(arguments, "--depends-on"),
                        RenameOptions.rulesOrAnswers(arguments, invocation)));
        print(result, autogenerate, output);
        List<RevisionId> current = result.current();
        Path file = result.file();
        output.json(new JsonObject()
                .put("operations", OperationLines.json(result.operations()))
                .put("current", current == null ? null : Texts.values(current))
                .put("heads", Texts.values(result.heads()))
                .put("file", file == null ? null : file.toString())
                .map());
        return ExitCode.DONE;
    }

    private static void print(CreateRevision.Result result, boolean autogenerate, Output output) {
        String text = result.text();
        if (text == null) {
            output.note("The database has what the classes ask for; no file was written.");
        } else if (result.file() == null) {
            output.raw(text);
        } else {
            OperationLines.print(result.operations(), output);
            output.line("Wrote " + output.style().bold(String.valueOf(result.file())));
            output.note(
                    autogenerate
                            ? "Read it, correct it where needed, then run `migrate upgrade`."
                            : "Write its SQL, then run `migrate upgrade`.");
        }
    }
}
