package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.Map;

/**
 * An object that uses tables and that the project neither compares nor changes.
 *
 * @param uses the tables it needs, each with the columns it needs there, as far as the database says so
 * @param sql the statement that creates it, without a final semicolon
 */
public record Dependent(Kind kind, ObjectName name, Map<ObjectName, List<String>> uses, String sql) {

    /** What it is. */
    public enum Kind {
        VIEW,
        MATERIALIZED_VIEW,
        TRIGGER,
        RULE
    }

    public Dependent {
        uses = Map.copyOf(uses);
    }
}
