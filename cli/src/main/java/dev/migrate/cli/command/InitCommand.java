package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Init;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate init}. */
public final class InitCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("init")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("DIR")
                        .description("The project's directory (default: the current one).")
                        .build());
        spec.usageMessage()
                .header("Writes migrate.yaml and the folder of revision files.")
                .description(
                        "Looks at the project first: Maven or Gradle, the versions of Spring Boot, Quarkus",
                        "and Hibernate, the data sources of its profiles, and how it names tables. Says",
                        "what it found, copies no password, and never overwrites a file.")
                .footer("", "Examples:", "  migrate init", "  migrate init services/orders");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Init.Result result = new Init()
                .execute(new Init.Request(
                        Path.of(arguments.matchedPositionalValue(0, "")),
                        invocation.options().classpath() != null));
        result.found().forEach(sentence -> output.note("Found   " + sentence));
        result.written().forEach(path -> output.line("Wrote   " + output.style().bold(path.toString())));
        result.kept().forEach(path -> output.line("Kept    " + path));
        if (!result.written().isEmpty()) {
            output.note("");
            output.note("Next: check migrate.yaml, compile your classes, and run");
            output.note("  migrate revision --autogenerate -m \"Create the tables\"");
            output.note("  migrate upgrade");
        }
        output.json(new JsonObject()
                .put("written", texts(result.written()))
                .put("kept", texts(result.kept()))
                .put("found", result.found())
                .map());
        return ExitCode.DONE;
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
