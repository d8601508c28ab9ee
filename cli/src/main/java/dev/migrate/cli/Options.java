package dev.migrate.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The kinds of options and parameters that commands have. */
public final class Options {
    private Options() {}

    /** An option that is there or not. */
    public static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }

    /** An option with a value. */
    public static OptionSpec.Builder valued(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
    }

    /** An option that may be given several times, each with a value. */
    public static OptionSpec.Builder repeated(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String[].class)
                .arity("1")
                .paramLabel(label)
                .description(description);
    }

    /** One revision argument, which may begin with a minus: {@link #acceptSteps} belongs to it. */
    public static PositionalParamSpec.Builder revision(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .converters(new RevisionWord())
                .paramLabel(label)
                .description(description);
    }

    /** One or more revision arguments. */
    public static PositionalParamSpec.Builder revisions(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(String[].class)
                .converters(new RevisionWord())
                .paramLabel(label)
                .description(description);
    }

    /** The values of a {@link #repeated} option, in order. */
    public static List<String> values(ParseResult arguments, String option) {
        return List.of(arguments.matchedOptionValue(option, new String[0]));
    }

    /** Lets parameters such as {@code -1} begin like an option. */
    public static void acceptSteps(CommandSpec command) {
        command.parser().unmatchedOptionsArePositionalParams(true);
    }
}
