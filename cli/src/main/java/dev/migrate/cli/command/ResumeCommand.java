package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.command.Project;
import dev.migrate.command.Resume;
import dev.migrate.command.RunLimits;
import dev.migrate.runner.ResumeDecision;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate resume}. */
public final class ResumeCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("resume")
                .addOption(Options.flag("The statement at which the run ended took effect: go on behind it.", "--done")
                        .build())
                .addOption(Options.flag("It did not, or may run twice: go on with it.", "--again")
                        .build());
        RunOptions.addWithRetriesTo(spec);
        spec.usageMessage()
                .header("Completes a revision that a run left half-way.")
                .description(
                        "Only needed where `migrate upgrade` or `migrate downgrade` says that the database",
                        "does not tell whether a statement took effect.")
                .footer("", "Examples:", "  migrate resume --done", "  migrate resume --again");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        boolean done = arguments.hasMatchedOption("--done");
        if (done == arguments.hasMatchedOption("--again")) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "Say what became of the statement at which the run ended",
                    null,
                    "Give either --done or --again.");
        }
        Resume.Result result = run(
                done ? ResumeDecision.DONE : ResumeDecision.AGAIN,
                RunOptions.limits(arguments, invocation.stop()),
                invocation);
        StepLines.print(result.steps(), result.current(), invocation.output());
        return ExitCode.DONE;
    }

    private static Resume.Result run(ResumeDecision decision, RunLimits limits, Invocation invocation) {
        Project project = invocation.project();
        try (StepLines lines = StepLines.of(invocation, project)) {
            return new Resume(project).execute(new Resume.Request(decision, limits, lines));
        }
    }
}
