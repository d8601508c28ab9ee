package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Downgrade;
import dev.migrate.command.OfflineScript;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate downgrade}. */
public final class DowngradeCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("downgrade")
                .addOption(Options.flag("Print the script instead of running it; no connection is opened.", "--sql")
                        .build())
                .addPositional(Options.revision("TARGET", "Where to go back to; base undoes everything.")
                        .build());
        RunOptions.addWithRetriesTo(spec);
        Options.acceptSteps(spec);
        spec.usageMessage()
                .header("Takes the database back to a revision.")
                .description("The revision that is named stays applied; what follows it is undone.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate downgrade -1          undo the last revision",
                        "  migrate downgrade 9b1c        undo what came after this one",
                        "  migrate downgrade base        undo everything",
                        "  migrate downgrade head:base --sql");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        String target = arguments.matchedPositionalValue(0, "");
        if (arguments.hasMatchedOption("--sql")) {
            StepLines.script(OfflineScript.Kind.DOWNGRADE, target, invocation);
            return ExitCode.DONE;
        }
        Downgrade.Result result = new Downgrade(invocation.project())
                .execute(new Downgrade.Request(
                        target,
                        RunOptions.limits(arguments, invocation.stop()),
                        new StepLines(output, invocation.verbose())));
        StepLines.print(result.steps(), result.current(), output);
        return ExitCode.DONE;
    }
}
