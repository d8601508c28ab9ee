package dev.migrate.schema;

/**
 * The database that a desired schema is meant for, as far as whoever states that schema must know it.
 *
 * @param dialect {@code sqlite}, {@code postgresql}, {@code mysql} or {@code mariadb}
 */
public record TargetDatabase(String dialect, ServerVersion version, IdentifierRules identifiers) {}
