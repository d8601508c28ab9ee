package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether {@code ALTER TABLE} alone can make a change, by the rules of https://www.sqlite.org/lang_altertable.html as
 * the oldest supported version has them: a revision must not depend on the version that wrote it.
 */
final class NativeChange {
    private final Table table;
    private final TableDefinition definition;
    private final List<Operation> operations;
    private final boolean possible;

    /** @param operations all that is done to the table */
    NativeChange(Table table, TableDefinition definition, List<Operation> operations) {
        this.table = table;
        this.definition = definition;
        this.operations = operations;
        this.possible = allPossible();
    }

    boolean isPossible() {
        return possible;
    }

    private boolean allPossible() {
        List<Index> indexes = new ArrayList<>(table.indexes());
        for (Operation operation : operations) {
            if (operation instanceof DropIndex drop) {
                indexes.remove(drop.index());
            } else if (!TableChange.isOnIndex(operation) && !isPossible(operation, indexes)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(Operation operation, List<Index> indexes) {
        if (operation instanceof AddColumn add) {
            return canAdd(add.column());
        } else if (operation instanceof DropColumn drop) {
            return canDrop(drop.column().name(), indexes);
        }
        return operation instanceof AddForeignKey add
                && addedWith(add.foreignKey()).isPresent();
    }

    private static boolean canAdd(Column column) {
        DefaultValue value = column.defaultValue();
        Generated generated = column.generated();
        return column.identity() == null
                && (column.nullable() || value != null)
                && (value == null || SqlExpression.isConstant(value.expression()))
                && (generated == null || !generated.stored());
    }

    private boolean canDrop(String column, List<Index> indexes) {
        ColumnDefinition dropped = definition.column(column).orElse(null);
        if (dropped == null
                || dropped.has(clause ->
                        clause.isPrimaryKey() || clause.isForeignKey() || clause.kind() == Clause.Kind.UNIQUE)) {
            return false;
        }
        boolean elsewhere = definition.columns().stream()
                        .filter(other -> !other.equals(dropped))
                        .anyMatch(other -> SqlExpression.mentions(other.text(), column))
                || definition.constraints().stream()
                        .anyMatch(constraint -> SqlExpression.mentions(constraint.text(), column));
        return !elsewhere
                && indexes.stream().noneMatch(index -> uses(index, column))
                && definition.columns().size() > 1;
    }

    private static boolean uses(Index index, String column) {
        String predicate = index.predicate();
        return (predicate != null && SqlExpression.mentions(predicate, column))
                || index.parts().stream().anyMatch(part -> uses(part, column));
    }

    private static boolean uses(IndexPart part, String column) {
        String expression = part.expression();
        String name = part.column();
        return expression == null
                ? name != null && SqliteIdentifiers.same(name, column)
                : SqlExpression.mentions(expression, column);
    }

    /** The operation that adds the one column of a foreign key, if the column can bring this key, and no other, with it. */
    private Optional<AddColumn> addedWith(ForeignKey key) {
        if (keysOn(key.columns()) > 1) {
            return Optional.empty();
        }
        return operations.stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .filter(add -> key.columns().equals(List.of(add.column().name()))
                        && add.column().nullable()
                        && add.column().defaultValue() == null)
                .findFirst();
    }

    private long keysOn(List<String> columns) {
        return operations.stream()
                .filter(operation -> operation instanceof AddForeignKey add
                        && add.foreignKey().columns().equals(columns))
                .count();
    }

    /** The foreign key that a column brings with it; null if it has none. */
    @Nullable
    AddForeignKey broughtBy(AddColumn add) {
        return operations.stream()
                .filter(AddForeignKey.class::isInstance)
                .map(AddForeignKey.class::cast)
                .filter(key -> addedWith(key.foreignKey()).filter(add::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
