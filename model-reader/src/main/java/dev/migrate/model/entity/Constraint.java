package dev.migrate.model.entity;

import dev.migrate.model.bytecode.AnnotationValues;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constraint of Bean Validation.
 *
 * @param name the simple one of a constraint that is known, empty for one that an application declares
 * @param parts what it is composed of
 * @param anyPart whether it is enough that one of its parts is fulfilled
 */
public record Constraint(String name, AnnotationValues values, List<Constraint> parts, boolean anyPart) {
    public Constraint {
        parts = List.copyOf(parts);
    }

    /** Whether a value has to be there. */
    boolean requires() {
        boolean itself = name.equals("NotNull") || name.equals("NotBlank") || name.equals("NotEmpty");
        boolean composed = anyPart
                ? !parts.isEmpty() && parts.stream().allMatch(Constraint::requires)
                : parts.stream().anyMatch(Constraint::requires);
        return itself || composed;
    }

    /** It and all that it is composed of. */
    Stream<Constraint> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Constraint::all));
    }
}
