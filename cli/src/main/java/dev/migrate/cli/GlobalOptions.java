package dev.migrate.cli;

import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Style;
import dev.migrate.command.config.ConfigOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every command has, before its name or after it. */
final class GlobalOptions {
    private final ParseResult arguments;

    /** @param arguments of the program as a whole */
    GlobalOptions(ParseResult arguments) {
        this.arguments = arguments;
    }

    static void addTo(CommandSpec program) {
        specs().forEach(option -> program.addOption(option.build()));
        program.addOption(Options.flag("Print the version.", "--version")
                .versionHelp(true)
                .build());
    }

    /** Understood, but not explained again. */
    static void addHiddenTo(CommandSpec command) {
        specs().forEach(option -> command.addOption(option.hidden(true).build()));
    }

    private static List<OptionSpec.Builder> specs() {
        return List.of(
                Options.valued(
                        "FILE",
                        "The configuration file (default: migrate.yaml, or $MIGRATE_CONFIG).",
                        "-c",
                        "--config"),
                Options.valued("NAME", "Use this environment of the configuration.", "-e", "--environment"),
                Options.valued("URL", "The database, instead of the configured one.", "--url"),
                Options.valued("USER", "The database user, instead of the configured one.", "--user"),
                Options.valued("PASSWORD", "The user's password; $MIGRATE_PASSWORD is safer.", "--password"),
                Options.valued(
                                "FORMAT",
                                "Answer in text or json (default: text); check and diff know more.",
                                "--format")
                        .completionCandidates(Stream.of(Output.Format.values())
                                .map(Output.Format::word)
                                .toList()),
                Options.flag("Print only what was asked for.", "-q", "--quiet"),
                Options.flag("Print more, and a stack trace if something fails.", "-v", "--verbose"),
                Options.valued("WHEN", "Use colours: auto, always or never (default: auto).", "--color")
                        .completionCandidates(List.of("auto", "always", "never")),
                Options.flag("Explain a command, with examples.", "-h", "--help")
                        .usageHelp(true));
    }

    ConfigOptions configOptions(Map<String, String> variables) {
        String file = value("--config");
        return ConfigOptions.of(variables)
                .withFile(file == null ? null : Path.of(file))
                .withEnvironment(value("--environment"))
                .withDatabase(value("--url"), value("--user"), value("--password"));
    }

    /** @param allowed those that the command can answer in */
    Output.Format format(Set<Output.Format> allowed) {
        Map<String, Output.Format> choices =
                allowed.stream().collect(Collectors.toMap(Output.Format::word, Function.identity()));
        return Choice.of("--format", value("--format"), choices).orElse(Output.Format.TEXT);
    }

    boolean quiet() {
        return isGiven("--quiet");
    }

    boolean verbose() {
        return isGiven("--verbose");
    }

    Style style(boolean terminal, Map<String, String> variables) {
        Style automatic = automaticStyle(terminal, variables);
        Map<String, Style> choices = Map.of("auto", automatic, "always", Style.COLOR, "never", Style.PLAIN);
        return Choice.of("--color", value("--color"), choices).orElse(automatic);
    }

    /** Colours for a person at a terminal who has not declined them; see https://no-color.org. */
    static Style automaticStyle(boolean terminal, Map<String, String> variables) {
        boolean plain = !terminal
                || !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
        return plain ? Style.PLAIN : Style.COLOR;
    }

    private @Nullable String value(String option) {
        return arguments.asCommandLineList().stream()
                .map(line -> line.getParseResult().matchedOptionValue(option, (String) null))
                .reduce(null, (outer, inner) -> inner == null ? outer : inner);
    }

    private boolean isGiven(String option) {
        return arguments.asCommandLineList().stream()
                .anyMatch(line -> line.getParseResult().hasMatchedOption(option));
    }
}
