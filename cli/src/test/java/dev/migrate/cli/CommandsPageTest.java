package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} is what {@code --help} says; {@code -Ddocs.update=true} writes it down. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/commands.md");

    @Test
    void saysWhatTheHelpSays() throws IOException {
        StringBuilder page =
                new StringBuilder("# Commands\n\nAs `migrate --help` and `migrate COMMAND --help` print it.\n");
        append(page, "migrate", "--help");
        for (String command : Program.specification().subcommands().keySet()) {
            append(page, "migrate " + command, command, "--help");
        }
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("-Ddocs.update=true writes it").hasContent(page.toString());
    }

    private static void append(StringBuilder page, String title, String... arguments) {
        page.append("\n## ").append(title).append("\n\n```\n");
        CliRun.of(arguments).succeeded().out().lines().forEach(line -> page.append(line.stripTrailing())
                .append('\n'));
        page.append("```\n");
    }
}
