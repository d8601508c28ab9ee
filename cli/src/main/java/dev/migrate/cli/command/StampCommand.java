package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.OfflineScript;
import dev.migrate.command.Stamp;
import dev.migrate.runner.StampResult;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate stamp}. */
public final class StampCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("stamp")
                .addOption(Options.flag("Delete all rows of the version table first.", "--purge")
                        .build())
                .addOption(Options.flag("Print the script instead of running it; no connection is opened.", "--sql")
                        .build())
                .addPositional(Options.revisions("REV", "What shall count as applied; base for nothing.")
                        .build());
        RunOptions.addTo(spec);
        spec.usageMessage()
                .header("Sets the version table without running anything.")
                .description(
                        "For a database that has the tables already, or to accept applied files as they", "are now.")
                .footer(
                        "",
                        "Examples:",
                        "  migrate stamp head",
                        "  migrate stamp --purge heads",
                        "  migrate stamp base");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        List<String> revisions = List.of(arguments.matchedPositionalValue(0, new String[0]));
        boolean purge = arguments.hasMatchedOption("--purge");
        if (arguments.hasMatchedOption("--sql")) {
            script(revisions, purge, invocation);
            return ExitCode.DONE;
        }
        Stamp.Result result = new Stamp(invocation.project())
                .execute(new Stamp.Request(revisions, purge, RunOptions.limits(arguments, invocation.stop())));
        StampResult rows = result.rows();
        output.note("Rows of the version table: " + rows.inserted().size() + " written, "
                + rows.accepted().size() + " corrected, "
                + (rows.purged() ? "all others" : rows.deleted().size()) + " deleted.");
        output.line("The database counts as being at " + Texts.position(result.current()) + ".");
        output.json(new JsonObject()
                .put("current", Texts.values(result.current()))
                .put("inserted", Texts.values(rows.inserted()))
                .put("accepted", Texts.values(rows.accepted()))
                .put("deleted", Texts.values(rows.deleted()))
                .put("purged", rows.purged())
                .map());
        return ExitCode.DONE;
    }

    private static void script(List<String> revisions, boolean purge, Invocation invocation) {
        if (purge) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "`--purge` and `--sql` do not go together",
                    null,
                    "Delete the rows of the version table in the script yourself.");
        }
        OfflineScript.Result result = new OfflineScript(invocation.project())
                .execute(new OfflineScript.Request(OfflineScript.Kind.STAMP, revisions));
        invocation.output().raw(result.sql());
        invocation
                .output()
                .json(new JsonObject()
                        .put("current", Texts.values(result.current()))
                        .put("sql", result.sql())
                        .map());
    }
}
