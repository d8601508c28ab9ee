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
        Diff.Result result = new Diff(invocation.project()).execute(new Diff.Request());
        if (result.operations().isEmpty()) {
            output.note("The database has what the classes ask for.");
        }
        OperationLines.printWithSql(result.operations(), output);
        output.json(json(result));
        return ExitCode.DONE;
    }

    static Map<String, @Nullable Object> json(Diff.Result result) {
        return new JsonObject()
                .put("operations", OperationLines.json(result.operations()))
                .put("current", Texts.values(result.current()))
                .put("heads", Texts.values(result.heads()))
                .put("file", null)
                .map();
    }
}
