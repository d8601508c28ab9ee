package dev.migrate.cli.command;

import dev.migrate.cli.Options;
import picocli.CommandLine.Model.CommandSpec;

/** What is said of a new revision, beside its message. */
final class NewRevisionOptions {
    private NewRevisionOptions() {}

    static void addTo(CommandSpec command) {
        command.addOption(Options.valued(
                                "REV", "The revision that it follows; base for a new root (default: head).", "--head")
                        .build())
                .addOption(Options.repeated("REV", "A revision that must be applied before.", "--depends-on")
                        .build());
        addIdentityTo(command);
    }

    static void addIdentityTo(CommandSpec command) {
        command.addOption(Options.flag("Let it follow a revision that is no head: a branch begins.", "--splice")
                        .build())
                .addOption(Options.repeated("LABEL", "A name for the branch that begins here.", "--branch-label")
                        .build())
                .addOption(Options.valued("ID", "Its id (default: twelve random hexadecimal digits).", "--rev-id")
                        .build());
    }
}
