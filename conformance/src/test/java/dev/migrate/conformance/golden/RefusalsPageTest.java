package dev.migrate.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each database refuses is on the page of the databases' limits; {@code -Dgolden.update=true} writes it. */
final class RefusalsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "databases.md");
    private static final String REFUSED = "refused: ";

    private static final String HEADING = "## What is refused\n\n";
    private static final String INTRODUCTION =
            """
            A change that a database cannot make, or that would harm what the model does not know of, is an error before
            anything is written. These are the ones that the [golden pages](../conformance/src/test/resources/cases) hold,
            in the words of the error, each with what to do instead.
            """;

    private static final Map<String, String> SECTIONS = sections();

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("sqlite", "SQLite");
        sections.put("postgresql", "PostgreSQL");
        sections.put("postgresql-14", "PostgreSQL before 15 or 18");
        sections.put("mysql", "MySQL");
        sections.put("mariadb", "MariaDB");
        return sections;
    }

    @Test
    void thePageHasWhatTheGoldenPagesRefuse() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEADING);
        assertThat(start).as("%s has `%s`", PAGE, HEADING.strip()).isPositive();
        int end = page.indexOf("\n## ", start + 1);
        String rest = end < 0 ? "" : page.substring(end);
        String expected = page.substring(0, start) + HEADING + INTRODUCTION + refusals() + rest;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).as("-Dgolden.update=true writes it").isEqualTo(expected);
        }
    }

    private static String refusals() {
        List<GoldenPage> pages = GoldenPages.all();
        StringBuilder text = new StringBuilder();
        SECTIONS.forEach((section, title) -> {
            // Several changes may meet the same limit; one stands for all.
            Map<String, String> changes = new LinkedHashMap<>();
            pages.forEach(page -> answer(page, section).ifPresent(answer -> changes.putIfAbsent(answer, page.title())));
            if (!changes.isEmpty()) {
                text.append("\n### ").append(title).append("\n\n| change | answer |\n|---|---|\n");
            }
            changes.forEach((answer, change) -> text.append("| ")
                    .append(change)
                    .append(" | ")
                    .append(answer)
                    .append(" |\n"));
        });
        return text.toString();
    }

    /** The error's sentence and its hint, if the page has one for this database. */
    private static Optional<String> answer(GoldenPage page, String section) {
        return page.section(section)
                .filter(answer -> answer.startsWith(REFUSED))
                .map(answer -> {
                    List<String> sentences = answer.substring(REFUSED.length())
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
                    return (sentences.get(0) + ". " + String.join(" ", sentences.subList(1, sentences.size())))
                            .strip()
                            .replace("|", "\\|");
                });
    }
}
