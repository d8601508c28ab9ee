package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a server is set to, as far as it decides what a schema means.
 *
 * @param collation of the current database
 */
record ServerSettings(boolean ignoresTableNameCase, String collation) {

    static ServerSettings read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@lower_case_table_names, @@collation_database")) {
            row.next();
            return new ServerSettings(row.getInt(1) != 0, row.getString(2));
        }
    }
}
