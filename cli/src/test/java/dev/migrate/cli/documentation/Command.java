package dev.migrate.cli.documentation;

import java.util.ArrayList;
import java.util.List;

/**
 * A command in a session, and what it prints.
 *
 * @param lines as they stand after the prompt; all but the last end with a backslash
 */
record Command(List<String> lines, List<String> output) {
    static final String PROMPT = "$ ";

    String text() {
        return String.join("\n", lines);
    }

    /** As the page has it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PROMPT + text() + "\n");
        output.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static List<Command> in(Page.Block session) {
        List<Command> commands = new ArrayList<>();
        for (String line : session.lines()) {
            if (line.startsWith(PROMPT)) {
                commands.add(new Command(new ArrayList<>(List.of(line.substring(PROMPT.length()))), new ArrayList<>()));
                continue;
            }
            Command last = commands.get(commands.size() - 1);
            boolean continued = last.output().isEmpty()
                    && last.lines().get(last.lines().size() - 1).endsWith("\\");
            (continued ? last.lines() : last.output()).add(line);
        }
        return commands;
    }
}
