package dev.migrate.cli.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for bash, which needs nothing beside bash 3.2. */
final class BashCompletion {
    private BashCompletion() {}

    static String of(CommandSpec program) {
        List<CommandWords> commands = CommandWords.commands(program);
        List<CommandWords> all = new ArrayList<>(List.of(CommandWords.program(program)));
        all.addAll(commands);
        String names = commands.stream().map(CommandWords::name).collect(Collectors.joining(" "));
        return """
                # Completion of migrate's commands and options for bash; sourced by ~/.bashrc, or put into
                # /usr/share/bash-completion/completions under the name migrate.
                _migrate() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= each
                    COMPREPLY=()
                    # Readline takes --option=value apart.
                    [ "$word" = "=" ] && word=
                    [ "$before" = "=" ] && before=${COMP_WORDS[COMP_CWORD-2]}
                    case $before in
                %s    esac
                    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                        case " %s " in
                            *" $each "*) command=$each; break ;;
                        esac
                    done
                    case $command in
                %s    esac
                }
                complete -F _migrate migrate
                """
                .formatted(
                        values(all),
                        names,
                        all.stream().map(each -> words(each, names)).collect(Collectors.joining()));
    }

    /** What follows an option that takes a value; nothing, where the value may be anything. */
    private static String values(List<CommandWords> all) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (CommandWords command : all) {
            for (OptionSpec option : command.options()) {
                if (!CommandWords.isFlag(option)) {
                    lines.putIfAbsent(String.join(" | ", option.names()), value(option));
                }
            }
        }
        return lines.entrySet().stream()
                .map(line -> "        " + line.getKey() + ") " + line.getValue() + "return ;;\n")
                .collect(Collectors.joining());
    }

    private static String value(OptionSpec option) {
        if (CommandWords.takesFile(option.paramLabel())) {
            return "COMPREPLY=($(compgen -f -- \"$word\")); ";
        }
        List<String> choices = CommandWords.choices(option);
        return choices.isEmpty() ? "" : reply(String.join(" ", choices)) + "; ";
    }

    private static String words(CommandWords command, String names) {
        String options = command.options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .collect(Collectors.joining(" "));
        if (command.name().isEmpty()) {
            return "        '') " + reply(names + " " + options) + " ;;\n";
        }
        boolean files = command.parameters().stream().anyMatch(CommandWords::takesFile);
        String folders = files ? "; [ \"${word#-}\" = \"$word\" ] && COMPREPLY=($(compgen -d -- \"$word\"))" : "";
        return "        " + command.name() + ") " + reply(options) + folders + " ;;\n";
    }

    private static String reply(String words) {
        return "COMPREPLY=($(compgen -W '" + words + "' -- \"$word\"))";
    }
}
