package dev.migrate.cli.command;

import dev.migrate.cli.Invocation;
import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Style;
import dev.migrate.command.OfflineScript;
import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.StepResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a run does while it does it, and sums it up afterwards. */
final class StepLines implements MigrationListener {
    private final Output output;
    private final boolean statements;

    /** @param statements whether to print each statement before it runs */
    StepLines(Output output, boolean statements) {
        this.output = output;
        this.statements = statements;
    }

    @Override
    public void beforeStatement(MigrationStep step, int number, String sql) {
        if (statements) {
            output.line(output.style().dim("    " + sql.replace("\n", "\n    ") + ";"));
        }
    }

    @Override
    public void afterRevision(MigrationStep step, StepResult result) {
        Style style = output.style();
        String verb = result.direction() == Direction.UPGRADE ? "Upgraded" : "Downgraded";
        output.note(style.green(verb) + "  " + style.yellow(result.revision().value()) + "  "
                + step.revision().message()
                + style.dim(
                        "  (" + Texts.count(result.statements(), "statement") + ", " + result.durationMs() + " ms)"));
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
