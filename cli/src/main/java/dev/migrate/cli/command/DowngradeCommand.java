package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Downgrade;
import dev.migrate.command.OfflineScript;
import dev.migrate.command.Project;
import dev.migrate.command.RunLimits;
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
        Downgrade.Result result = run(target, RunOptions.limits(arguments, invocation.stop()), invocation);
        StepLines.print(result.steps(), result.current(), output);
        return ExitCode.DONE;
    }

    private static Downgrade.Result run(String target, RunLimits limits, Invocation invocation) {
        Project project = invocation.project();
        try (StepLines lines = StepLines.of(invocation, project)) {
            return new Downgrade(project).execute(new Downgrade.Request(target, limits, lines));
        }
    }
}
