package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run of operations on one table as one {@code ALTER TABLE}, with what must come before and after it. */
final class TableChange {
    private final MysqlDefinitions definitions;
    private final MysqlStatements statements;
    private final ForeignKeyIndexes indexes;
    private final List<Operation> run;
    private final ObjectName name;
    private final Table before;
    private final Table after;
    private final boolean copied;
    private final Set<String> unfilled = new HashSet<>();
    private final List<String> preparations = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> clauses = new LinkedHashSet<>();
    private final List<String> completions = new ArrayList<>();

    /** @param copied whether the server must not change the table in place */
    TableChange(
            MysqlDefinitions definitions,
            MysqlStatements statements,
            ForeignKeyIndexes indexes,
            List<Operation> run,
            Table before,
            Table after,
            boolean copied) {
        this.indexes = indexes;
        this.definitions = definitions;
        this.statements = statements;
        this.run = run;
        this.name = after.name();
        this.before = StoredTable.of(before);
        this.after = StoredTable.of(after);
        this.copied = copied;
    }

    List<String> write() {
        run.forEach(this::prepare);
        TableClauses writer = new TableClauses(definitions, statements, before, staged());
        run.forEach(operation -> add(operation, writer));
        keepCountingColumns(writer);
        keepForeignKeyIndexes();
        List<String> all = new ArrayList<>(preparations);
        if (!clauses.isEmpty()) {
            all.add(String.join("", remarks) + alter());
        }
        all.addAll(completions);
        return all;
    }

    /** An index alone reads better in its own statement. */
    private String alter() {
        if (run.size() == 1 && clauses.size() == 1) {
            if (run.get(0) instanceof CreateIndex create) {
                return definitions.createIndex(name, create.index());
            }
            if (run.get(0) instanceof DropIndex drop) {
                String index = Objects.requireNonNull(drop.index().name());
                return "DROP INDEX " + definitions.quote(index) + " ON " + definitions.quote(name);
            }
        }
        return alter(List.copyOf(clauses));
    }

    private String alter(List<String> changes) {
        if (!copied) {
            return statements.alter(name, changes);
        }
        List<String> all = new ArrayList<>(changes);
        all.add("ALGORITHM=COPY");
        return statements.alter(name, all);
    }

    private void prepare(Operation operation) {
        if (operation instanceof AddColumn add && isUnfilled(add.column())) {
            unfilled.add(add.column().name());
        } else if (operation instanceof AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()
                && alter.after().generated() == null) {
            fill(alter);
        }
    }

    /** Whether rows that exist would silently get zero or an empty text, though nobody said so. */
    private boolean isUnfilled(Column column) {
        boolean inKey =
                after.primaryKey() != null && after.primaryKey().columns().contains(column.name());
        return !column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null
                && !inKey;
    }

    private void fill(AlterColumn alter) {
        Column column = alter.after();
        String value = value(column.defaultValue());
        if (value.isEmpty()) {
            remarks.add(remark(column));
            return;
        }
        if (!alter.before().type().equals(column.type())) {
            preparations.add(alter(List.of("MODIFY COLUMN "
                    + definitions.column(before, column.withNullable(true).withIdentity(null)))));
        }
        String quoted = definitions.quote(column.name());
        preparations.add("UPDATE " + definitions.quote(name) + " SET " + quoted + " = " + value + " WHERE " + quoted
                + " IS NULL");
    }

    /** The default without what it says about updates; empty if there is none. */
    private static String value(@Nullable DefaultValue value) {
        String expression = value == null ? "NULL" : value.expression().replaceFirst("\\s+ON UPDATE .*$", "");
        return expression.equals("NULL") ? "" : expression;
    }

    private String remark(Column column) {
        String quoted = definitions.quote(column.name());
        return "-- Rows that exist need a value in " + quoted + " first: UPDATE " + definitions.quote(name) + " SET "
                + quoted + " = ... WHERE " + quoted + " IS NULL\n";
    }

    /** The table as the main statement leaves it: what must be filled by hand is still nullable. */
    private Table staged() {
        return after.withColumns(after.columns().stream()
                .map(column -> unfilled.contains(column.name()) ? column.withNullable(true) : column)
                .toList());
    }

    private void add(Operation operation, TableClauses writer) {
        if (operation instanceof AddColumn add && unfilled.contains(add.column().name())) {
            clauses.addAll(operation.accept(writer));
            TableClauses last = new TableClauses(definitions, statements, before, after);
            Column column = after.column(add.column().name()).orElse(add.column());
            completions.add(remark(column) + alter(List.of(last.modify(column))));
        } else if (operation instanceof AlterColumn alter && ColumnReplacement.isNeeded(alter)) {
            ColumnReplacement replacement = new ColumnReplacement(definitions, statements, alter, before, after);
            preparations.addAll(replacement.preparations());
            clauses.addAll(replacement.clauses());
        } else if (!(operation instanceof AlterColumn alter) || isChange(alter)) {
            clauses.addAll(operation.accept(writer));
        }
    }

    /** Whether the server sees a change: an identity that no key carries yet is none. */
    private boolean isChange(AlterColumn alter) {
        String column = alter.after().name();
        return !before.column(column).equals(after.column(column));
    }

    /** A column stops counting with its key, and goes on with the next one. */
    private void keepCountingColumns(TableClauses writer) {
        for (Column column : after.columns()) {
            boolean altered = run.stream()
                    .anyMatch(operation -> operation instanceof AlterColumn alter
                            && alter.after().name().equals(column.name()));
            before.column(column.name())
                    .filter(there -> !altered && !Objects.equals(there.identity(), column.identity()))
                    .ifPresent(there -> clauses.add(writer.modify(column)));
        }
    }

    /** See {@link ForeignKeyIndexes}. The server makes most of those of new keys by itself. */
    private void keepForeignKeyIndexes() {
        Map<String, ForeignKey> had = indexes.own(before);
        Map<String, ForeignKey> needed = indexes.own(after);
        Set<String> existing = new HashSet<>();
        before.foreignKeys().forEach(key -> existing.add(Objects.requireNonNullElse(key.name(), "")));
        had.forEach((index, key) -> {
            if (!needed.containsKey(index)) {
                clauses.add("DROP INDEX " + definitions.quote(index));
            }
        });
        needed.forEach((index, key) -> {
            boolean exists = existing.contains(Objects.requireNonNullElse(key.name(), ""));
            boolean missing = exists && !had.containsKey(index);
            boolean leftOut = indexes.isLeftOut(key, after) && !(exists && indexes.isLeftOut(key, before));
            if (leftOut && had.containsKey(index)) {
                // The server made it or a script did, which makes the difference, and which nobody can see.
                clauses.add("DROP INDEX " + definitions.quote(index));
            }
            if (missing || leftOut) {
                clauses.add("ADD INDEX " + definitions.quote(index) + " (" + definitions.quote(key.columns()) + ")");
            }
        });
    }
}
