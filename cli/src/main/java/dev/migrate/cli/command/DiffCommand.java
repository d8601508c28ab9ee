package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.report.Report;
import dev.migrate.cli.report.Reports;
import dev.migrate.command.Diff;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate diff}. */
public final class DiffCommand implements Subcommand {
    private static final String NOTHING = "The database has what the classes ask for.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("diff");
        RenameOptions.addTo(spec);
        spec.usageMessage()
                .header("Shows what autogenerate would write.")
                .description(
                        "Compares the compiled, annotated classes with the database, and prints the",
                        "operations with their SQL.")
                .footer(
                        "",
                        "It writes nothing and exits with 0 whatever it finds; `migrate check` is for CI.",
                        "--format also knows markdown, a page for people.",
                        "",
                        "Examples:",
                        "  migrate diff",
                        "  migrate diff --rename contacts.phone=contacts.mobile",
                        "  migrate diff --format markdown > schema-changes.md");
        return spec;
    }

    @Override
    public Set<Output.Format> formats() {
        return EnumSet.of(Output.Format.TEXT, Output.Format.JSON, Output.Format.MARKDOWN);
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Diff.Result result = new Diff(invocation.project()).execute(new Diff.Request(RenameOptions.rules(arguments)));
        if (Reports.has(output.format())) {
            report(result, invocation);
            return ExitCode.DONE;
        }
        if (result.operations().isEmpty()) {
            output.note(NOTHING);
        }
        OperationLines.printWithSql(result.operations(), output);
        RenameOptions.print(result.openRenames(), output);
        output.json(json(result));
        return ExitCode.DONE;
    }

    private static void report(Diff.Result result, Invocation invocation) {
        String summary = result.operations().isEmpty()
                ? NOTHING
                : "The classes ask for " + Texts.count(result.operations().size(), "change") + ".";
        Report report = new Report(
                invocation.version(),
                summary,
                Findings.ofOperations(result, List.of()),
                Reports.base(invocation.variables()),
                null);
        invocation.output().document(Reports.write(invocation.output().format(), report, invocation.variables()));
    }

    static Map<String, @Nullable Object> json(Diff.Result result) {
        JsonObject json = new JsonObject().put("operations", OperationLines.json(result.operations()));
        if (!result.openRenames().isEmpty()) {
            json.put("possible_renames", RenameOptions.json(result.openRenames()));
        }
        return json.put("current", Texts.values(result.current()))
                .put("heads", Texts.values(result.heads()))
                .put("file", null)
                .map();
    }
}
