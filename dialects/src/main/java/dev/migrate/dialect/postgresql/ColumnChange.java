package dev.migrate.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;

/**
 * The SQL of one or several changes of a table's columns, gathered so that they share one {@code ALTER TABLE}.
 *
 * <p>{@code before} runs first, then one {@code ALTER TABLE} with all {@code clauses}, then {@code after}.
 */
final class ColumnChange {
    private final List<String> before = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    void before(String statement) {
        before.add(statement);
    }

    void clause(String clause) {
        clauses.add(clause);
    }

    void after(String statement) {
        after.add(statement);
    }

    void after(List<String> statements) {
        after.addAll(statements);
    }

    List<String> before() {
        return before;
    }

    List<String> clauses() {
        return clauses;
    }

    List<String> after() {
        return after;
    }
}
