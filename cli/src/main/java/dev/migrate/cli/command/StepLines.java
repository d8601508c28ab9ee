package dev.migrate.cli.command;

import dev.migrate.cli.Invocation;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Style;
import dev.migrate.command.OfflineScript;
import dev.migrate.command.Project;
import dev.migrate.command.ServerProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.StepResult;
import dev.migrate.schema.MigrateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a run does while it does it, and sums it up afterwards. */
final class StepLines implements MigrationListener, AutoCloseable {
    private final Output output;
    private final boolean statements;
    private final Heartbeat heartbeat;
    private int count;

    private StepLines(Output output, boolean statements, Heartbeat heartbeat) {
        this.output = output;
        this.statements = statements;
        this.heartbeat = heartbeat;
    }

    /** From now on, until it is closed. */
    static StepLines of(Invocation invocation, Project project) {
        Heartbeat heartbeat = new Heartbeat(invocation.output(), new ServerProgress(project));
        heartbeat.start();
        return new StepLines(invocation.output(), invocation.verbose(), heartbeat);
    }

    @Override
    public void beforeLock() {
        heartbeat.show(Activity.now("Waiting for the lock", "another runner may hold it", null));
    }

    @Override
    public void beforeRevision(MigrationStep step, int statements) {
        count = statements;
        heartbeat.show(null);
    }

    @Override
    public void beforeStatement(MigrationStep step, int number, String sql) {
        if (statements) {
            output.line(output.style().dim("    " + sql.replace("\n", "\n    ") + ";"));
        }
        String verb = step.direction() == Direction.UPGRADE ? "Upgrading" : "Downgrading";
        heartbeat.show(Activity.now(
                verb + "  " + step.revision().id() + "  statement " + number + " of " + count,
                step.revision().message(),
                sql));
    }

    @Override
    public void afterRevision(MigrationStep step, StepResult result) {
        heartbeat.show(null);
        Style style = output.style();
        String verb = result.direction() == Direction.UPGRADE ? "Upgraded" : "Downgraded";
        output.note(style.green(verb) + "  " + style.bold(result.revision().value()) + "  "
                + step.revision().message()
                + style.dim(
                        "  (" + Texts.count(result.statements(), "statement") + ", " + result.durationMs() + " ms)"));
    }

    @Override
    public void retrying(MigrationStep step, MigrateException failure, Duration pause) {
        heartbeat.show(null);
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        output.note(output.style().magenta("Retrying") + "  "
                + output.style().bold(step.revision().id().value()) + "  in " + pause.toMillis() + " ms: " + reason);
    }

    @Override
    public void close() {
        heartbeat.close();
    }

    static void print(List<StepResult> steps, List<RevisionId> current, Output output) {
        output.note(
                steps.isEmpty()
                        ? "Nothing to do: the database is at " + Texts.position(current) + "."
                        : "The database is at " + Texts.position(current) + " now.");
        output.json(json(steps, current).map());
    }

    /** Prints a script, or puts it into the answer's {@code sql}. */
    static void script(OfflineScript.Kind kind, String argument, Invocation invocation) {
        OfflineScript.Result result =
                new OfflineScript(invocation.project()).execute(new OfflineScript.Request(kind, List.of(argument)));
        invocation.output().raw(result.sql());
        invocation
                .output()
                .json(json(result.steps(), result.current())
                        .put("sql", result.sql())
                        .map());
    }

    private static JsonObject json(List<StepResult> steps, List<RevisionId> current) {
        return new JsonObject()
                .put("steps", steps.stream().map(StepLines::json).toList())
                .put("current", Texts.values(current));
    }

    private static Map<String, @Nullable Object> json(StepResult step) {
        return new JsonObject()
                .put("revision", step.revision().value())
                .put("direction", step.direction().word())
                .put("statements", step.statements())
                .put("duration_ms", step.durationMs())
                .map();
    }
}
