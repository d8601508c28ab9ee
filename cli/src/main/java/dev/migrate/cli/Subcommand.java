package dev.migrate.cli;

import dev.migrate.cli.output.Output;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
public interface Subcommand {

    /** Its name, options and help. */
    CommandSpec spec();

    /** How it can answer. */
    default Set<Output.Format> formats() {
        return EnumSet.of(Output.Format.TEXT, Output.Format.JSON);
    }

    /** Calls the library and prints the answer. */
    ExitCode run(ParseResult arguments, Invocation invocation);
}
