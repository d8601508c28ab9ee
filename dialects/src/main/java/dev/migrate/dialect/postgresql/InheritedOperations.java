package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server does to inheriting tables by itself when the table that they inherit from changes, and what it lets
 * nobody do to them alone.
 */
final class InheritedOperations {
    private final List<Operation> operations;
    private final Inheritance inheritance;
    private final Schema before;

    InheritedOperations(List<Operation> operations, Schema before) {
        this.operations = operations;
        this.inheritance = new Inheritance(before);
        this.before = before;
    }

    /** The operations, each behind the one that brings it about. */
    List<Operation> ordered() {
        if (inheritance.isNone()) {
            return operations;
        }
        Set<Operation> written = new HashSet<>();
        Map<Operation, List<Operation>> waiting = new LinkedHashMap<>();
        List<Operation> ordered = new ArrayList<>();
        for (Operation operation : operations) {
            Optional<Operation> cause = cause(operation);
            if (cause.isPresent() && !written.contains(cause.get())) {
                waiting.computeIfAbsent(cause.get(), any -> new ArrayList<>()).add(operation);
            } else {
                write(operation, ordered, written, waiting);
            }
        }
        return ordered;
    }

    private static void write(
            Operation operation,
            List<Operation> ordered,
            Set<Operation> written,
            Map<Operation, List<Operation>> waiting) {
        ordered.add(operation);
        written.add(operation);
        List<Operation> next = waiting.remove(operation);
        if (next != null) {
            next.forEach(follower -> write(follower, ordered, written, waiting));
        }
    }

    /** What is left to do of an operation. */
    List<Operation> left(Operation operation) {
        if (inheritance.isNone()) {
            return List.of(operation);
        }
        Operation cause = cause(operation).orElse(null);
        requirePossible(operation, cause);
        if (cause instanceof AddColumn parent && operation instanceof AddColumn child) {
            return difference(child.table(), parent.column().withComment(null), child.column());
        } else if (cause instanceof AlterColumn parent && operation instanceof AlterColumn child) {
            return difference(child.table(), following(child.before(), parent), child.after());
        }
        return cause == null ? List.of(operation) : List.of();
    }

    /** What a new default of a table's column undoes in those that inherit it and have one of their own. */
    List<Operation> undone(Operation operation) {
        List<Operation> undone = new ArrayList<>();
        if (operation instanceof AlterColumn alter && changesDefault(alter)) {
            for (Table heir : inheritance.heirs(alter.table())) {
                Column own = heir.column(alter.before().name()).orElse(null);
                boolean changed = operations.stream()
                        .anyMatch(other -> other instanceof AlterColumn same
                                && same.table().equals(heir.name())
                                && same.before().name().equals(alter.before().name()));
                if (own != null && !changed) {
                    undone.addAll(difference(
                            heir.name(), own.withDefault(alter.after().defaultValue()), own));
                }
            }
        }
        return undone;
    }

    private static List<Operation> difference(ObjectName table, Column before, Column after) {
        return before.equals(after) ? List.of() : List.of(new AlterColumn(table, before, after));
    }

    /** The column of an inheriting table as the change of the one that it inherits leaves it. */
    private static Column following(Column column, AlterColumn parent) {
        Column following = Inheritance.following(column, parent.before(), parent.after());
        return changesDefault(parent) ? following.withDefault(parent.after().defaultValue()) : following;
    }

    private static boolean changesDefault(AlterColumn alter) {
        return !Objects.equals(alter.before().defaultValue(), alter.after().defaultValue());
    }

    /** The operation on a table inherited from that does the same. */
    private Optional<Operation> cause(Operation operation) {
        List<ObjectName> parents =
                operation.onTable().map(inheritance::ancestors).orElse(List.of());
        return operations.stream()
                .filter(other -> other.onTable().filter(parents::contains).isPresent())
                .filter(other -> isSame(other, operation))
                .findFirst();
    }

    private static boolean isSame(Operation above, Operation below) {
        if (above instanceof AddColumn parent && below instanceof AddColumn child) {
            return parent.column().name().equals(child.column().name());
        } else if (above instanceof DropColumn parent && below instanceof DropColumn child) {
            return parent.column().name().equals(child.column().name());
        } else if (above instanceof AlterColumn parent && below instanceof AlterColumn child) {
            return parent.before().name().equals(child.before().name());
        } else if (above instanceof AddCheck parent && below instanceof AddCheck child) {
            return parent.check().expression().equals(child.check().expression());
        }
        return above instanceof DropCheck parent
                && below instanceof DropCheck child
                && Objects.equals(parent.check().name(), child.check().name());
    }

    private void requirePossible(Operation operation, @Nullable Operation cause) {
        if (operation instanceof DropColumn drop) {
            String column = drop.column().name();
            if (cause == null) {
                heldBy(drop.table(), column).ifPresent(parent -> {
                    throw refused(drop.table(), column, parent, "be dropped");
                });
            }
            requireDroppedBelow(drop);
        } else if (operation instanceof AlterColumn alter) {
            String column = alter.before().name();
            Optional<Table> parent = heldBy(alter.table(), column);
            boolean retyped = ColumnAlterations.isTypeChange(alter.before(), alter.after());
            boolean freed = alter.after().nullable()
                    && !alter.before().nullable()
                    && parent.flatMap(table -> table.column(column))
                            .filter(held -> !held.nullable())
                            .isPresent();
            if (cause == null && parent.isPresent() && (retyped || freed)) {
                throw refused(alter.table(), column, parent.get(), retyped ? "get another type" : "become nullable");
            }
        }
    }

    private Optional<Table> heldBy(ObjectName table, String column) {
        return inheritance.ancestors(table).stream()
                .flatMap(name -> before.table(name).stream())
                .filter(parent -> parent.column(column).isPresent())
                .findFirst();
    }

    private static MigrateException refused(ObjectName table, String column, Table parent, String what) {
        return new MigrateException(
                ErrorKind.REFUSED,
                "The column " + table + "." + column + " is inherited from " + parent.name() + ": it cannot " + what
                        + " alone",
                table + "." + column,
                "Change the model of " + parent.name() + " in the same way, or let " + table
                        + " inherit no longer, in a revision written by hand.");
    }

    private void requireDroppedBelow(DropColumn drop) {
        for (Table heir : inheritance.heirs(drop.table())) {
            boolean goes = operations.stream()
                    .anyMatch(other -> isSame(drop, other) && other.onTable().equals(Optional.of(heir.name())));
            if (heir.column(drop.column().name()).isPresent() && !goes) {
                throw new MigrateException(
                        ErrorKind.REFUSED,
                        "The column " + drop.table() + "." + drop.column().name() + " would be dropped in "
                                + heir.name() + " as well, which inherits it and is to keep it",
                        drop.table() + "." + drop.column().name(),
                        "Write ALTER TABLE ONLY " + drop.table() + " DROP COLUMN … in a revision by hand.");
            }
        }
    }
}
