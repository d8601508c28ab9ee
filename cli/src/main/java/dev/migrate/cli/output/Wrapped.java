package dev.migrate.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in lines that a terminal need not break. */
final class Wrapped {
    /** What people copy stays whole: a command in back quotes is one word. */
    private static final Pattern WORD = Pattern.compile("(?:`[^`\n]*`|[^\\s`]|`)+");

    private static final int WIDTH = 80;

    private Wrapped() {}

    /** The text's lines, of which the first begins at {@code indent} and the others are indented as much. */
    static String lines(String text, int indent) {
        String margin = "\n" + " ".repeat(indent);
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(out.length() == 0 ? "" : margin);
            int column = indent;
            int start = 0;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            out.append(line, 0, start);
            column += start;
            Matcher word = WORD.matcher(line);
            boolean first = true;
            while (word.find()) {
                int length = word.group().length();
                if (!first && column + 1 + length > WIDTH) {
                    out.append(margin).append(line, 0, start);
                    column = indent + start;
                } else if (!first) {
                    out.append(' ');
                    column++;
                }
                out.append(word.group());
                column += length;
                first = false;
            }
        }
        return out.toString();
    }
}
