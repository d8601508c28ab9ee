package dev.migrate.schema;

/** How one database treats the names of objects; names are plain text here, never quoted. */
public interface IdentifierRules {

    /** What the database stores when {@code name} is written without quotes: PostgreSQL folds to lower case. */
    String fold(String name);

    /** The name as SQL text, in quotes only where the database would otherwise read something else. */
    String quote(String name);

    /** How many bytes of UTF-8 a name may have; {@link Integer#MAX_VALUE} where nothing limits it. */
    int maxBytes();

    /** The schema-qualified name as SQL text, each part quoted where needed. */
    default String quote(ObjectName name) {
        String schema = name.schema();
        return schema == null ? quote(name.name()) : quote(schema) + "." + quote(name.name());
    }
}
