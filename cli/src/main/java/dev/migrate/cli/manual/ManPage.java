package dev.migrate.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, in the macros of {@code man(7)}. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec program, String version) {
        ManPage page = new ManPage();
        page.line(".TH MIGRATE 1 \"\" \"migrate " + version + "\" \"User Commands\"");
        page.section("NAME");
        page.text("migrate - database migrations for JPA");
        page.section("SYNOPSIS");
        page.line(".B migrate");
        page.text("[OPTIONS] COMMAND [ARGUMENTS]");
        page.section("DESCRIPTION");
        page.text("Compares annotated JPA classes with a live database, writes the difference as SQL into revision"
                + " files, and runs those in order and exactly once.");
        page.options("OPTIONS", program.options());
        page.section("COMMANDS");
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(page::command);
        page.exitStatus();
        page.environment();
        page.section("FILES");
        page.term("migrate.yaml", "The configuration, in the current directory unless -c says otherwise.");
        page.term("migrations/versions", "The revision files.");
        return page.page.toString();
    }

    private void command(CommandSpec command) {
        line(".SS "
                + escaped("migrate " + command.name() + " " + synopsis(command)).stripTrailing());
        text(joined(command.usageMessage().header()));
        String description = joined(command.usageMessage().description());
        if (!description.isEmpty()) {
            line(".PP");
            text(description);
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            term(parameter.paramLabel(), joined(parameter.description()));
        }
        command.options().stream().filter(option -> !option.hidden()).forEach(this::option);
        example(command.usageMessage().footer());
    }

    private static String synopsis(CommandSpec command) {
        List<String> words = new ArrayList<>(List.of("[OPTIONS]"));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
            words.add(parameter.required() ? label : "[" + label + "]");
        }
        return String.join(" ", words);
    }

    private void options(String title, List<OptionSpec> options) {
        section(title);
        options.forEach(this::option);
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        term(CommandWords.isFlag(option) ? names : names + " " + option.paramLabel(), CommandWords.description(option));
    }

    private void example(String[] lines) {
        if (lines.length == 0) {
            return;
        }
        line(".PP");
        line(".nf");
        Arrays.stream(lines).dropWhile(String::isEmpty).forEach(this::text);
        line(".fi");
    }

    private void exitStatus() {
        section("EXIT STATUS");
        term("0", "Done.");
        term("1", "Differences were found, or the database is not at head (check, current --check-heads).");
        term("2", "Wrong usage or configuration.");
        term("3", "Failed.");
        term("130", "Stopped by Ctrl-C.");
    }

    private void environment() {
        section("ENVIRONMENT");
        term("MIGRATE_CONFIG, MIGRATE_ENVIRONMENT, MIGRATE_URL, MIGRATE_USER, MIGRATE_PASSWORD", "As the options.");
        term("JAVA_HOME", "The Java to run with, 17 or newer.");
        term("MIGRATE_JAVA_OPTIONS", "Options for Java itself, such as -Xmx1g.");
        term("MIGRATE_CACHE", "A folder for what makes the next start faster; none for no such folder.");
        term("NO_COLOR", "If set, output has no colours.");
        term("VISUAL, EDITOR", "What `migrate edit` starts.");
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void term(String term, String text) {
        line(".TP");
        line(".B " + escaped(term));
        text(text);
    }

    /** A line of text: one that begins like a request to the formatter is none. */
    private void text(String text) {
        line((text.startsWith(".") || text.startsWith("'") ? "\\&" : "") + escaped(text));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String joined(String[] lines) {
        return Arrays.stream(lines).map(String::strip).collect(Collectors.joining(" "));
    }

    /** A plain hyphen would be printed as a typographic one, which cannot be copied into a shell. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
