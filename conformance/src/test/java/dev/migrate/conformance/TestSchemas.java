package dev.migrate.conformance;

import dev.migrate.dialect.InspectionScope;
import java.sql.SQLException;
import java.util.List;

/** The schemas of a test's own database: how they come about, and how they become empty again. */
interface TestSchemas {
    /** The schema beside the connection's own, as pages and random schemas name it. */
    String OTHER = "other";

    static TestSchemas of(LiveDatabase database) {
        return switch (database.dialect().name()) {
            case "sqlite" -> new SqliteSchemas(database);
            case "mysql", "mariadb" -> new MysqlSchemas(database);
            default -> new PostgresqlSchemas(database);
        };
    }

    void create() throws SQLException;

    void clear() throws SQLException;

    /** The name of the connection's own schema. */
    String own() throws SQLException;

    /** All of the schemas. */
    InspectionScope scope() throws SQLException;

    /** Drops what would outlive the database. */
    void close() throws SQLException;

    /** What inserts rows that are all in order once the last one is there. */
    default List<String> filling(List<String> inserts) {
        return inserts;
    }
}
