package dev.migrate.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may be typed after a command.
 *
 * @param name of the command; of the program itself, an empty text
 * @param options its own, and behind them those that every command has
 */
record CommandWords(String name, String summary, List<OptionSpec> options, List<String> parameters) {
    /** Parameters whose values are files or folders; others are revisions. */
    private static final Set<String> FILES = Set.of("FILE", "DIR");

    CommandWords {
        options = List.copyOf(options);
        parameters = List.copyOf(parameters);
    }

    static CommandWords program(CommandSpec program) {
        return new CommandWords("", header(program), program.options(), List.of());
    }

    /** In the order in which help lists them. */
    static List<CommandWords> commands(CommandSpec program) {
        return program.subcommands().values().stream()
                .map(line -> command(line.getCommandSpec()))
                .toList();
    }

    private static CommandWords command(CommandSpec spec) {
        List<OptionSpec> options = new ArrayList<>();
        spec.options().stream().filter(option -> !option.hidden()).forEach(options::add);
        spec.options().stream().filter(OptionSpec::hidden).forEach(options::add);
        return new CommandWords(
                spec.name(),
                header(spec),
                options,
                spec.positionalParameters().stream()
                        .map(parameter -> parameter.paramLabel())
                        .toList());
    }

    private static String header(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().header());
    }

    static boolean isFlag(OptionSpec option) {
        return option.arity().max() == 0;
    }

    static boolean takesFile(String label) {
        return FILES.contains(label);
    }

    /** The words of which an option's value must be one; none if it may be anything. */
    static List<String> choices(OptionSpec option) {
        Iterable<String> candidates = option.completionCandidates();
        List<String> words = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(words::add);
        }
        return words;
    }

    static String description(OptionSpec option) {
        return String.join(" ", Arrays.asList(option.description()));
    }
}
