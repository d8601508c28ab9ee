package dev.migrate.model.oracle;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.ModelReader;
import dev.migrate.model.ModelSource;
import dev.migrate.model.Models;
import dev.migrate.model.Naming;
import dev.migrate.model.Targets;
import dev.migrate.schema.TargetDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate and the reader understand mapping files alike. */
class SameMappingFilesAsHibernateTest {
    private static final String SAMPLE = "dev.migrate.model.sample.mappingfiles";

    @TempDir
    Path folder;

    static List<TargetDatabase> targets() {
        return Targets.ALL;
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyKindOfElement(TargetDatabase target) throws IOException {
        compare(target, resource("orm.xml"));
    }

    /** With foreign keys that are not wanted, comments, checks, and what has no effect on a schema. */
    @ParameterizedTest
    @MethodSource("targets")
    void detailsOfElements(TargetDatabase target) throws IOException {
        compare(target, resource("details.xml"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream mapping = SameMappingFilesAsHibernateTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(mapping).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void compare(TargetDatabase target, String mapping) throws IOException {
        Path file = Files.createDirectories(folder.resolve("META-INF")).resolve("orm.xml");
        Files.writeString(file, mapping);
        SchemaLines theirs =
                HibernateSchema.of(sources -> sources.addFile(file.toFile()), target, Naming.JPA, Map.of());
        ModelSource source = new ModelSource(List.of(folder, Models.TEST_CLASSES), List.of(SAMPLE));
        boolean sequences =
                target.dialect().equals("postgresql") || target.dialect().equals("mariadb");
        theirs.assertSame(SchemaLines.of(ModelReader.read(source, MappingOptions.of(target)), sequences));
    }
}
