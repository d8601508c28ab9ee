package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.report.Report;
import dev.migrate.cli.report.Reports;
import dev.migrate.command.Check;
import dev.migrate.command.Diff;
import dev.migrate.command.Project;
import dev.migrate.command.RevisionInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
                .footer(
                        "",
                        "--format is text, json, markdown, github (annotations and a job summary),",
                        "junit or sarif.",
                        "",
                        "Examples, in CI, on an empty database:",
                        "  migrate upgrade && migrate check",
                        "  migrate check --format sarif > migrate.sarif");
        return spec;
    }

    @Override
    public Set<Output.Format> formats() {
        return EnumSet.allOf(Output.Format.class);
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Project project = invocation.project();
        Check.Result result = new Check(project)
                .execute(new Check.Request(RenameOptions.rules(arguments), Reports.has(output.format())));
        if (Reports.has(output.format())) {
            report(result, project, invocation);
        } else {
            print(result, output);
        }
        return result.passed() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static void report(Check.Result result, Project project, Invocation invocation) {
        Diff.Result found = result.differences();
        Report report = new Report(
                invocation.version(),
                summary(result),
                Findings.of(found, project.config().models().classpath()),
                Reports.base(invocation.variables()),
                null);
        invocation.output().document(Reports.write(invocation.output().format(), report, invocation.variables()));
    }

    private static String summary(Check.Result result) {
        Diff.Result found = result.differences();
        if (result.passed()) {
            return "The database is at head (" + Texts.position(found.current())
                    + ") and has what the classes ask for.";
        }
        List<String> parts = new ArrayList<>();
        if (!found.atHead()) {
            parts.add("the database is not at head");
        }
        if (!found.operations().isEmpty()) {
            parts.add("the classes ask for " + Texts.count(found.operations().size(), "change"));
        }
        String text = String.join("; ", parts);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static void print(Check.Result result, Output output) {
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
