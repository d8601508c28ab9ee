package dev.migrate.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a revision's text comes from: a file, or whatever else can name itself and be read. */
public interface RevisionSource {
    /** The name that errors and listings show. */
    String name();

    /** The file that an editor can open; empty if the text is not a file of its own. */
    Optional<Path> path();

    byte[] read() throws IOException;
}
