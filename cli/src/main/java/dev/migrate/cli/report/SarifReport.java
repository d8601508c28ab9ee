package dev.migrate.cli.report;

import dev.migrate.cli.output.Json;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.report.Finding.Severity;
import dev.migrate.command.source.SourcePlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Static Analysis Results Interchange Format, version 2.1.0, as code scanning services read it. */
public final class SarifReport {
    private SarifReport() {}

    public static String of(Report report) {
        Map<String, @Nullable Object> driver = new JsonObject()
                .put("name", "migrate")
                .put("version", report.version())
                .put("rules", rules(report))
                .map();
        JsonObject run = new JsonObject()
                .put("tool", new JsonObject().put("driver", driver).map())
                .put("columnKind", "utf16CodeUnits")
                .put("invocations", List.of(invocation(report)))
                .put(
                        "results",
                        report.findings().stream()
                                .map(finding -> result(finding, report))
                                .toList());
        return Json.write(new JsonObject()
                        .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                        .put("version", "2.1.0")
                        .put("runs", List.of(run.map()))
                        .map())
                + "\n";
    }

    private static List<Map<String, @Nullable Object>> rules(Report report) {
        return report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(rule -> new JsonObject()
                        .put("id", rule)
                        .put("shortDescription", text(rule.replace('_', ' ')))
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> invocation(Report report) {
        String failure = report.failure();
        JsonObject invocation = new JsonObject().put("executionSuccessful", failure == null);
        if (failure != null) {
            Map<String, @Nullable Object> notification = new JsonObject()
                    .put("level", "error")
                    .put("message", text(failure))
                    .map();
            invocation.put("toolExecutionNotifications", List.of(notification));
        }
        return invocation.map();
    }

    private static Map<String, @Nullable Object> result(Finding finding, Report report) {
        JsonObject result = new JsonObject()
                .put("ruleId", finding.rule())
                .put("level", finding.severity() == Severity.ERROR ? "error" : "warning")
                .put("message", text(finding.text()));
        SourcePlace place = finding.place();
        if (place != null) {
            Map<String, @Nullable Object> region =
                    new JsonObject().put("startLine", place.line()).map();
            Map<String, @Nullable Object> artifact =
                    new JsonObject().put("uri", uri(report.shown(place.file()))).map();
            Map<String, @Nullable Object> physical = new JsonObject()
                    .put("artifactLocation", artifact)
                    .put("region", region)
                    .map();
            result.put(
                    "locations",
                    List.of(new JsonObject().put("physicalLocation", physical).map()));
        }
        return result.map();
    }

    private static Map<String, @Nullable Object> text(String text) {
        return new JsonObject().put("text", text).map();
    }

    /** A relative reference, or the address of a file that is elsewhere. */
    private static String uri(String path) {
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
