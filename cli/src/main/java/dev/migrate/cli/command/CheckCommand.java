package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Check;
import dev.migrate.command.Diff;
import dev.migrate.command.RevisionInfo;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate check}. */
public final class CheckCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check");
        RenameOptions.addTo(spec);
        spec.usageMessage()
                .header("Exits with 1 if something is missing; for CI.")
                .description(
                        "Checks that every revision is applied, and that the database has what the",
                        "compiled, annotated classes ask for.")
                .footer("", "Example, in CI, on an empty database:", "  migrate upgrade && migrate check");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Check.Result result =
                new Check(invocation.project()).execute(new Check.Request(RenameOptions.rules(arguments)));
        Diff.Result found = result.differences();
        printRevisions(found, output);
        if (!found.operations().isEmpty()) {
            output.line("The database differs from the classes:");
            OperationLines.print(found.operations(), output);
            RenameOptions.print(found.openRenames(), output);
            if (found.atHead()) {
                output.note("`migrate revision --autogenerate -m \"...\"` writes a revision for it.");
            }
        }
        if (result.passed()) {
            output.note(output.style().green("Nothing to do:") + " the database is at head ("
                    + Texts.position(found.current()) + ") and has what the classes ask for.");
        }
        output.json(DiffCommand.json(found));
        return result.passed() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static void printRevisions(Diff.Result found, Output output) {
        for (RevisionInfo info : found.changed()) {
            output.warning("the file of " + info.revision() + " has changed since it was applied: " + info.file());
        }
        if (!found.missing().isEmpty()) {
            output.line("Applied, but without a file:");
            RevisionLines.print(found.missing(), output);
        }
        if (!found.pending().isEmpty()) {
            output.line("The database is at " + Texts.position(found.current()) + "; these are not applied:");
            RevisionLines.print(found.pending(), output);
            output.note("`migrate upgrade` applies them.");
        }
    }
}
