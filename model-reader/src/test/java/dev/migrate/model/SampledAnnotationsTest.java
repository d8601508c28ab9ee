package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.binding.AnnotationAttributes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/**
 * Every annotation that matters, every attribute of it and every constant that the attribute may have stands on a sample:
 * on one that Hibernate is asked about as well, or on one that is refused.
 */
class SampledAnnotationsTest {
    /** Parts of what {@code KnownAnnotationsTest} lists as refused, and what stands on other annotations. */
    private static final List<String> ELSEWHERE = List.of(
            "org.hibernate.annotations.Audited",
            "org.hibernate.annotations.Changelog",
            "org.hibernate.annotations.Temporal",
            "org.hibernate.annotations.DialectOverride$OverridesAnnotation");

    /** Annotations, attributes behind a blank, and constants behind another. */
    private final Set<String> used = new TreeSet<>();

    @Test
    void everythingThatMattersIsUsedBySamples() throws Exception {
        readSamples();
        Set<String> missing = new TreeSet<>();
        for (AnnotationAttributes line : AnnotationAttributes.all()) {
            if (line.matters()) {
                missing.addAll(expected(line));
            }
        }
        missing.removeAll(used);
        missing.removeIf(each -> ELSEWHERE.stream().anyMatch(each::startsWith));
        assertThat(missing).isEmpty();
    }

    private static List<String> expected(AnnotationAttributes line) throws ReflectiveOperationException {
        List<String> expected = new ArrayList<>(List.of(line.annotation()));
        Class<?> annotation = Class.forName(line.annotation());
        for (String attribute : line.used()) {
            String key = line.annotation() + " " + attribute;
            expected.add(key);
            Class<?> type = annotation.getDeclaredMethod(attribute).getReturnType();
            Class<?> element = type.isArray() ? type.getComponentType() : type;
            if (element.isEnum()) {
                for (Object constant : element.getEnumConstants()) {
                    expected.add(key + " " + ((Enum<?>) constant).name());
                }
            }
        }
        return expected;
    }

    private void readSamples() throws IOException {
        Indexer indexer = new Indexer();
        Path samples = Models.TEST_CLASSES.resolve(Path.of("dev", "migrate", "model", "sample"));
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    indexer.index(in);
                }
            }
        }
        for (ClassInfo info : indexer.complete().getKnownClasses()) {
            info.annotationsMap().values().forEach(uses -> uses.forEach(this::add));
        }
    }

    private void add(AnnotationInstance use) {
        String name = use.name().toString();
        used.add(name);
        use.values().forEach(value -> add(name + " " + value.name(), value));
    }

    private void add(String key, AnnotationValue value) {
        used.add(key);
        if (value.kind() == AnnotationValue.Kind.NESTED) {
            add(value.asNested());
        } else if (value.kind() == AnnotationValue.Kind.ENUM) {
            used.add(key + " " + value.asEnum());
        } else if (value.kind() == AnnotationValue.Kind.ARRAY) {
            value.asArrayList().forEach(element -> add(key, element));
        }
    }
}
