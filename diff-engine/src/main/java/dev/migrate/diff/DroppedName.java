package dev.migrate.diff;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.Optional;

/** The name of a constraint or index that an operation drops from its table. */
final class DroppedName {
    private DroppedName() {}

    /** Empty if the operation drops something else, or something without a name. */
    static Optional<String> of(Operation operation) {
        if (operation instanceof DropIndex drop) {
            return Optional.ofNullable(drop.index().name());
        }
        return constraint(operation).map(Constraint::name);
    }

    private static Optional<Constraint> constraint(Operation operation) {
        if (operation instanceof DropPrimaryKey drop) {
            return Optional.of(drop.primaryKey());
        } else if (operation instanceof DropUnique drop) {
            return Optional.of(drop.unique());
        } else if (operation instanceof DropForeignKey drop) {
            return Optional.of(drop.foreignKey());
        } else if (operation instanceof DropCheck drop) {
            return Optional.of(drop.check());
        }
        return Optional.empty();
    }
}
