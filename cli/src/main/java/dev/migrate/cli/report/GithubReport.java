package dev.migrate.cli.report;

import dev.migrate.cli.report.Finding.Severity;
import dev.migrate.command.source.SourcePlace;

/** Workflow commands of GitHub Actions: a line each, which it shows beside the file's line. */
public final class GithubReport {
    private GithubReport() {}

    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(finding.severity() == Severity.ERROR ? "::error " : "::warning ");
            SourcePlace place = finding.place();
            if (place != null) {
                text.append("file=").append(property(report.shown(place.file())));
                text.append(",line=").append(place.line()).append(',');
            }
            text.append("title=").append(property("migrate: " + finding.rule().replace('_', ' ')));
            text.append("::").append(data(finding.text())).append('\n');
        }
        String failure = report.failure();
        if (failure != null) {
            text.append("::error title=migrate::").append(data(failure)).append('\n');
        }
        return text.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
