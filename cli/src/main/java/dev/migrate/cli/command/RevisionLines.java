package dev.migrate.cli.command;

import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.LineSymbols;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Style;
import dev.migrate.command.RevisionInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Revisions as lines of a table, as a page of details, and as JSON. */
final class RevisionLines {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private RevisionLines() {}

    /** One line each, ids and dates below each other. */
    static void print(List<RevisionInfo> revisions, Output output) {
        int width = idWidth(revisions);
        for (RevisionInfo info : revisions) {
            output.line(line(info, width, output.style()));
        }
    }

    /** Like {@link #print}, beside a drawing of how they follow each other. */
    static void printGraph(List<RevisionInfo> revisions, LineSymbols symbols, Output output) {
        List<HistoryGraph.Row> rows = HistoryGraph.draw(revisions, symbols);
        int width = idWidth(revisions);
        int lanes = rows.stream().mapToInt(row -> row.picture().length()).max().orElse(0);
        for (HistoryGraph.Row row : rows) {
            String picture = row.picture();
            output.line(row.revision()
                    .map(info -> output.style().dim(picture)
                            + " ".repeat(lanes - picture.length() + 1)
                            + line(info, width, output.style()))
                    .orElseGet(() -> output.style().dim(picture.stripTrailing())));
        }
    }

    private static int idWidth(List<RevisionInfo> revisions) {
        return revisions.stream()
                .mapToInt(info -> info.revision().value().length())
                .max()
                .orElse(0);
    }

    private static String line(RevisionInfo info, int width, Style style) {
        String id = info.revision().value();
        StringBuilder line = new StringBuilder(style.bold(id)).append(" ".repeat(width - id.length()));
        Instant created = info.created();
        line.append("  ").append(style.dim(created == null ? " ".repeat(16) : MINUTE.format(created)));
        line.append("  ").append(info.message());
        List<String> marks = marks(info);
        if (!marks.isEmpty()) {
            line.append(' ').append(style.green("(" + String.join(", ", marks) + ")"));
        }
        return line.toString().stripTrailing();
    }

    /** Everything about each, with an empty line between them. */
    static void printDetails(List<RevisionInfo> revisions, Output output) {
        String separator = "";
        for (RevisionInfo info : revisions) {
            output.raw(separator);
            separator = System.lineSeparator();
            printDetails(info, output);
        }
    }

    static void printDetails(RevisionInfo info, Output output) {
        Style style = output.style();
        List<String> marks = marks(info);
        output.line(style.bold("revision:      ")
                + style.bold(info.revision().value())
                + (marks.isEmpty() ? "" : style.green(" (" + String.join(", ", marks) + ")")));
        field("message:       ", info.message(), output);
        field("down revision: ", Texts.position(info.downRevisions()), output);
        field("branch labels: ", String.join(", ", info.branchLabels()), output);
        field("depends on:    ", String.join(", ", info.dependsOn()), output);
        Instant created = info.created();
        field("created:       ", created == null ? "" : created.toString(), output);
        String file = info.file();
        field("file:          ", file == null ? "" : file, output);
    }

    private static void field(String name, String value, Output output) {
        if (!value.isEmpty()) {
            output.line(output.style().bold(name) + value);
        }
    }

    private static List<String> marks(RevisionInfo info) {
        List<String> marks = new ArrayList<>(info.branchLabels());
        add(marks, "head", info.head());
        add(marks, "merge", info.downRevisions().size() > 1);
        add(marks, "current", info.current());
        add(marks, "file changed", info.fileState() == RevisionInfo.FileState.CHANGED);
        add(marks, "file missing", info.fileState() == RevisionInfo.FileState.MISSING);
        return marks;
    }

    private static void add(List<String> marks, String mark, boolean applies) {
        if (applies) {
            marks.add(mark);
        }
    }

    static Map<String, @Nullable Object> json(List<RevisionInfo> revisions) {
        return new JsonObject()
                .put("revisions", revisions.stream().map(RevisionLines::json).toList())
                .map();
    }

    static Map<String, @Nullable Object> json(RevisionInfo info) {
        Instant created = info.created();
        return new JsonObject()
                .put("revision", info.revision().value())
                .put("down_revision", Texts.values(info.downRevisions()))
                .put("branch_labels", info.branchLabels())
                .put("depends_on", info.dependsOn())
                .put("message", info.message())
                .put("created", created == null ? null : created.toString())
                .put("file", info.file())
                .put("applied", info.applied())
                .put("head", info.head())
                .map();
    }
}
