package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** An annotation as it is written; what the releases on the class path do not know is left out. */
final class AnnotationText {
    private final String name;
    private final List<String> attributes = new ArrayList<>();

    AnnotationText(String name) {
        this.name = name;
    }

    /** @param value as written in Java */
    AnnotationText with(String attribute, Object value) {
        if (Api.knows(name, attribute)) {
            attributes.add(attribute + " = " + value);
        }
        return this;
    }

    AnnotationText text(String attribute, String value) {
        return with(attribute, quoted(value));
    }

    boolean isEmpty() {
        return attributes.isEmpty();
    }

    boolean isKnown() {
        return Api.find(name).isPresent();
    }

    static String quoted(String value) {
        return '"' + value.replace("\"", "\\\"") + '"';
    }

    /** Several values as an array. */
    static String array(List<?> values) {
        return "{" + String.join(", ", values.stream().map(Object::toString).toList()) + "}";
    }

    @Override
    public String toString() {
        return "@" + name + (attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")");
    }
}
