package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.CreateRevision;
import dev.migrate.command.Merge;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate merge}. */
public final class MergeCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("merge")
                .addOption(Options.valued("TEXT", "What the revision does.", "-m", "--message")
                        .build())
                .addPositional(Options.revisions("REV", "The revisions to join; heads for all heads.")
                        .build());
        NewRevisionOptions.addIdentityTo(spec);
        spec.usageMessage()
                .header("Writes a revision that joins several heads.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate merge heads -m \"Join the billing branch\"",
                        "  migrate merge 3f2a 77aa -m \"Join them\"");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        CreateRevision.Result result = new Merge(invocation.project())
                .execute(new Merge.Request(
                        List.of(arguments.matchedPositionalValue(0, new String[0])),
                        arguments.matchedOptionValue("--message", ""),
                        arguments.matchedOptionValue("--rev-id", (String) null),
                        arguments.hasMatchedOption("--splice"),
                        Options.values(arguments, "--branch-label")));
        RevisionHeader header = Objects.requireNonNull(result.header());
        output.line("Wrote " + output.style().bold(String.valueOf(result.file())));
        output.note("It joins " + Texts.position(header.downRevisions()) + ".");
        output.json(new JsonObject()
                .put("revision", header.id().value())
                .put("down_revision", Texts.values(header.downRevisions()))
                .put("heads", Texts.values(result.heads()))
                .put("file", String.valueOf(result.file()))
                .map());
        return ExitCode.DONE;
    }
}
