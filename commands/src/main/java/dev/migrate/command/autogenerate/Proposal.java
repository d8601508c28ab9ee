package dev.migrate.command.autogenerate;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.Hazard;
import dev.migrate.diff.Hazards;
import dev.migrate.diff.Rename;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What autogenerate would do.
 *
 * @param renames what gets another name, before anything else
 * @param found the rest, as the diff found it; the script may join and reorder it
 * @param upgrade the script of the rest
 * @param openRenames what may be renamings too, and is dropped and created as long as nobody says so
 */
public record Proposal(
        Dialect dialect,
        List<Operation> renames,
        DdlScript renaming,
        List<Operation> found,
        DdlScript upgrade,
        List<Rename> openRenames) {
    public Proposal {
        renames = List.copyOf(renames);
        found = List.copyOf(found);
        openRenames = List.copyOf(openRenames);
    }

    /** One without settled renamings. */
    static Proposal of(Dialect dialect, List<Operation> found, DdlScript upgrade, List<Rename> openRenames) {
        return new Proposal(dialect, List.of(), new DdlScript(List.of(), Catalog.EMPTY), found, upgrade, openRenames);
    }

    public boolean isEmpty() {
        return renames.isEmpty() && found.isEmpty();
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
        for (DdlScript.Change change : changes()) {
            List<String> sql = change.statements();
            for (Operation operation : change.operations()) {
                proposed.add(new ProposedOperation(operation, sql, hazards.getOrDefault(operation, List.of())));
                sql = List.of();
            }
        }
        return List.copyOf(proposed);
    }

    private List<DdlScript.Change> changes() {
        List<DdlScript.Change> changes = new ArrayList<>(renaming.changes());
        changes.addAll(upgrade.changes());
        return changes;
    }

    /** The text of a revision file's upgrade section. */
    public String upgradeSql() {
        return section(renaming, upgrade);
    }

    /**
     * The text of a revision file's downgrade section.
     *
     * @throws dev.migrate.schema.MigrateException if the database cannot undo an operation
     */
    public String downgradeSql() {
        DdlScript downgrade = dialect.ddl().script(Downgrade.of(found), upgrade.after());
        // Last of all, as it came first: everything else speaks of the new names.
        return section(downgrade, dialect.ddl().script(Downgrade.of(renames), downgrade.after()));
    }

    private String section(DdlScript first, DdlScript second) {
        List<String> statements = new ArrayList<>(first.statements());
        statements.addAll(second.statements());
        return new SectionWriter(dialect.splitter()).write(statements);
    }
}
