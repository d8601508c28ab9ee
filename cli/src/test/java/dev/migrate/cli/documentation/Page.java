package dev.migrate.cli.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation, and the fenced blocks in it that mean something to a reader who types along. */
record Page(Path file, List<String> lines, List<Block> blocks) {
    private static final String FENCE = "```";

    /**
     * What stands between two fences.
     *
     * @param info what follows the opening fence: a language, and the name of the file to write, if it is one
     * @param start the index of the first line inside
     * @param lines those inside
     */
    record Block(String info, int start, List<String> lines) {
        /** Whether it is a session at a shell: it begins with a prompt. */
        boolean isSession() {
            return !lines.isEmpty() && lines.get(0).startsWith(Command.PROMPT);
        }

        /** Whether it is a file to be written, by the name after its language. */
        boolean isFile() {
            return info.contains(" ");
        }

        String fileName() {
            return info.substring(info.indexOf(' ') + 1).strip();
        }
    }

    static Page read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (start < 0) {
                start = i + 1;
            } else {
                String info = lines.get(start - 1).substring(FENCE.length()).strip();
                blocks.add(new Block(info, start, lines.subList(start, i)));
                start = -1;
            }
        }
        return new Page(file, lines, blocks);
    }

    /** The page with other lines in a block's place; blocks after it keep their old numbers. */
    static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
