package dev.migrate.model.binding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of {@code annotation-attributes.txt}: an annotation, the attributes that the reader uses and, behind a bar, those
 * without effect on the schema.
 */
public record AnnotationAttributes(String annotation, Set<String> used, Set<String> withoutEffect) {
    public static List<AnnotationAttributes> all() throws IOException {
        try (InputStream in = AnnotationAttributes.class.getResourceAsStream("annotation-attributes.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AnnotationAttributes::of)
                    .toList();
        }
    }

    private static AnnotationAttributes of(String line) {
        String[] sides = line.split("\\|", -1);
        List<String> used = words(sides[0]);
        String annotation = used.remove(0);
        return new AnnotationAttributes(
                annotation, new TreeSet<>(used), new TreeSet<>(sides.length > 1 ? words(sides[1]) : List.of()));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(List.of(text.strip().split("\\s+")));
    }

    Set<String> attributes() {
        Set<String> all = new TreeSet<>(used);
        all.addAll(withoutEffect);
        return all;
    }

    /** Whether the annotation itself matters: it has no attributes, or some that do. */
    public boolean matters() {
        return !used.isEmpty() || withoutEffect.isEmpty();
    }
}
