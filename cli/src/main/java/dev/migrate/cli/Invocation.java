package dev.migrate.cli;

import dev.migrate.cli.output.Output;
import dev.migrate.command.Project;
import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.runner.StopSignal;
import java.util.Map;

/**
 * What a command is called with, beside its own arguments.
 *
 * @param variables the environment's variables
 * @param stop stops what the command runs
 */
public record Invocation(
        Output output, ConfigOptions options, boolean verbose, Map<String, String> variables, StopSignal stop) {

    /** The program's own version. */
    public String version() {
        return Program.version();
    }

    /** Reads the configuration now: a command that needs none must not fail for it. */
    public Project project() {
        return Project.of(MigrateConfig.load(options));
    }
}
