package dev.migrate.dialect.mysql;

import dev.migrate.dialect.NameLimit;
import dev.migrate.schema.Column;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of how a column gets its values that no {@code MODIFY COLUMN} makes: the column is made anew, and the
 * indexes that hold it with it. A column that was computed on reading keeps its values.
 */
final class ColumnReplacement {
    private static final NameLimit LIMIT = new NameLimit(64);

    private final MysqlDefinitions definitions;
    private final MysqlStatements statements;
    private final AlterColumn alter;
    private final Table before;
    private final Table after;

    ColumnReplacement(
            MysqlDefinitions definitions, MysqlStatements statements, AlterColumn alter, Table before, Table after) {
        this.definitions = definitions;
        this.statements = statements;
        this.alter = alter;
        this.before = before;
        this.after = after;
    }

    /** Only a stored value can become a plain one in place. */
    static boolean isNeeded(AlterColumn alter) {
        Generated current = alter.before().generated();
        Generated desired = alter.after().generated();
        if (current == null) {
            return desired != null;
        }
        return desired == null ? !current.stored() : current.stored() != desired.stored();
    }

    private boolean keepsValues() {
        return alter.after().generated() == null;
    }

    List<String> preparations() {
        if (!keepsValues()) {
            return List.of();
        }
        Column copy = Column.of(copyName(), alter.after().type())
                .withCollation(alter.after().collation());
        return List.of(
                statements.alter(alter.table(), List.of("ADD COLUMN " + definitions.column(copy))),
                "UPDATE " + definitions.quote(alter.table()) + " SET " + definitions.quote(copyName()) + " = "
                        + definitions.quote(alter.after().name()));
    }

    List<String> clauses() {
        String name = definitions.quote(alter.after().name());
        Column column = after.column(alter.after().name()).orElse(alter.after());
        String definition = definitions.column(after, column);
        List<String> clauses = new ArrayList<>();
        indexesInPlace().forEach(index -> clauses.add("DROP INDEX " + quoted(index.name())));
        uniquesInPlace().forEach(unique -> clauses.add("DROP INDEX " + quoted(unique.name())));
        clauses.add("DROP COLUMN " + name);
        clauses.add(
                keepsValues()
                        ? "CHANGE COLUMN " + definitions.quote(copyName()) + " " + definition
                        : "ADD COLUMN " + definition);
        indexesInPlace().forEach(index -> clauses.add("ADD " + definitions.index(index)));
        uniquesInPlace().forEach(unique -> clauses.add("ADD " + definitions.constraint(unique)));
        return clauses;
    }

    /** Several columns of a table may be replaced at once. */
    private String copyName() {
        return LIMIT.fit("migrate_copy_" + alter.after().name());
    }

    private String quoted(@Nullable String name) {
        return definitions.quote(Objects.requireNonNull(name));
    }

    private List<Index> indexesInPlace() {
        return before.indexes().stream()
                .filter(index -> after.indexes().contains(index))
                .filter(index -> index.parts().stream()
                        .anyMatch(part -> alter.after().name().equals(part.column())))
                .toList();
    }

    private List<UniqueConstraint> uniquesInPlace() {
        return before.uniques().stream()
                .filter(unique -> after.uniques().contains(unique))
                .filter(unique -> unique.columns().contains(alter.after().name()))
                .toList();
    }
}
