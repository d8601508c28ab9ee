package dev.migrate.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
public interface Subcommand {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Calls the library and prints the answer. */
    ExitCode run(ParseResult arguments, Invocation invocation);
}
