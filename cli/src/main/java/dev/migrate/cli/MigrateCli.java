package dev.migrate.cli;

import dev.migrate.cli.output.ErrorReport;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Streams;
import dev.migrate.cli.output.Style;
import dev.migrate.cli.report.Report;
import dev.migrate.cli.report.Reports;
import dev.migrate.runner.StopSignal;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the program inside a JVM, with streams and environment of the caller's choice; it never exits. */
public final class MigrateCli {
    private final Streams streams;
    private final Map<String, String> variables;
    private final StopSignal stop;
    private final @Nullable List<Path> classPath;

    public MigrateCli(Streams streams, Map<String, String> variables) {
        this(streams, variables, new StopSignal());
    }

    /** @param stop stops what a command runs */
    public MigrateCli(Streams streams, Map<String, String> variables, StopSignal stop) {
        this(streams, variables, stop, null);
    }

    private MigrateCli(
            Streams streams, Map<String, String> variables, StopSignal stop, @Nullable List<Path> classPath) {
        this.streams = streams;
        this.variables = Map.copyOf(variables);
        this.stop = stop;
        this.classPath = classPath;
    }

    /** With the classes of a build that knows where they are, for a configuration that does not say it. */
    public MigrateCli withClassPath(List<Path> classes) {
        return new MigrateCli(streams, variables, stop, List.copyOf(classes));
    }

    /** @return the exit code */
    public int run(String... arguments) {
        boolean verbose = Arrays.asList(arguments).contains("--verbose")
                || Arrays.asList(arguments).contains("-v");
        try {
            ParseResult parsed = Program.parse(arguments);
            GlobalOptions options = new GlobalOptions(parsed);
            verbose = options.verbose();
            return run(parsed, options).number();
        } catch (ParameterException e) {
            print(UsageError.of(e), false, arguments);
            return ExitCode.USAGE.number();
        } catch (MigrateException e) {
            print(e, verbose, arguments);
            return ExitCode.of(e.kind()).number();
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            print(e, verbose, arguments);
            return ExitCode.FAILED.number();
        }
    }

    private void print(Throwable failure, boolean verbose, String... arguments) {
        Output.Format format = format(arguments);
        ErrorReport report = ErrorReport.of(failure);
        report.print(streams, style(arguments), format, verbose);
        if (Reports.has(format)) {
            Report answer = Report.failed(Program.version(), report.text(), Reports.base(variables));
            streams.out().print(Reports.write(format, answer, variables));
        }
    }

    private ExitCode run(ParseResult parsed, GlobalOptions options) {
        Style style = options.style(streams.terminal(), variables);
        List<CommandLine> lines = parsed.asCommandLineList();
        CommandLine line = lines.get(lines.size() - 1);
        Set<Output.Format> formats = line.getCommandSpec().userObject() instanceof Subcommand command
                ? command.formats()
                : EnumSet.of(Output.Format.TEXT, Output.Format.JSON);
        boolean dumb = variables.getOrDefault("TERM", "").equals("dumb");
        Output output =
                new Output(dumb ? streams.withoutTerminal() : streams, style, options.format(formats), options.quiet());
        if (line.isUsageHelpRequested()) {
            return help(line, output);
        }
        if (parsed.isVersionHelpRequested()) {
            output.line("migrate " + Program.version());
            output.json(new JsonObject().put("version", Program.version()).map());
            return ExitCode.DONE;
        }
        if (lines.size() == 1) {
            return noCommand(line, output);
        }
        Invocation invocation = new Invocation(
                output, options.configOptions(variables).withClasspath(classPath), options.verbose(), variables, stop);
        Subcommand command = (Subcommand) line.getCommandSpec().userObject();
        return command.run(line.getParseResult(), invocation);
    }

    private static ExitCode help(CommandLine line, Output output) {
        if (output.isJson()) {
            output.json(
                    new JsonObject().put("help", line.getUsageMessage(Ansi.OFF)).map());
        } else {
            output.document(line.getUsageMessage(ansi(output.style())));
        }
        return ExitCode.DONE;
    }

    private ExitCode noCommand(CommandLine program, Output output) {
        if (output.isJson()) {
            throw new MigrateException(
                    ErrorKind.USAGE, "No command is given", null, "`migrate --help` lists the commands.");
        }
        program.usage(streams.err(), ansi(output.style()));
        return ExitCode.USAGE;
    }

    private static Ansi ansi(Style style) {
        return style == Style.COLOR ? Ansi.ON : Ansi.OFF;
    }

    /** Told from the words alone, since an error may stand before the option. */
    private static Output.Format format(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.lastIndexOf("--format");
        String word = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : "";
        return Stream.of(Output.Format.values())
                .filter(format -> word.equals(format.word()) || words.contains("--format=" + format.word()))
                .findFirst()
                .orElse(Output.Format.TEXT);
    }

    private Style style(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.lastIndexOf("--color");
        String when = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : "";
        if (when.equals("always") || words.contains("--color=always")) {
            return Style.COLOR;
        }
        boolean plain = when.equals("never") || words.contains("--color=never");
        return plain ? Style.PLAIN : GlobalOptions.automaticStyle(streams.terminal(), variables);
    }
}
