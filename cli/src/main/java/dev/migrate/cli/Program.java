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
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program with all of its commands, in the order in which a newcomer meets them. */
final class Program {
    private static final int WIDTH = 80;

    private Program() {}

    private static List<Subcommand> commands() {
        return List.of(
                new InitCommand(),
                new RevisionCommand(),
                new UpgradeCommand(),
                new DowngradeCommand(),
                new ResumeCommand(),
                new CurrentCommand(),
                new HistoryCommand(),
                new HeadsCommand(),
                new BranchesCommand(),
                new ShowCommand(),
                new EditCommand(),
                new MergeCommand(),
                new StampCommand(),
                new CheckCommand(),
                new DiffCommand());
    }

    static CommandLine commandLine() {
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
        for (Subcommand command : commands()) {
            CommandSpec spec = command.spec();
            describe(spec);
            spec.usageMessage().optionListHeading("%nOptions (`migrate --help` lists those that every command has):%n");
            GlobalOptions.addHiddenTo(spec);
            program.addSubcommand(spec.name(), spec);
        }
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
