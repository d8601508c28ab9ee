package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.AskDatabase;
import dev.migrate.command.Heads;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate heads}. */
public final class HeadsCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("heads");
        spec.usageMessage()
                .header("Lists the revisions that no other one follows.")
                .description("There is one, as long as nobody branches.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate heads",
                        "  migrate merge heads -m \"Join two branches\"   joins several");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        AskDatabase ask = output.isJson() ? AskDatabase.IF_REACHABLE : AskDatabase.NEVER;
        Heads.Result result = new Heads(invocation.project()).execute(new Heads.Request(ask));
        if (result.revisions().isEmpty()) {
            output.note("There are no revisions yet.");
        } else if (invocation.verbose()) {
            RevisionLines.printDetails(result.revisions(), output);
        } else {
            RevisionLines.print(result.revisions(), output);
        }
        output.json(RevisionLines.json(result.revisions()));
        return ExitCode.DONE;
    }
}
