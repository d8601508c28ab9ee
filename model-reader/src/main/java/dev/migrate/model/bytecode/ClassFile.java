package dev.migrate.model.bytecode;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where one class file is.
 *
 * @param container the file itself, or the jar that holds it
 * @param entry of a jar
 */
record ClassFile(Path container, @Nullable String entry) {
    /** The place as an error names it. */
    String where() {
        return entry == null ? container.toString() : container + "!" + entry;
    }
}
