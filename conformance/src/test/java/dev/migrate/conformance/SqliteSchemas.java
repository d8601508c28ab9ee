package dev.migrate.conformance;

import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import java.sql.SQLException;
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
        Schema schema = database.inspect().schema();
        List<ObjectName> names = new ArrayList<>(schema.tables().keySet());
        names.addAll(schema.sequences().keySet());
        List<String> statements = new ArrayList<>(List.of("PRAGMA foreign_keys = OFF"));
        names.forEach(name ->
                statements.add("DROP TABLE " + database.dialect().identifiers().quote(name)));
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
