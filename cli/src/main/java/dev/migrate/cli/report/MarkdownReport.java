package dev.migrate.cli.report;

import java.util.List;

/** A page for people: a pull request's comment, or the summary of a job. */
public final class MarkdownReport {
    private MarkdownReport() {}

    public static String of(Report report) {
        StringBuilder page =
                new StringBuilder("### migrate: ").append(report.summary()).append("\n");
        String failure = report.failure();
        if (failure != null) {
            page.append('\n').append(fenced("", failure));
        }
        if (!report.findings().isEmpty()) {
            page.append('\n');
        }
        for (Finding finding : report.findings()) {
            page.append("- ").append(escaped(finding.message())).append('\n');
            finding.warnings().forEach(warning -> page.append("  - :warning: ")
                    .append(escaped(warning))
                    .append('\n'));
        }
        List<String> sql = report.findings().stream()
                .flatMap(finding -> finding.sql().stream())
                .toList();
        if (!sql.isEmpty()) {
            page.append("\n<details><summary>SQL</summary>\n\n")
                    .append(fenced("sql", String.join(";\n\n", sql) + ";"))
                    .append("\n</details>\n");
        }
        return page.toString();
    }

    /** Behind a fence that is longer than any in the text. */
    private static String fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text + "\n" + fence + "\n";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
    }
}
