package dev.migrate.dialect.mysql;

/**
 * An expression whose form on the server is wanted.
 *
 * @param type of the column that it belongs to, as SQL text; empty for a check
 */
record ExpressionQuestion(Kind kind, String type, String expression) {
    enum Kind {
        CHECK,
        GENERATED,
        DEFAULT
    }
}
