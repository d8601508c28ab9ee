package dev.migrate.model.random;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The mapping annotations of the releases on the class path, so that a model uses only what they know. */
final class Api {
    private static final List<String> PACKAGES = List.of(
            "jakarta.persistence",
            "org.hibernate.annotations",
            "jakarta.validation.constraints",
            "org.hibernate.validator.constraints");

    private static final Map<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();

    private Api() {}

    /** @param annotation its simple name */
    static Optional<Class<?>> find(String annotation) {
        return FOUND.computeIfAbsent(annotation, Api::load);
    }

    static boolean knows(String annotation, String attribute) {
        return find(annotation)
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(attribute)))
                .isPresent();
    }

    private static Optional<Class<?>> load(String annotation) {
        for (String each : PACKAGES) {
            try {
                Class<?> type = Class.forName(each + "." + annotation);
                if (Annotation.class.isAssignableFrom(type)) {
                    return Optional.of(type);
                }
            } catch (ClassNotFoundException e) {
                // The next package may have it.
            }
        }
        return Optional.empty();
    }
}
