package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database as inspection found it: the schema, and what stands around it that a change must not break.
 *
 * @param defaultSchema the schema whose objects are named without one; null where a database has no schemas
 * @param dependents views, triggers and the like, which the project leaves alone, in an order in which they can be
 *     created
 * @param definitions each table's own {@code CREATE TABLE} text, where the database keeps it; otherwise empty
 */
public record Catalog(
        Schema schema,
        @Nullable String defaultSchema,
        List<Dependent> dependents,
        Map<ObjectName, String> definitions) {
    public static final Catalog EMPTY = of(Schema.EMPTY);

    public Catalog {
        dependents = List.copyOf(dependents);
        definitions = Map.copyOf(definitions);
    }

    public static Catalog of(Schema schema) {
        return new Catalog(schema, null, List.of(), Map.of());
    }

    public Catalog withSchema(Schema changed) {
        return new Catalog(changed, defaultSchema, dependents, definitions);
    }
}
