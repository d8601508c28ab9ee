package dev.migrate.command;

import dev.migrate.revision.RevisionMap;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import org.jspecify.annotations.Nullable;

/** The revisions of a project, and what is applied as far as somebody wants to know it. */
final class RevisionView {
    private final Project project;
    private final RevisionMap map;
    private @Nullable AppliedRevisions applied;

    RevisionView(Project project, AskDatabase ask) {
        this.project = project;
        this.map = project.revisions().load();
        if (ask != AskDatabase.NEVER) {
            applied = read(ask);
        }
    }

    RevisionMap map() {
        return map;
    }

    /** Opens a connection if an argument depends on what is applied. */
    RevisionSelector selector() {
        return new RevisionSelector(map, () -> required().ids());
    }

    /** With what is known to be applied by now. */
    RevisionReport report() {
        return new RevisionReport(map, applied);
    }

    private AppliedRevisions required() {
        AppliedRevisions known = applied;
        if (known == null) {
            known = project.applied();
            applied = known;
        }
        return known;
    }

    private @Nullable AppliedRevisions read(AskDatabase ask) {
        try {
            return project.applied();
        } catch (MigrateException e) {
            boolean unreachable = e.kind() == ErrorKind.DATABASE || e.kind() == ErrorKind.CONFIGURATION;
            if (ask == AskDatabase.IF_REACHABLE && unreachable) {
                return null;
            }
            throw e;
        }
    }
}
