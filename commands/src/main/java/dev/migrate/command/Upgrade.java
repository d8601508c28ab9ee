package dev.migrate.command;

import dev.migrate.revision.MigrationPlan;
import dev.migrate.revision.MigrationPlanner;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.runner.HistoryCheck;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.RunResult;
import dev.migrate.runner.Runner;
import dev.migrate.runner.StepResult;
import java.util.List;

/** Brings the database up to a revision. */
public final class Upgrade {
    private final Project project;

    public Upgrade(Project project) {
        this.project = project;
    }

    /** @param target a revision argument: {@code head}, an id, {@code +1} … */
    public record Request(String target, RunLimits limits, MigrationListener listener) {
        public Request(String target, MigrationListener listener) {
            this(target, RunLimits.defaults(), listener);
        }

        public static Request to(String target) {
            return new Request(target, MigrationListener.NONE);
        }
    }

    /**
     * @param steps what this run did; nothing if the target was reached already
     * @param current where the database stands now
     * @param outOfOrder revisions that were applied although one that follows them was applied before
     */
    public record Result(List<StepResult> steps, List<RevisionId> current, List<RevisionInfo> outOfOrder) {
        public Result {
            steps = List.copyOf(steps);
            current = List.copyOf(current);
            outOfOrder = List.copyOf(outOfOrder);
        }
    }

    public Result execute(Request request) {
        RevisionMap map = project.revisions().load();
        return project.database().with((connection, dialect) -> {
            AppliedRevisions applied = project.versionTable(dialect).read(connection);
            HistoryCheck.of(map, applied).requireClean();
            RevisionSelector selector = new RevisionSelector(map, applied::ids);
            MigrationPlan plan =
                    new MigrationPlanner(map).upgrade(selector.upgradeTargets(request.target()), applied.ids());
            RunResult run = new Runner(
                            dialect,
                            project.versionTable(dialect),
                            request.limits().applyTo(project.runnerOptions()),
                            request.listener())
                    .run(connection, project.database()::connect, map, plan.steps());
            return new Result(run.steps(), run.current(), new RevisionReport(map, applied).of(plan.outOfOrder()));
        });
    }
}
