package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.AskDatabase;
import dev.migrate.command.Branches;
import dev.migrate.command.Branches.BranchPoint;
import dev.migrate.command.RevisionInfo;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate branches}. */
public final class BranchesCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("branches");
        spec.usageMessage()
                .header("Lists the revisions that several others follow.")
                .footer("", "Examples:", "  migrate branches", "  migrate history   draws them");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        AskDatabase ask = output.isJson() ? AskDatabase.IF_REACHABLE : AskDatabase.NEVER;
        Branches.Result result = new Branches(invocation.project()).execute(new Branches.Request(ask));
        if (result.branchPoints().isEmpty()) {
            output.note("No revision is followed by several others.");
        }
        for (BranchPoint point : result.branchPoints()) {
            output.line(describe(point.revision(), output));
            for (RevisionInfo child : point.children()) {
                output.line("  -> " + describe(child, output));
            }
        }
        output.json(RevisionLines.json(
                result.branchPoints().stream().map(BranchPoint::revision).toList()));
        return ExitCode.DONE;
    }

    private static String describe(RevisionInfo info, Output output) {
        return (output.style().bold(info.revision().value()) + "  " + info.message()).stripTrailing();
    }
}
