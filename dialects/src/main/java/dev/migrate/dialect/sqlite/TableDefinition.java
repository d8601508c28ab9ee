package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A {@code CREATE TABLE} text in its parts, each as written, so that a changed table keeps what nobody changed: odd
 * types, conflict clauses, comments.
 *
 * @param options what follows the closing parenthesis: {@code STRICT}, {@code WITHOUT ROWID}
 */
record TableDefinition(String name, List<ColumnDefinition> columns, List<Clause> constraints, String options) {
    TableDefinition {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** @throws IllegalArgumentException if it is no {@code CREATE TABLE} of SQLite's */
    static TableDefinition parse(String sql) {
        return new TableDefinitionParser(sql).parse();
    }

    /** The text again, as a statement that creates the table under another name. */
    String sql(String tableName) {
        List<String> parts = new ArrayList<>();
        Stream.concat(
                        columns.stream().map(ColumnDefinition::text),
                        constraints.stream().map(Clause::text))
                .forEach(parts::add);
        StringBuilder sql = new StringBuilder("CREATE TABLE ")
                .append(new SqliteIdentifiers().quote(tableName))
                .append(" (");
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            sql.append("\n    ").append(part);
            if (part.substring(part.lastIndexOf('\n') + 1).contains("--")) {
                // The comma must not become part of the comment.
                sql.append("\n   ");
            }
            sql.append(i + 1 < parts.size() ? "," : "");
        }
        return sql.append("\n)").append(options.isEmpty() ? "" : " " + options).toString();
    }

    Optional<ColumnDefinition> column(String columnName) {
        return columns.stream()
                .filter(column -> SqliteIdentifiers.same(column.name(), columnName))
                .findFirst();
    }

    /** Clauses of the table and of all its columns. */
    Stream<Clause> clauses() {
        return Stream.concat(columns.stream().flatMap(column -> column.clauses().stream()), constraints.stream());
    }

    boolean has(Predicate<Clause> wanted) {
        return clauses().anyMatch(wanted);
    }

    boolean isAutoincrement() {
        return has(clause -> clause.kind() == Clause.Kind.AUTOINCREMENT_KEY);
    }

    TableDefinition withColumns(List<ColumnDefinition> changed) {
        return new TableDefinition(name, changed, constraints, options);
    }

    TableDefinition withColumn(ColumnDefinition added) {
        List<ColumnDefinition> all = new ArrayList<>(columns);
        all.add(added);
        return withColumns(all);
    }

    TableDefinition withoutColumn(String columnName) {
        return withColumns(columns.stream()
                .filter(column -> !SqliteIdentifiers.same(column.name(), columnName))
                .toList());
    }

    TableDefinition changing(String columnName, UnaryOperator<ColumnDefinition> change) {
        return withColumns(columns.stream()
                .map(column -> SqliteIdentifiers.same(column.name(), columnName) ? change.apply(column) : column)
                .toList());
    }

    TableDefinition with(Clause constraint) {
        List<Clause> all = new ArrayList<>(constraints);
        all.add(constraint);
        return new TableDefinition(name, columns, all, options);
    }

    /** Without one clause, wherever it stands. */
    TableDefinition without(Clause unwanted) {
        Predicate<Clause> same = unwanted::equals;
        List<Clause> kept = constraints.stream().filter(same.negate()).toList();
        return new TableDefinition(
                name, columns.stream().map(column -> column.without(same)).toList(), kept, options);
    }
}
