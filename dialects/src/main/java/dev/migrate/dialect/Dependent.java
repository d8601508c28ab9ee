package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that uses tables and that the project neither compares nor changes.
 *
 * @param name of a trigger or rule: its own name in the schema of what it is on
 * @param uses the tables and views it needs, each with the columns it needs there, as far as the database says so
 * @param sql the statement that creates it, without a final semicolon
 * @param on the table or view that a trigger or rule belongs to; null for views, and where names alone tell objects
 *     apart
 * @param afterwards the statements that give it back what {@code sql} does not: comment, privileges, indexes
 */
public record Dependent(
        Kind kind,
        ObjectName name,
        Map<ObjectName, List<String>> uses,
        String sql,
        @Nullable ObjectName on,
        List<String> afterwards) {

    /** What it is. */
    public enum Kind {
        VIEW,
        MATERIALIZED_VIEW,
        TRIGGER,
        RULE
    }

    public Dependent {
        uses = Map.copyOf(uses);
        afterwards = List.copyOf(afterwards);
    }

    /** An object that its name and one statement say all about. */
    public Dependent(Kind kind, ObjectName name, Map<ObjectName, List<String>> uses, String sql) {
        this(kind, name, uses, sql, null, List.of());
    }
}
