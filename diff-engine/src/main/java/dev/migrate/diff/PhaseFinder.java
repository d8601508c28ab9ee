package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropEnum;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.List;
import java.util.Set;

/** Says in which phase an operation has its place, given what the others touch. */
final class PhaseFinder implements Operation.Visitor<Phase> {
    private final Disturbances disturbances;
    private final ReferredKeys referred;
    private final CascadingKeys cascading;
    private final Set<ObjectName> created;
    private final Set<ObjectName> dropped;

    /**
     * @param created the tables that are made
     * @param dropped the tables that are taken away
     */
    PhaseFinder(
            Disturbances disturbances,
            ReferredKeys referred,
            CascadingKeys cascading,
            Set<ObjectName> created,
            Set<ObjectName> dropped) {
        this.disturbances = disturbances;
        this.referred = referred;
        this.cascading = cascading;
        this.created = created;
        this.dropped = dropped;
    }

    private Mentions altered(ObjectName table) {
        return new Mentions(disturbances.altered(table));
    }

    private boolean isComputedFromAltered(ObjectName table, Column column) {
        return column.generated() != null
                && altered(table).inExpression(column.generated().expression());
    }

    @Override
    public Phase visit(CreateTable operation) {
        return Phase.CREATE_TABLES;
    }

    @Override
    public Phase visit(DropTable operation) {
        return Phase.DROP_TABLES;
    }

    @Override
    public Phase visit(RenameTable operation) {
        return Phase.CREATE_TABLES;
    }

    @Override
    public Phase visit(AddColumn operation) {
        boolean waits = isComputedFromAltered(operation.table(), operation.column()) || cascading.waits(operation);
        return waits ? Phase.ADD_COMPUTED_COLUMNS : Phase.ADD_COLUMNS;
    }

    @Override
    public Phase visit(DropColumn operation) {
        return isComputedFromAltered(operation.table(), operation.column()) ? Phase.CLEAR_COLUMNS : Phase.DROP_COLUMNS;
    }

    @Override
    public Phase visit(AlterColumn operation) {
        return Phase.ALTER_COLUMNS;
    }

    @Override
    public Phase visit(RenameColumn operation) {
        return Phase.ADD_COLUMNS;
    }

    @Override
    public Phase visit(AddUnique operation) {
        return Phase.KEYS_AND_INDEXES;
    }

    @Override
    public Phase visit(DropUnique operation) {
        List<String> columns = operation.unique().columns();
        boolean inTheWay = altered(operation.table()).in(columns) || referred.include(operation.table(), columns);
        return inTheWay ? Phase.CLEAR_COLUMNS : Phase.DROP_KEYS_AND_INDEXES;
    }

    @Override
    public Phase visit(AddForeignKey operation) {
        return cascading.waits(operation) ? Phase.LATE_FOREIGN_KEYS : Phase.FOREIGN_KEYS;
    }

    @Override
    public Phase visit(DropForeignKey operation) {
        boolean inTheWay = disturbances.moves(operation.table(), operation.foreignKey())
                || altered(operation.table()).in(operation.foreignKey().columns())
                || cascading.makesWay(operation);
        if (inTheWay) {
            return Phase.CLEAR_COLUMNS;
        }
        return dropped.contains(operation.table()) ? Phase.DROP_TABLES : Phase.DROP_FOREIGN_KEYS;
    }

    @Override
    public Phase visit(AddCheck operation) {
        return Phase.CHECKS;
    }

    @Override
    public Phase visit(DropCheck operation) {
        boolean inTheWay =
                altered(operation.table()).inExpression(operation.check().expression());
        return inTheWay ? Phase.CLEAR_COLUMNS : Phase.DROP_CHECKS;
    }

    @Override
    public Phase visit(AddPrimaryKey operation) {
        return Phase.PRIMARY_KEYS;
    }

    @Override
    public Phase visit(DropPrimaryKey operation) {
        List<String> columns = operation.primaryKey().columns();
        boolean inTheWay = altered(operation.table()).in(columns) || referred.include(operation.table(), columns);
        return inTheWay ? Phase.CLEAR_COLUMNS : Phase.DROP_KEYS_AND_INDEXES;
    }

    @Override
    public Phase visit(CreateIndex operation) {
        return created.contains(operation.table()) ? Phase.CREATE_TABLES : Phase.KEYS_AND_INDEXES;
    }

    @Override
    public Phase visit(DropIndex operation) {
        boolean inTheWay = altered(operation.table()).inIndex(operation.index())
                || referred.include(operation.table(), operation.index());
        return inTheWay ? Phase.CLEAR_COLUMNS : Phase.DROP_KEYS_AND_INDEXES;
    }

    @Override
    public Phase visit(CreateSequence operation) {
        return Phase.TYPES_AND_SEQUENCES;
    }

    @Override
    public Phase visit(AlterSequence operation) {
        return Phase.TYPES_AND_SEQUENCES;
    }

    @Override
    public Phase visit(DropSequence operation) {
        return Phase.DROP_TYPES_AND_SEQUENCES;
    }

    @Override
    public Phase visit(CreateEnum operation) {
        return Phase.TYPES_AND_SEQUENCES;
    }

    /** Values are there before a column takes one as its default, and go when no column has them any more. */
    @Override
    public Phase visit(AlterEnum operation) {
        boolean onlyRemoves = EnumComparer.removesNone(operation.after(), operation.before())
                && !EnumComparer.removesNone(operation.before(), operation.after());
        return onlyRemoves ? Phase.DROP_TYPES_AND_SEQUENCES : Phase.TYPES_AND_SEQUENCES;
    }

    @Override
    public Phase visit(DropEnum operation) {
        return Phase.DROP_TYPES_AND_SEQUENCES;
    }

    @Override
    public Phase visit(CommentOnTable operation) {
        return Phase.ALTER_COLUMNS;
    }
}
