package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.LineSymbols;
import dev.migrate.cli.output.Output;
import dev.migrate.command.AskDatabase;
import dev.migrate.command.History;
import dev.migrate.command.RevisionInfo;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate history}. */
public final class HistoryCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("history")
                .addOption(Options.valued("A:B", "Only these; either side may be left out.", "-r", "--rev-range")
                        .build())
                .addOption(Options.flag(
                                "Mark where the database is; it must be reachable then.", "-i", "--indicate-current")
                        .build());
        spec.usageMessage()
                .header("Lists the revisions, newest first, and draws their branches.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate history",
                        "  migrate history -r current:head     what an upgrade would run",
                        "  migrate history -r -3:              the last three");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        History.Result result = new History(invocation.project())
                .execute(new History.Request(
                        arguments.matchedOptionValue("--rev-range", (String) null), ask(arguments)));
        boolean indicate = arguments.hasMatchedOption("--indicate-current");
        List<RevisionInfo> revisions = indicate
                ? result.revisions()
                : result.revisions().stream().map(RevisionInfo::withoutCurrent).toList();
        if (revisions.isEmpty()) {
            output.note("There are no revisions yet.");
        } else if (invocation.verbose()) {
            RevisionLines.printDetails(revisions, output);
        } else if (HistoryGraph.isBranched(revisions)) {
            RevisionLines.printGraph(revisions, LineSymbols.of(invocation.variables()), output);
        } else {
            RevisionLines.print(revisions, output);
        }
        result.missing()
                .forEach(
                        info -> output.warning("revision " + info.revision() + " is applied, but its file is missing"));
        output.json(RevisionLines.json(revisions));
        return ExitCode.DONE;
    }

    private static AskDatabase ask(ParseResult arguments) {
        if (arguments.hasMatchedOption("--indicate-current")) {
            return AskDatabase.ALWAYS;
        }
        return AskDatabase.IF_REACHABLE;
    }
}
