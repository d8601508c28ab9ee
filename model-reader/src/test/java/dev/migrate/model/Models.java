package dev.migrate.model;

import dev.migrate.schema.Schema;
import dev.migrate.schema.TargetDatabase;
import java.nio.file.Path;
import java.util.List;

/** Reads the classes of one package of the tests. */
public final class Models {
    public static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private Models() {}

    public static Schema read(String modelPackage, MappingOptions options) {
        ModelSource source = source(modelPackage);
        return ModelReader.read(new ModelSource(source.classpath(), source.packages(), options.provider()), options);
    }

    public static Schema read(String modelPackage, TargetDatabase target) {
        return read(modelPackage, MappingOptions.of(target));
    }

    /** @param modelPackage below {@code dev.migrate.model.sample} */
    public static ModelSource source(String modelPackage) {
        return new ModelSource(List.of(TEST_CLASSES), List.of("dev.migrate.model.sample." + modelPackage));
    }
}
