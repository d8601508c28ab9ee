package dev.migrate.command;

import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.ResumeDecision;
import dev.migrate.runner.RunResult;
import dev.migrate.runner.Runner;
import dev.migrate.runner.StepResult;
import java.util.List;

/** Completes the revision that an earlier run left half-way, with a person's word on the statement where it ended. */
public final class Resume {
    private final Project project;

    public Resume(Project project) {
        this.project = project;
    }

    /** @param decision what becomes of the statement at which the earlier run ended */
    public record Request(ResumeDecision decision, RunLimits limits, MigrationListener listener) {}

    /**
     * @param steps the revision that was completed
     * @param current where the database stands now
     */
    public record Result(List<StepResult> steps, List<RevisionId> current) {
        public Result {
            steps = List.copyOf(steps);
            current = List.copyOf(current);
        }
    }

    public Result execute(Request request) {
        RevisionMap map = project.revisions().load();
        return project.database().with((connection, dialect) -> {
            RunResult run = new Runner(
                            dialect,
                            project.versionTable(dialect),
                            request.limits().applyTo(project.runnerOptions()),
                            request.listener())
                    .resume(connection, project.database()::connect, map, request.decision());
            return new Result(run.steps(), run.current());
        });
    }
}
