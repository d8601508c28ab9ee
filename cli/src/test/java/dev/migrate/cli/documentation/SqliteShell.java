package dev.migrate.cli.documentation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** As {@code sqlite3 FILE SQL}: one statement, rows with bars between their columns. */
final class SqliteShell {
    private SqliteShell() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                Statement statement = connection.createStatement()) {
            if (statement.execute(arguments[1])) {
                print(statement.getResultSet());
            }
        }
    }

    private static void print(ResultSet rows) throws SQLException {
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                cells.add(rows.getString(i));
            }
            System.out.println(String.join("|", cells));
        }
    }
}
