package dev.migrate.cli.report;

import dev.migrate.cli.report.Finding.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says.
 *
 * @param version of the program
 * @param summary one sentence on the whole
 * @param base what files are shown relative to
 * @param failure why there is no answer; null if there is one
 */
public record Report(String version, String summary, List<Finding> findings, Path base, @Nullable String failure) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** One of a check that could not be made. */
    public static Report failed(String version, String failure, Path base) {
        return new Report(version, "The check could not be made.", List.of(), base, failure);
    }

    boolean passed() {
        return failure == null && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** A file as it is named from the repository's top, if it is below it. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path top = base.toAbsolutePath().normalize();
        return (absolute.startsWith(top) ? top.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
