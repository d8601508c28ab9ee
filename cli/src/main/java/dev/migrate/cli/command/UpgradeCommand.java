package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.OfflineScript;
import dev.migrate.command.Project;
import dev.migrate.command.RevisionInfo;
import dev.migrate.command.RunLimits;
import dev.migrate.command.Upgrade;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate upgrade}. */
public final class UpgradeCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("upgrade")
                .addOption(Options.flag("Print the script instead of running it; no connection is opened.", "--sql")
                        .build())
                .addPositional(Options.revision("TARGET", "Where to go (default: head).")
                        .arity("0..1")
                        .required(false)
                        .build());
        RunOptions.addWithRetriesTo(spec);
        Options.acceptSteps(spec);
        spec.usageMessage()
                .header("Brings the database up to a revision.")
                .description("Each revision happens as a whole or not at all, where the database can undo DDL.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate upgrade              everything there is",
                        "  migrate upgrade +1           one revision",
                        "  migrate upgrade 3f2a         up to this one",
                        "  migrate upgrade --sql        the script for an empty database",
                        "  migrate upgrade 9b1c:head --sql");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        String target = arguments.matchedPositionalValue(0, "head");
        if (arguments.hasMatchedOption("--sql")) {
            StepLines.script(OfflineScript.Kind.UPGRADE, target, invocation);
            return ExitCode.DONE;
        }
        Upgrade.Result result = run(target, RunOptions.limits(arguments, invocation.stop()), invocation);
        for (RevisionInfo info : result.outOfOrder()) {
            output.warning("revision " + info.revision() + " was applied after one that follows it");
        }
        StepLines.print(result.steps(), result.current(), output);
        return ExitCode.DONE;
    }

    private static Upgrade.Result run(String target, RunLimits limits, Invocation invocation) {
        Project project = invocation.project();
        try (StepLines lines = StepLines.of(invocation, project)) {
            return new Upgrade(project).execute(new Upgrade.Request(target, limits, lines));
        }
    }
}
