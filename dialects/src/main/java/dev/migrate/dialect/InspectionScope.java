package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an inspection reads.
 *
 * @param schemas the schemas to read, by name; empty means the connection's current one; a database
 *     that has no schemas reads what there is
 * @param tables which tables and sequences; the others are treated as if they were not there
 */
public record InspectionScope(List<String> schemas, Predicate<ObjectName> tables) {
    public static final InspectionScope CURRENT_SCHEMA = new InspectionScope(List.of(), name -> true);

    public InspectionScope {
        schemas = List.copyOf(schemas);
    }
}
