package dev.migrate.model.entity;

import java.util.Comparator;
import java.util.List;

/**
 * A property that Bean Validation has something to say about.
 *
 * @param constraints those in the default group
 * @param cascaded whether what is inside of its value is validated as well
 */
public record ConstrainedProperty(List<Constraint> constraints, boolean cascaded) {
    public ConstrainedProperty {
        constraints = List.copyOf(constraints);
    }

    public boolean isRequired() {
        return constraints.stream().anyMatch(Constraint::requires);
    }

    /** The constraints, and those that they are composed of; {@code Min} before {@code Max}. */
    public List<Constraint> all() {
        return constraints.stream()
                .flatMap(Constraint::all)
                .sorted(Comparator.comparing(Constraint::name).reversed())
                .toList();
    }
}
