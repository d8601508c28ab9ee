package dev.migrate.dialect.mysql;

import dev.migrate.dialect.RenamedExpressions;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * What MySQL does not let stand while a column gets another name; it goes before, and comes back after.
 *
 * <p>Checks that name the column. Foreign keys that refer to it behind another column: 8.0.31 then says that the table
 * does not exist. All foreign keys that it is part of, if the table has a check: MySQL copies a table with a check on
 * texts, and refuses to copy while columns of a foreign key are renamed.
 */
final class ColumnRenaming {
    private final List<Operation> obstacles = new ArrayList<>();
    private final List<Operation> restored = new ArrayList<>();

    /** @param state before the renaming */
    ColumnRenaming(RenameColumn rename, IdentifierRules identifiers, DdlState state) {
        RenamedExpressions expressions =
                new RenamedExpressions(SqlFeature.ofMysql(), identifiers, rename.before(), rename.after());
        for (CheckConstraint check : ColumnMentions.checks(state.table(rename.table()), rename.before())) {
            obstacles.add(new DropCheck(rename.table(), check));
            restored.add(new AddCheck(rename.table(), expressions.in(check)));
        }
        boolean copied = !state.table(rename.table()).checks().isEmpty();
        for (Table table : state.catalog().schema().tables().values()) {
            table.foreignKeys().stream()
                    .filter(key -> isInTheWay(table.name(), key, rename, copied))
                    .forEach(key -> add(table.name(), key, rename));
        }
    }

    private static boolean isInTheWay(ObjectName table, ForeignKey key, RenameColumn rename, boolean copied) {
        int referred = key.referencedTable().equals(rename.table())
                ? key.referencedColumns().indexOf(rename.before())
                : -1;
        boolean own = table.equals(rename.table()) && key.columns().contains(rename.before());
        return referred > 0 || (copied && (referred == 0 || own));
    }

    private void add(ObjectName table, ForeignKey key, RenameColumn rename) {
        boolean own = table.equals(rename.table());
        List<String> columns = own ? renamed(key.columns(), rename) : key.columns();
        obstacles.add(new DropForeignKey(table, key));
        boolean referred = key.referencedTable().equals(rename.table());
        List<String> referencedColumns = referred ? renamed(key.referencedColumns(), rename) : key.referencedColumns();
        restored.add(new AddForeignKey(table, key.withColumns(columns, referencedColumns)));
    }

    private static List<String> renamed(List<String> columns, RenameColumn rename) {
        return columns.stream()
                .map(column -> column.equals(rename.before()) ? rename.after() : column)
                .toList();
    }

    /** The drops that come before. */
    List<Operation> obstacles() {
        return obstacles;
    }

    /** The additions that come after, under the new name. */
    List<Operation> restored() {
        return restored;
    }
}
