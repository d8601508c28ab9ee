package dev.migrate.cli.report;

import dev.migrate.cli.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Writes reports in the format that was asked for. */
public final class Reports {
    /** The file that GitHub Actions shows on a job's page. */
    private static final String JOB_SUMMARY = "GITHUB_STEP_SUMMARY";

    private Reports() {}

    /** Whether a format is written here. */
    public static boolean has(Output.Format format) {
        return format != Output.Format.TEXT && format != Output.Format.JSON;
    }

    /**
     * The text for standard output; for GitHub, the job's summary gets its page as well.
     *
     * @throws IllegalArgumentException for a format that is not written here
     */
    public static String write(Output.Format format, Report report, Map<String, String> variables) {
        return switch (format) {
            case MARKDOWN -> MarkdownReport.of(report);
            case GITHUB -> {
                summarise(report, variables.getOrDefault(JOB_SUMMARY, ""));
                yield GithubReport.of(report);
            }
            case JUNIT -> JunitReport.of(report);
            case SARIF -> SarifReport.of(report);
            case TEXT, JSON -> throw new IllegalArgumentException("no report in " + format);
        };
    }

    /** What files are named relative to: the checked-out repository, or else the current directory. */
    public static Path base(Map<String, String> variables) {
        try {
            return Path.of(variables.getOrDefault("GITHUB_WORKSPACE", ""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    private static void summarise(Report report, String file) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file),
                    MarkdownReport.of(report),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            // The page is an extra; the annotations and the exit code say the same.
            return;
        }
    }
}
