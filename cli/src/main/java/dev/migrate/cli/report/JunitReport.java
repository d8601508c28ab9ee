package dev.migrate.cli.report;

import dev.migrate.cli.report.Finding.Severity;
import dev.migrate.command.source.SourcePlace;
import java.util.List;

/** A test report in the form that JUnit made common; each finding is a test that failed. */
public final class JunitReport {
    private JunitReport() {}

    public static String of(Report report) {
        List<Finding> failed = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        int errors = report.failure() == null ? 0 : 1;
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        xml.append("  <testsuite name=\"migrate check\" tests=\"")
                .append(Math.max(failed.size(), 1))
                .append("\" failures=\"")
                .append(failed.size())
                .append("\" errors=\"")
                .append(errors)
                .append("\" skipped=\"0\">\n");
        failed.forEach(finding -> failure(finding, report, xml));
        if (failed.isEmpty()) {
            whole(report, xml);
        }
        warnings(report, xml);
        return xml.append("  </testsuite>\n</testsuites>\n").toString();
    }

    private static void failure(Finding finding, Report report, StringBuilder xml) {
        xml.append("    <testcase classname=\"migrate.").append(finding.rule()).append("\" name=\"");
        xml.append(escaped(finding.message())).append('"');
        SourcePlace place = finding.place();
        if (place != null) {
            xml.append(" file=\"").append(escaped(report.shown(place.file())));
            xml.append("\" line=\"").append(place.line()).append('"');
        }
        xml.append(">\n      <failure type=\"").append(finding.rule()).append("\" message=\"");
        xml.append(escaped(finding.message())).append("\">");
        finding.warnings().forEach(warning -> xml.append(escaped("! " + warning + "\n")));
        finding.sql().forEach(sql -> xml.append(escaped(sql + ";\n")));
        xml.append("</failure>\n    </testcase>\n");
    }

    private static void whole(Report report, StringBuilder xml) {
        xml.append("    <testcase classname=\"migrate.check\" name=\"")
                .append(escaped(report.summary()))
                .append('"');
        String failure = report.failure();
        if (failure == null) {
            xml.append("/>\n");
        } else {
            xml.append(">\n      <error message=\"").append(escaped(failure)).append("\"/>\n    </testcase>\n");
        }
    }

    private static void warnings(Report report, StringBuilder xml) {
        List<Finding> warnings = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        if (!warnings.isEmpty()) {
            xml.append("    <system-out>");
            warnings.forEach(finding -> xml.append(escaped("warning: " + finding.text() + "\n")));
            xml.append("</system-out>\n");
        }
    }

    /** XML 1.0 cannot write most control characters at all, not even escaped. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
