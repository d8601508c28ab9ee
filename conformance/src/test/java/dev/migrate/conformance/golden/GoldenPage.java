package dev.migrate.conformance.golden;

import dev.migrate.conformance.notation.SchemaReader;
import dev.migrate.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page: a title, what there is to say, and blocks under headings.
 *
 * <p>{@code ## before} and {@code ## after} hold schemas, and {@code ## beside} (or {@code ## beside mysql}) the SQL of
 * what else is there, such as views; {@code ## only on} lists the dialects that have what the page is about, where not
 * all of them do. {@code ## operations} and the sections of the dialects hold what the tool makes of them, and are what
 * {@code -Dgolden.update=true} writes.
 */
public final class GoldenPage {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String ONLY_ON = "only on";
    private static final String BESIDE = "beside";
    private static final List<String> ORDER = List.of(
            ONLY_ON,
            BEFORE,
            AFTER,
            BESIDE,
            "beside sqlite",
            "beside mysql",
            "beside mariadb",
            "operations",
            "sqlite",
            "postgresql",
            "mysql",
            "mariadb");

    private final Path file;
    private final String introduction;
    private final Map<String, String> sections;

    private GoldenPage(Path file, String introduction, Map<String, String> sections) {
        this.file = file;
        this.introduction = introduction;
        this.sections = sections;
    }

    /** @throws IllegalArgumentException if the page lacks a title or a schema */
    public static GoldenPage read(Path file) throws IOException {
        List<String> introduction = new ArrayList<>();
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = null;
        StringBuilder body = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                if (heading != null) {
                    sections.put(heading, body.toString().strip());
                }
                heading = line.substring(3).strip();
                body.setLength(0);
            } else if (heading == null) {
                introduction.add(line);
            } else {
                body.append(line).append('\n');
            }
        }
        if (heading != null) {
            sections.put(heading, body.toString().strip());
        }
        if (!sections.containsKey(BEFORE) || !sections.containsKey(AFTER) || introduction.isEmpty()) {
            throw new IllegalArgumentException(file + " needs a title, a before and an after");
        }
        return new GoldenPage(file, String.join("\n", introduction).strip(), sections);
    }

    /** The page's place among the others, such as {@code columns/a-column-is-added}. */
    public String name() {
        return file.getParent().getFileName() + "/"
                + file.getFileName().toString().replace(".md", "");
    }

    /** What the page says in one line. */
    public String title() {
        return introduction.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Whether the dialect has what the page is about. */
    public boolean isFor(String dialect) {
        return section(ONLY_ON)
                .map(list -> List.of(list.split(",\\s*")).contains(dialect))
                .orElse(true);
    }

    public Schema before() {
        return schema(BEFORE);
    }

    public Schema after() {
        return schema(AFTER);
    }

    /** The script that makes what stands beside the tables; empty if nothing does. */
    public String beside(String dialect) {
        return section(BESIDE + " " + dialect)
                .or(() -> section(BESIDE))
                .map(GoldenPage::unfenced)
                .orElse("");
    }

    private Schema schema(String heading) {
        return SchemaReader.read(unfenced(section(heading).orElseThrow()));
    }

    private static String unfenced(String block) {
        return block.lines().filter(line -> !line.startsWith("```")).reduce("", (text, line) -> text + line + "\n");
    }

    /** What stands under a heading, without surrounding blank lines. */
    public Optional<String> section(String heading) {
        return Optional.ofNullable(sections.get(heading));
    }

    /** Puts {@code text} under a heading and writes the page. */
    public void write(String heading, String text) throws IOException {
        sections.put(heading, text.strip());
        save();
    }

    /** Takes a heading out and writes the page. */
    public void remove(String heading) throws IOException {
        if (sections.remove(heading) != null) {
            save();
        }
    }

    private void save() throws IOException {
        StringBuilder text = new StringBuilder(introduction).append('\n');
        sections.keySet().stream()
                .sorted(Comparator.comparing(GoldenPage::place))
                .forEach(heading -> text.append("\n## ")
                        .append(heading)
                        .append("\n\n")
                        .append(sections.get(heading))
                        .append('\n'));
        Files.writeString(file, text);
    }

    /** A section for a single engine follows that of its dialect. */
    private static int place(String heading) {
        return ORDER.indexOf(heading.replaceFirst("-.*", ""));
    }
}
