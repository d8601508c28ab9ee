package dev.migrate.model.bytecode;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one class file is. */
final class ClassFile {
    private final Path container;
    private final @Nullable String entry;
    private final byte @Nullable [] content;

    private ClassFile(Path container, @Nullable String entry, byte @Nullable [] content) {
        this.container = container;
        this.entry = entry;
        this.content = content;
    }

    static ClassFile ofFile(Path file) {
        return new ClassFile(file, null, null);
    }

    static ClassFile inJar(Path jar, String entry) {
        return new ClassFile(jar, entry, null);
    }

    /** One that is slow to read, and has been. */
    static ClassFile known(Path jar, String entry, byte[] content) {
        return new ClassFile(jar, entry, content);
    }

    /** The file itself, or the jar that holds it. */
    Path container() {
        return container;
    }

    /** The name in the jar; empty where it is in none. */
    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }

    /** What is in it, where it has been read already. */
    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    /** The place as an error names it. */
    String where() {
        return entry == null ? container.toString() : container + "!" + entry;
    }
}
