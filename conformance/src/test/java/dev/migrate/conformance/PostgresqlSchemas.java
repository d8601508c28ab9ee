package dev.migrate.conformance;

import dev.migrate.dialect.InspectionScope;
import java.sql.SQLException;
import java.util.List;

/** Two schemas of one database. */
final class PostgresqlSchemas implements TestSchemas {
    /** The connection's schema: one that the tests' user owns, unlike {@code public} before PostgreSQL 15. */
    private static final String OWN = "own";

    private final LiveDatabase database;

    PostgresqlSchemas(LiveDatabase database) {
        this.database = database;
    }

    @Override
    public void create() throws SQLException {
        database.execute(List.of("CREATE SCHEMA " + OWN, "CREATE SCHEMA " + OTHER, "SET search_path TO " + OWN));
    }

    @Override
    public void clear() throws SQLException {
        database.execute(List.of("DROP SCHEMA " + OWN + ", " + OTHER + " CASCADE"));
        create();
    }

    @Override
    public String own() {
        return OWN;
    }

    @Override
    public InspectionScope scope() {
        return new InspectionScope(List.of(OWN, OTHER), name -> true);
    }

    @Override
    public void close() {
        // They go with the database.
    }
}
