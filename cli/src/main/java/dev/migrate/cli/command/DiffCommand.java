package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Diff;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate diff}. */
public final class DiffCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("diff");
        RenameOptions.addTo(spec);
        spec.usageMessage()
                .header("Shows what autogenerate would write.")
                .description(
                        "Compares the compiled, annotated classes with the database, and prints the",
                        "operations with their SQL.")
                .footer("", "It writes nothing and exits with 0 whatever it finds; `migrate check` is for CI.");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Diff.Result result = new Diff(invocation.project()).execute(new Diff.Request(RenameOptions.rules(arguments)));
        if (result.operations().isEmpty()) {
            output.note("The database has what the classes ask for.");
        }
        OperationLines.printWithSql(result.operations(), output);
        RenameOptions.print(result.openRenames(), output);
        output.json(json(result));
        return ExitCode.DONE;
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
