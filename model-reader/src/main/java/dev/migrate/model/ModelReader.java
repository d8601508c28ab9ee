package dev.migrate.model;

import dev.migrate.schema.MigrateException;
import dev.migrate.schema.Schema;

/** Reads the schema that a set of annotated classes asks for. */
public final class ModelReader {
    private ModelReader() {}

    /**
     * The schema of all entities in {@code source}, with names exactly as the target database stores them.
     *
     * <p>Constraints and indexes that the model leaves unnamed have no name.
     *
     * @throws UnsupportedMapping listing every mapping that is not understood
     * @throws MigrateException if the class path cannot be read or holds no entity
     */
    public static Schema read(ModelSource source, MappingOptions options) {
        return Schema.EMPTY;
    }
}
