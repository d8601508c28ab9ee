package dev.migrate.dialect;

import dev.migrate.schema.operation.Operation;
import java.util.List;

/**
 * Operations with the SQL that carries them out.
 *
 * @param after the catalog as it will be, for writing the way back
 */
public record DdlScript(List<Change> changes, Catalog after) {

    /**
     * Statements that belong together.
     *
     * @param operations one, or several that the database can only carry out, or carries out better, in one go
     * @param statements SQL without a final semicolon, ready to run in order
     */
    public record Change(List<Operation> operations, List<String> statements) {
        public Change {
            operations = List.copyOf(operations);
            statements = List.copyOf(statements);
        }
    }

    public DdlScript {
        changes = List.copyOf(changes);
    }

    public List<String> statements() {
        return changes.stream().flatMap(change -> change.statements().stream()).toList();
    }
}
