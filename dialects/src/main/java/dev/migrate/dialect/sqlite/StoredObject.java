package dev.migrate.dialect.sqlite;

/**
 * A row of {@code sqlite_schema}.
 *
 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
 * @param table the table that an index or trigger belongs to; otherwise the name once more
 */
record StoredObject(String type, String name, String table, String sql) {}
