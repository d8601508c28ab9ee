package dev.migrate.command;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Edges;
import dev.migrate.revision.MigrationPlan;
import dev.migrate.revision.MigrationPlanner;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.runner.OfflineRunner;
import dev.migrate.runner.StepResult;
import dev.migrate.runner.VersionTable;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the script of an upgrade, a downgrade or a stamp for somebody else to run; no connection is opened. */
public final class OfflineScript {
    private final Project project;

    public OfflineScript(Project project) {
        this.project = project;
    }

    /** Which command the script stands for. */
    public enum Kind {
        UPGRADE,
        DOWNGRADE,
        STAMP
    }

    /**
     * @param arguments {@code FROM:TO}, where an upgrade without {@code FROM} starts at an empty database; for a stamp
     *     one or more revisions, the first of which may name its start as {@code FROM:REV}
     */
    public record Request(Kind kind, List<String> arguments) {
        public Request {
            arguments = List.copyOf(arguments);
        }
    }

    /** @param current where the script leads */
    public record Result(String sql, List<StepResult> steps, List<RevisionId> current) {
        public Result {
            steps = List.copyOf(steps);
            current = List.copyOf(current);
        }
    }

    public Result execute(Request request) {
        RevisionMap map = project.revisions().load();
        String first = request.arguments().get(0);
        RevisionRange range =
                RevisionRange.isRange(first) ? RevisionRange.parse(first) : new RevisionRange(null, first);
        if (request.kind() == Kind.DOWNGRADE && (range.from() == null || range.to() == null)) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "The script of a downgrade needs its start",
                    null,
                    "Write FROM:TO, such as `migrate downgrade head:base --sql`.");
        }
        Set<RevisionId> applied = ancestors(map, all(RevisionSelector.offline(map), range.from(), "base"));
        RevisionSelector selector = new RevisionSelector(map, () -> applied);
        return request.kind() == Kind.STAMP
                ? stamp(request, map, range, applied, selector)
                : run(request.kind(), map, range, applied, selector);
    }

    private Result run(
            Kind kind, RevisionMap map, RevisionRange range, Set<RevisionId> applied, RevisionSelector selector) {
        MigrationPlanner planner = new MigrationPlanner(map);
        String to = range.to() == null ? "head" : range.to();
        MigrationPlan plan = kind == Kind.UPGRADE
                ? planner.upgrade(selector.upgradeTargets(to), applied)
                : planner.downgrade(selector.downgradeTarget(to), applied);
        StringBuilder sql = new StringBuilder();
        List<StepResult> steps = runner().write(sql, plan.steps(), applied.isEmpty());
        Set<RevisionId> after = new LinkedHashSet<>(applied);
        plan.steps().forEach(step -> {
            if (kind == Kind.UPGRADE) {
                after.add(step.revision().id());
            } else {
                after.remove(step.revision().id());
            }
        });
        return new Result(sql.toString(), steps, heads(map, after));
    }

    private Result stamp(
            Request request, RevisionMap map, RevisionRange range, Set<RevisionId> applied, RevisionSelector selector) {
        List<String> arguments = new ArrayList<>(request.arguments());
        arguments.set(0, range.to() == null ? "heads" : range.to());
        List<Revision> targets = selector.all(arguments);
        StringBuilder sql = new StringBuilder();
        runner().stamp(sql, map, applied.stream().map(map::get).toList(), targets, false, applied.isEmpty());
        return new Result(sql.toString(), List.of(), heads(map, new MigrationPlanner(map).stamp(targets, applied)));
    }

    private OfflineRunner runner() {
        Dialect dialect = dialect(project.database().config().requireUrl());
        VersionTable table = project.versionTable(dialect);
        return new OfflineRunner(dialect, table, project.runnerOptions());
    }

    /** The oldest version that is fully supported: what is written for it runs on newer ones as well. */
    private static Dialect dialect(String url) {
        DialectProvider provider = Dialects.forUrl(url);
        String name = provider.names().stream()
                .filter(each -> url.startsWith("jdbc:" + each + ":"))
                .findFirst()
                .orElse(provider.names().get(0));
        return provider.dialect(name, provider.defaultVersion(name));
    }

    private static List<Revision> all(RevisionSelector selector, @Nullable String argument, String otherwise) {
        return selector.all(argument == null ? otherwise : argument);
    }

    private static Set<RevisionId> ancestors(RevisionMap map, List<Revision> revisions) {
        return map.ancestors(revisions.stream().map(Revision::id).toList(), Edges.ALL);
    }

    private static List<RevisionId> heads(RevisionMap map, Set<RevisionId> applied) {
        return map.appliedHeads(applied).stream().map(Revision::id).toList();
    }
}
