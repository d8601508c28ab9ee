package dev.migrate.model.bytecode;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the classes of a class path are: the first place on the class path wins. */
final class ClassFiles {
    private final Map<String, ClassFile> files = new HashMap<>();

    /** Remembers where the class {@code className} is; false if it is known already. */
    boolean add(String className, ClassFile file) {
        return files.putIfAbsent(className, file) == null;
    }

    Optional<byte[]> read(String className) throws IOException {
        ClassFile file = files.get(className);
        if (file == null) {
            return Optional.empty();
        }
        try (ClassFileReader reader = new ClassFileReader()) {
            return Optional.of(reader.read(file));
        }
    }
}
