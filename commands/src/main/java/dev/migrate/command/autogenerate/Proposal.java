package dev.migrate.command.autogenerate;

import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.Hazard;
import dev.migrate.diff.Hazards;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What autogenerate would do.
 *
 * @param found as the diff found them; the script may join and reorder them
 */
public record Proposal(Dialect dialect, List<Operation> found, DdlScript upgrade) {
    public Proposal {
        found = List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * The operations in the order in which they are carried out. Where several are carried out in one go, the first
     * holds the SQL of all.
     */
    public List<ProposedOperation> operations() {
        IdentityHashMap<Operation, List<Hazard>> hazards = new IdentityHashMap<>();
        List<List<Hazard>> inOrder = Hazards.of(found);
        for (int i = 0; i < found.size(); i++) {
            hazards.put(found.get(i), inOrder.get(i));
        }
        List<ProposedOperation> proposed = new ArrayList<>();
        for (DdlScript.Change change : upgrade.changes()) {
            List<String> sql = change.statements();
            for (Operation operation : change.operations()) {
                proposed.add(new ProposedOperation(operation, sql, hazards.getOrDefault(operation, List.of())));
                sql = List.of();
            }
        }
        return List.copyOf(proposed);
    }

    /** The text of a revision file's upgrade section. */
    public String upgradeSql() {
        return new SectionWriter(dialect.splitter()).write(upgrade.statements());
    }

    /**
     * The text of a revision file's downgrade section.
     *
     * @throws dev.migrate.schema.MigrateException if the database cannot undo an operation
     */
    public String downgradeSql() {
        DdlScript downgrade = dialect.ddl().script(Downgrade.of(found), upgrade.after());
        return new SectionWriter(dialect.splitter()).write(downgrade.statements());
    }
}
