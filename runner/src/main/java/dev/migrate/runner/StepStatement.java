package dev.migrate.runner;

import dev.migrate.dialect.SqlStatement;

/** A statement of a step, and how it is executed. */
record StepStatement(SqlStatement statement, Execution execution) {
    String sql() {
        return statement.text();
    }

    int line() {
        return statement.line();
    }
}
