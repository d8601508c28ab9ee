package dev.migrate.conformance.dump;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

/** The objects of a database in the engine's own words. */
public interface EngineDump {
    /** The dump for a product, by the name that revision files use. */
    static EngineDump of(String dialect) {
        return switch (dialect) {
            case "sqlite" -> new SqliteDump();
            case "postgresql" -> new PostgresqlDump();
            case "mysql", "mariadb" -> new MysqlDump();
            default -> throw new IllegalArgumentException("nobody knows how to dump " + dialect);
        };
    }

    /**
     * By object, the lines that describe it, in an order that does not depend on how the object came about.
     *
     * @param schemas which ones are read, where the engine has several
     */
    SortedMap<String, List<String>> objects(Connection connection, List<String> schemas) throws SQLException;
}
