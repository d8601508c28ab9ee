package dev.migrate.model;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the compiled classes are.
 *
 * @param classpath directories and jars
 * @param packages the packages, with those below them, whose entities count; all of them when empty. Embeddables,
 *     mapped superclasses and converters are found on the whole class path either way
 * @param provider whose rules say what a mapping file leaves of an attribute's annotations
 */
public record ModelSource(List<Path> classpath, List<String> packages, Provider provider) {
    public ModelSource {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
    }

    /** For the newest provider. */
    public ModelSource(List<Path> classpath, List<String> packages) {
        this(classpath, packages, Provider.HIBERNATE_7);
    }
}
