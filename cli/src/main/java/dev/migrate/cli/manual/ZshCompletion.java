package dev.migrate.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion function for zsh, with a word on each command and option. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(CommandSpec program) {
        List<CommandWords> commands = CommandWords.commands(program);
        return """
                #compdef migrate
                # Completion of migrate's commands and options for zsh; put into a folder that $fpath names.
                _migrate() {
                    local curcontext="$curcontext" state line
                    typeset -A opt_args
                    local -a commands
                    commands=(
                %s    )
                    _arguments -C %s \\
                        '1: :->command' '*:: :->arguments'
                    case $state in
                        command) _describe command commands ;;
                        arguments)
                            case $words[1] in
                %s            esac ;;
                    esac
                }
                _migrate "$@"
                """
                .formatted(
                        commands.stream()
                                .map(command -> "        "
                                        + quoted(command.name() + ":"
                                                + command.summary().replace(":", "\\:")) + "\n")
                                .collect(Collectors.joining()),
                        options(CommandWords.program(program)),
                        commands.stream()
                                .map(command -> "                " + command.name() + ") _arguments " + options(command)
                                        + parameters(command) + " ;;\n")
                                .collect(Collectors.joining()));
    }

    private static String options(CommandWords command) {
        return command.options().stream()
                .flatMap(option -> List.of(option.names()).stream().map(name -> option(name, option)))
                .collect(Collectors.joining(" "));
    }

    /** {@code '--name[text]:LABEL:action'}, where the value may follow as a word or behind an equals sign. */
    private static String option(String name, OptionSpec option) {
        boolean flag = CommandWords.isFlag(option);
        String equals = !flag && name.startsWith("--") ? "=" : "";
        String text = CommandWords.description(option).replace("[", "\\[").replace("]", "\\]");
        return quoted(name + equals + "[" + text + "]" + (flag ? "" : value(option)));
    }

    private static String value(OptionSpec option) {
        List<String> choices = CommandWords.choices(option);
        String action = CommandWords.takesFile(option.paramLabel())
                ? "_files"
                : choices.isEmpty() ? " " : "(" + String.join(" ", choices) + ")";
        return ":" + option.paramLabel() + ":" + action;
    }

    private static String parameters(CommandWords command) {
        return command.parameters().stream()
                .map(label -> " '*:" + label + ":" + (CommandWords.takesFile(label) ? "_files -/" : " ") + "'")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
