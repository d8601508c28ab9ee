package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Carries an operation out on a table's text and leaves everything else in it as it is. */
final class DefinitionEdit {
    private static final SqliteDefinitions DEFINITIONS = new SqliteDefinitions();

    private DefinitionEdit() {}

    /** Operations that are not about a table's own text, such as those on indexes, change nothing. */
    static TableDefinition apply(Operation operation, TableDefinition table) {
        if (operation instanceof AddColumn add) {
            return table.withColumn(SqliteDefinitions.parseColumn(DEFINITIONS.column(add.column())));
        } else if (operation instanceof DropColumn drop) {
            return table.withoutColumn(drop.column().name());
        } else if (operation instanceof AlterColumn alter) {
            return table.changing(alter.after().name(), column -> alter(column, alter.before(), alter.after()));
        } else if (operation instanceof AddPrimaryKey add) {
            return add(table, add.primaryKey());
        } else if (operation instanceof AddUnique add) {
            return add(table, add.unique());
        } else if (operation instanceof AddForeignKey add) {
            return add(table, add.foreignKey());
        } else if (operation instanceof AddCheck add) {
            return add(table, add.check());
        } else if (operation instanceof DropPrimaryKey drop) {
            return drop(table, drop.primaryKey());
        } else if (operation instanceof DropUnique drop) {
            return drop(table, drop.unique());
        } else if (operation instanceof DropForeignKey drop) {
            return drop(table, drop.foreignKey());
        } else if (operation instanceof DropCheck drop) {
            return drop(table, drop.check());
        }
        return table;
    }

    /** A column that is added together with a foreign key of its own. */
    static TableDefinition addReferencing(TableDefinition table, Column column, ForeignKey key) {
        return table.withColumn(
                SqliteDefinitions.parseColumn(DEFINITIONS.column(column) + " " + DEFINITIONS.references(key)));
    }

    private static TableDefinition add(TableDefinition table, Constraint constraint) {
        return table.with(SqliteDefinitions.parseConstraint(DEFINITIONS.constraint(constraint)));
    }

    private static TableDefinition drop(TableDefinition table, Constraint constraint) {
        return table.without(table.clauses()
                .filter(clause -> saysTheSame(clause, constraint, table.name()))
                .min(Comparator.comparing(clause -> !sameName(clause, constraint)))
                .orElseThrow(() -> new IllegalStateException("no " + constraint + " in " + table.sql(table.name()))));
    }

    private static boolean sameName(Clause clause, Constraint constraint) {
        Constraint found = clause.constraint();
        return found != null && Objects.equals(found.name(), constraint.name());
    }

    private static boolean saysTheSame(Clause clause, Constraint constraint, String table) {
        Constraint found = clause.constraint();
        if (constraint instanceof PrimaryKey) {
            return clause.isPrimaryKey();
        } else if (constraint instanceof UniqueConstraint unique) {
            return found instanceof UniqueConstraint other && sameNames(unique.columns(), other.columns());
        } else if (constraint instanceof ForeignKey key) {
            return found instanceof ForeignKey other
                    && sameNames(key.columns(), other.columns())
                    && SqliteIdentifiers.same(
                            key.referencedTable().name(),
                            other.referencedTable().name())
                    && key.onDelete() == other.onDelete()
                    && key.onUpdate() == other.onUpdate()
                    && key.deferrability() == other.deferrability()
                    && (clause.kind() == Kind.FOREIGN_KEY_TO_PRIMARY
                            || sameNames(key.referencedColumns(), other.referencedColumns()));
        }
        return found instanceof CheckConstraint other
                && SqlExpression.sameWords(
                        SqlExpression.withoutQualifier(((CheckConstraint) constraint).expression(), table),
                        SqlExpression.withoutQualifier(other.expression(), table));
    }

    private static boolean sameNames(List<String> one, List<String> other) {
        return one.stream()
                .map(SqliteIdentifiers::key)
                .toList()
                .equals(other.stream().map(SqliteIdentifiers::key).toList());
    }

    private static ColumnDefinition alter(ColumnDefinition column, Column before, Column after) {
        ColumnDefinition changed = column;
        if (!before.type().equals(after.type())) {
            changed = changed.withType(DEFINITIONS.types().sql(after.type()));
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            String collation = after.collation();
            changed = replace(
                    changed,
                    clause -> clause.kind() == Kind.COLLATE,
                    collation == null ? "" : "COLLATE " + DEFINITIONS.quote(collation));
        }
        if (before.nullable() != after.nullable()) {
            changed = after.nullable() ? nullable(changed) : notNull(changed);
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            DefaultValue value = after.defaultValue();
            changed = replace(
                    changed,
                    clause -> clause.kind() == Kind.DEFAULT,
                    value == null ? "" : DEFINITIONS.defaultClause(value));
        }
        if (!Objects.equals(before.generated(), after.generated())) {
            Generated generated = after.generated();
            changed = replace(
                    changed, Clause::isGenerated, generated == null ? "" : DEFINITIONS.generatedClause(generated));
        }
        return changed;
    }

    /** @param text the clause that takes the place of those dropped; none if empty */
    private static ColumnDefinition replace(ColumnDefinition column, Predicate<Clause> dropped, String text) {
        ColumnDefinition without = column.without(dropped);
        return text.isEmpty()
                ? without
                : without.with(
                        SqliteDefinitions.parseColumn("c " + text).clauses().get(0));
    }

    /** With what came and went together with the primary key, so that the text says all that {@code table} does. */
    static TableDefinition settled(TableDefinition definition, Table table) {
        TableDefinition settled = countingUp(definition, table);
        PrimaryKey key = table.primaryKey();
        for (Column column : table.columns()) {
            boolean inKey = key != null && key.columns().contains(column.name());
            if (!column.nullable() && !inKey) {
                settled = settled.changing(column.name(), DefinitionEdit::notNull);
            }
        }
        return settled;
    }

    /**
     * A clause that says more than NOT NULL, a name or what a conflict does, stays as one that SQLite takes and that
     * means nothing: {@code NULL ON CONFLICT REPLACE}. So the way back finds it.
     */
    private static ColumnDefinition nullable(ColumnDefinition column) {
        String text = column.clause(Kind.NOT_NULL).map(Clause::text).orElse("");
        List<SqlToken> tokens = SqlCursor.tokens(text);
        Optional<SqlToken> not =
                tokens.stream().filter(token -> token.is("NOT")).reduce((first, last) -> last);
        boolean saysMore = not.isPresent() && tokens.size() > 2;
        return replace(
                column,
                clause -> clause.kind() == Kind.NOT_NULL,
                saysMore
                        ? text.substring(0, not.get().start())
                                + text.substring(not.get().end()).strip()
                        : "");
    }

    private static ColumnDefinition notNull(ColumnDefinition column) {
        if (column.clause(Kind.NOT_NULL).isPresent()) {
            return column;
        }
        for (Clause clause : column.clauses()) {
            Optional<SqlToken> word = SqlCursor.tokens(clause.text()).stream()
                    .filter(token -> clause.kind() == Kind.OTHER && token.is("NULL"))
                    .findFirst();
            if (word.isPresent()) {
                int start = word.get().start();
                String text = clause.text().substring(0, start) + "NOT "
                        + clause.text().substring(start);
                return replace(column, clause::equals, text);
            }
        }
        return replace(column, clause -> false, "NOT NULL");
    }

    /** {@code AUTOINCREMENT} comes and goes with the clause that makes the column the primary key. */
    private static TableDefinition countingUp(TableDefinition definition, Table table) {
        Optional<Column> counted =
                table.columns().stream().filter(SqliteDefinitions::countsUp).findFirst();
        Optional<Clause> key = definition.clauses().filter(Clause::isPrimaryKey).findFirst();
        if (key.isEmpty() || counted.isPresent() == definition.isAutoincrement()) {
            return definition;
        }
        PrimaryKey primaryKey = (PrimaryKey) Objects.requireNonNull(key.get().constraint());
        TableDefinition without = definition.without(key.get());
        if (counted.isEmpty()) {
            return add(without, primaryKey);
        }
        String text = "c " + DEFINITIONS.autoincrementKey(primaryKey);
        Clause inColumn = SqliteDefinitions.parseColumn(text).clauses().get(0);
        return without.changing(counted.get().name(), column -> column.with(inColumn));
    }
}
