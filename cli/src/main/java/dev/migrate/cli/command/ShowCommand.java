package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.AskDatabase;
import dev.migrate.command.Show;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate show}. */
public final class ShowCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("show")
                .addPositional(Options.revision("REV", "An id or the start of one, head, current, a branch label ...")
                        .build());
        spec.usageMessage()
                .header("Shows a revision and its SQL.")
                .footer("", "Examples:", "  migrate show head", "  migrate show 3f2a", "  migrate show current");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        AskDatabase ask = output.isJson() ? AskDatabase.IF_REACHABLE : AskDatabase.NEVER;
        Show.Result result =
                new Show(invocation.project()).execute(new Show.Request(arguments.matchedPositionalValue(0, ""), ask));
        for (Show.Shown shown : result.revisions()) {
            RevisionLines.printDetails(shown.revision(), output);
            output.line("");
            output.raw(shown.text());
        }
        output.json(RevisionLines.json(
                result.revisions().stream().map(Show.Shown::revision).toList()));
        return ExitCode.DONE;
    }
}
