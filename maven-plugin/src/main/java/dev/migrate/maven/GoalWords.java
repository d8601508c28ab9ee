package dev.migrate.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the command line's advice in the words of a Maven build. */
final class GoalWords {
    /** Commands of the program in a sentence: in back quotes, or as a line of their own. */
    private static final Pattern COMMAND = Pattern.compile("(?<=`|^  )migrate ([a-z]+)((?: [^`\n]*)?)(?=`|$)");

    /** An option of the command that was just run: {@code `--rename a=b`}. */
    private static final Pattern OPTION = Pattern.compile("(?<=`)(-[a-z]|--[a-z-]+) ([^` ]+)(?=`)");

    private static final Pattern AFTER_HYPHEN = Pattern.compile("-([a-z])");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Map<String, String> SHORT = Map.of("-m", "message", "-e", "environment", "-c", "config");
    private static final Map<String, String> ARGUMENTS = Map.of(
            "upgrade", "target", "downgrade", "target", "stamp", "revisions", "merge", "revisions", "show", "revision");

    /** Goals that read classes, which must be compiled. */
    private static final Set<String> COMPARING = Set.of("check", "diff");

    private GoalWords() {}

    static String of(String line) {
        String commands = COMMAND.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(goal(found.group(1), words(found.group(2)))));
        return OPTION.matcher(commands)
                .replaceAll(found ->
                        Matcher.quoteReplacement("-Dmigrate." + parameter(found.group(1)) + "=" + found.group(2)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String goal(String command, List<String> words) {
        if (command.equals("edit")) {
            // Which no goal does.
            return "migrate edit " + String.join(" ", words);
        }
        boolean compiled = COMPARING.contains(command) || words.contains("--autogenerate");
        StringBuilder goal =
                new StringBuilder(compiled ? "mvn process-classes migrate:" : "mvn migrate:").append(command);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i + 1 == words.size() || words.get(i + 1).startsWith("-");
            if (SHORT.containsKey(word) || word.startsWith("--")) {
                goal.append(" -Dmigrate.").append(parameter(word));
                if (!last) {
                    goal.append('=').append(words.get(++i));
                }
            } else {
                goal.append(" -Dmigrate.")
                        .append(ARGUMENTS.getOrDefault(command, "target"))
                        .append('=')
                        .append(word);
            }
        }
        return goal.toString();
    }

    /** {@code --rev-id} is the parameter {@code revId}. */
    private static String parameter(String option) {
        return SHORT.getOrDefault(
                option, AFTER_HYPHEN.matcher(option.replaceFirst("^--?", "")).replaceAll(found -> found.group(1)
                        .toUpperCase(Locale.ROOT)));
    }
}
