package dev.migrate.command;

import dev.migrate.command.autogenerate.Autogenerate;
import dev.migrate.command.autogenerate.Proposal;
import dev.migrate.command.autogenerate.ProposedOperation;
import dev.migrate.command.autogenerate.RenameRules;
import dev.migrate.diff.Rename;
import dev.migrate.model.TableSource;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.Map;

/** Compares the model with the database, and the database with the revision files; writes nothing. */
public final class Diff {
    private final Project project;

    public Diff(Project project) {
        this.project = project;
    }

    /**
     * @param renames what is known about renamed tables and columns
     * @param sources whether the answer says what the tables are for, which costs another look at the model
     */
    public record Request(RenameRules renames, boolean sources) {
        public Request(RenameRules renames) {
            this(renames, false);
        }

        /** Nothing is known about renames. */
        public Request() {
            this(RenameRules.NONE);
        }
    }

    /**
     * @param operations what autogenerate would write
     * @param sources what the model's tables are for, if that was asked for and there is any operation
     * @param openRenames what among the operations looks like a drop and an addition, and may be a renaming
     * @param current where the database stands
     * @param atHead whether every revision is applied, and nothing beyond them
     * @param pending the revisions that are not applied, in the order in which they would run
     * @param missing applied revisions without a file
     * @param changed applied revisions whose file is no longer what was applied
     */
    public record Result(
            List<ProposedOperation> operations,
            Map<ObjectName, TableSource> sources,
            List<Rename> openRenames,
            List<RevisionId> current,
            List<RevisionId> heads,
            boolean atHead,
            List<RevisionInfo> pending,
            List<RevisionInfo> missing,
            List<RevisionInfo> changed) {
        public Result {
            operations = List.copyOf(operations);
            sources = Map.copyOf(sources);
            openRenames = List.copyOf(openRenames);
            current = List.copyOf(current);
            heads = List.copyOf(heads);
            pending = List.copyOf(pending);
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
        }

        /** Whether model, database and revision files all agree. */
        public boolean isClean() {
            return operations.isEmpty() && atHead;
        }
    }

    public Result execute(Request request) {
        Autogenerate autogenerate = Autogenerate.begin(project.config(), project.versionTable());
        RevisionMap map = project.revisions().load();
        return project.database().read((connection, dialect) -> {
            AppliedRevisions applied = project.versionTable(dialect).read(connection);
            RevisionReport report = new RevisionReport(map, applied);
            Proposal proposal = autogenerate.propose(connection, dialect, request.renames());
            return new Result(
                    proposal.operations(),
                    proposal.isEmpty() || !request.sources() ? Map.of() : autogenerate.sources(dialect),
                    proposal.openRenames(),
                    applied.heads(),
                    map.heads().stream().map(Revision::id).toList(),
                    report.isAtHead(),
                    report.pending(),
                    report.missing(),
                    report.changed());
        });
    }
}
