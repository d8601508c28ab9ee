package dev.migrate.revision;

import dev.migrate.schema.MigrateException;
import java.nio.file.Path;

/** A project's revision files, wherever they are. */
public interface RevisionFiles {

    /**
     * Reads the header of every file.
     *
     * @throws MigrateException if there is no such place, a header is wrong, or the graph is
     */
    RevisionMap load();

    /**
     * Writes a new file, whole or not at all, and never over another.
     *
     * @param fileName relative to the place; missing directories are made
     * @return where the file is
     * @throws MigrateException if it cannot be written there
     */
    Path create(Path fileName, String text);
}
