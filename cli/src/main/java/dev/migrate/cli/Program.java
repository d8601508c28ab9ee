package dev.migrate.cli;

import dev.migrate.cli.command.BranchesCommand;
import dev.migrate.cli.command.CheckCommand;
import dev.migrate.cli.command.CurrentCommand;
import dev.migrate.cli.command.DiffCommand;
import dev.migrate.cli.command.DowngradeCommand;
import dev.migrate.cli.command.EditCommand;
import dev.migrate.cli.command.HeadsCommand;
import dev.migrate.cli.command.HistoryCommand;
import dev.migrate.cli.command.InitCommand;
import dev.migrate.cli.command.MergeCommand;
import dev.migrate.cli.command.ResumeCommand;
import dev.migrate.cli.command.RevisionCommand;
import dev.migrate.cli.command.ShowCommand;
import dev.migrate.cli.command.StampCommand;
import dev.migrate.cli.command.UpgradeCommand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program with all of its commands, in the order in which a newcomer meets them. */
public final class Program {
    private static final int WIDTH = 80;

    private Program() {}

    private static Map<String, Subcommand> commands() {
        Map<String, Subcommand> commands = new LinkedHashMap<>();
        commands.put("init", new InitCommand());
        commands.put("revision", new RevisionCommand());
        commands.put("upgrade", new UpgradeCommand());
        commands.put("downgrade", new DowngradeCommand());
        commands.put("resume", new ResumeCommand());
        commands.put("current", new CurrentCommand());
        commands.put("history", new HistoryCommand());
        commands.put("heads", new HeadsCommand());
        commands.put("branches", new BranchesCommand());
        commands.put("show", new ShowCommand());
        commands.put("edit", new EditCommand());
        commands.put("merge", new MergeCommand());
        commands.put("stamp", new StampCommand());
        commands.put("check", new CheckCommand());
        commands.put("diff", new DiffCommand());
        return commands;
    }

    /** Everything that there is to know about options and commands. */
    public static CommandSpec specification() {
        return commandLine(commands()).getCommandSpec();
    }

    /** @throws ParameterException if the arguments are wrong */
    static ParseResult parse(String... arguments) {
        Map<String, Subcommand> named = commands();
        named.keySet().retainAll(Arrays.asList(arguments));
        if (named.size() == 1) {
            try {
                // Describing the other commands would take as long as the whole rest of a short one.
                return commandLine(named).parseArgs(arguments);
            } catch (ParameterException e) {
                // Told again by a parser that knows all words that might have been meant.
                return commandLine(commands()).parseArgs(arguments);
            }
        }
        return commandLine(commands()).parseArgs(arguments);
    }

    private static CommandLine commandLine(Map<String, Subcommand> commands) {
        CommandSpec program = CommandSpec.create().name("migrate");
        program.usageMessage()
                .header("Database migrations for JPA: annotated classes in, reviewable SQL out.")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .optionListHeading("%nOptions, before or after the command:%n")
                .footer(
                        "",
                        "A first migration, in a project whose classes are compiled:",
                        "  migrate init",
                        "  migrate revision --autogenerate -m \"Create the tables\"",
                        "  migrate upgrade",
                        "",
                        "`migrate COMMAND --help` explains a command.");
        describe(program);
        GlobalOptions.addTo(program);
        commands.forEach((name, command) -> {
            CommandSpec spec = command.spec();
            describe(spec);
            spec.usageMessage().optionListHeading("%nOptions (`migrate --help` lists those that every command has):%n");
            GlobalOptions.addHiddenTo(spec);
            program.addSubcommand(name, spec);
        });
        return new CommandLine(program).setOverwrittenOptionsAllowed(true);
    }

    private static void describe(CommandSpec spec) {
        spec.usageMessage()
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .width(WIDTH)
                .parameterListHeading("%n")
                .synopsisHeading("%nUsage: ");
        if (spec.usageMessage().description().length > 0) {
            spec.usageMessage().descriptionHeading("%n");
        }
    }

    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
