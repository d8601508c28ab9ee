package dev.migrate.model;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the compiled classes are.
 *
 * @param classpath directories and jars
 * @param packages the packages, with those below them, whose entities count; all of them when empty. Embeddables,
 *     mapped superclasses and converters are found on the whole class path either way
 */
public record ModelSource(List<Path> classpath, List<String> packages) {
    public ModelSource {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
    }
}
