package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Current;
import dev.migrate.command.Project;
import dev.migrate.command.RevisionInfo;
import dev.migrate.runner.AppliedRevision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate current}. */
public final class CurrentCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("current")
                .addOption(Options.flag("Exit with 1 unless every revision is applied.", "--check-heads")
                        .build());
        spec.usageMessage()
                .header("Shows at which revision the database is.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate current",
                        "  migrate current --check-heads || echo \"not up to date\"");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Project project = invocation.project();
        Current.Result result = new Current(project).execute(new Current.Request());
        if (invocation.verbose()) {
            output.line(
                    output.style().bold("database:      ") + project.database().shownUrl());
            RevisionLines.printDetails(result.current(), output);
        } else {
            RevisionLines.print(result.current(), output);
        }
        if (result.current().isEmpty()) {
            output.note("No revision is applied.");
        }
        warn(result, output);
        output.json(new JsonObject()
                .put(
                        "current",
                        result.current().stream()
                                .map(info -> info.revision().value())
                                .toList())
                .put("heads", Texts.values(result.heads()))
                .put("at_head", result.atHead())
                .map());
        boolean failed = arguments.hasMatchedOption("--check-heads") && !result.atHead();
        if (failed) {
            output.note("The database is not at head; `migrate upgrade` brings it there.");
        }
        return failed ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private static void warn(Current.Result result, Output output) {
        for (RevisionInfo info : result.changed()) {
            output.warning("the file of " + info.revision() + " has changed since it was applied: " + info.file());
        }
        for (RevisionInfo info : result.missing()) {
            output.warning("revision " + info.revision() + " is applied, but its file is missing");
        }
        for (AppliedRevision row : result.interrupted()) {
            output.warning("revision " + row.revision() + " was interrupted while "
                    + row.state().word() + ", after " + Texts.count(row.statement(), "statement"));
        }
    }
}
