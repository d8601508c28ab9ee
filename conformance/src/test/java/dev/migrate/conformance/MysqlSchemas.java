package dev.migrate.conformance;

import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two databases, since a schema is one here; the second belongs to one test at a time on each server. */
final class MysqlSchemas implements TestSchemas {
    private final LiveDatabase database;

    MysqlSchemas(LiveDatabase database) {
        this.database = database;
    }

    @Override
    public void create() throws SQLException {
        database.execute(List.of("CREATE DATABASE " + OTHER + " CHARACTER SET utf8mb4"));
    }

    /** Foreign keys are not enforced meanwhile, since a table may be dropped before those that refer to it. */
    @Override
    public void clear() throws SQLException {
        List<String> statements = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        objects().forEach((kind, names) -> statements.add("DROP " + kind + " " + String.join(", ", names)));
        statements.add("SET foreign_key_checks = 1");
        database.execute(statements);
    }

    /** By the keyword that drops them. */
    private Map<String, List<String>> objects() throws SQLException {
        Map<String, List<String>> objects = new TreeMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT table_type, table_schema, table_name FROM information_schema.tables"
                                + " WHERE table_schema IN (database(), '" + OTHER + "')")) {
            while (row.next()) {
                ObjectName name = new ObjectName(row.getString(2), row.getString(3));
                objects.computeIfAbsent(
                                row.getString(1).replaceAll("(BASE|SYSTEM VERSIONED)( TABLE)?", "TABLE"),
                                any -> new ArrayList<>())
                        .add(database.dialect().identifiers().quote(name));
            }
        }
        return objects;
    }

    @Override
    public String own() throws SQLException {
        return database.connection().getCatalog();
    }

    @Override
    public InspectionScope scope() throws SQLException {
        return new InspectionScope(List.of(own(), OTHER), name -> true);
    }

    /** InnoDB looks for the row that a row refers to before all indexes hold that row, which may be the same one. */
    @Override
    public List<String> filling(List<String> inserts) {
        List<String> statements = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        statements.addAll(inserts);
        statements.add("SET foreign_key_checks = 1");
        return statements;
    }

    @Override
    public void close() throws SQLException {
        database.execute(List.of("DROP DATABASE " + OTHER));
    }
}
