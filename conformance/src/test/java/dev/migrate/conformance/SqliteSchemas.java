package dev.migrate.conformance;

import dev.migrate.dialect.InspectionScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The one schema that a file has. */
final class SqliteSchemas implements TestSchemas {
    private final LiveDatabase database;

    SqliteSchemas(LiveDatabase database) {
        this.database = database;
    }

    @Override
    public void create() {
        // It is there with the file.
    }

    /** Foreign keys are not enforced meanwhile, since a table may be dropped before those that refer to it. */
    @Override
    public void clear() throws SQLException {
        List<String> statements = new ArrayList<>(List.of("PRAGMA foreign_keys = OFF"));
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CASE type WHEN 'view' THEN 'view' ELSE 'table' END AS kind, name FROM pragma_table_list"
                                + " WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                + " ORDER BY kind DESC")) {
            while (row.next()) {
                statements.add("DROP " + row.getString(1) + " "
                        + database.dialect().identifiers().quote(row.getString(2)));
            }
        }
        statements.add("PRAGMA foreign_keys = ON");
        database.execute(statements);
    }

    @Override
    public String own() {
        return "main";
    }

    @Override
    public InspectionScope scope() {
        return InspectionScope.CURRENT_SCHEMA;
    }

    @Override
    public void close() {
        // It goes with the file.
    }
}
