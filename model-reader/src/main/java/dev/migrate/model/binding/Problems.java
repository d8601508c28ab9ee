package dev.migrate.model.binding;

import dev.migrate.model.MappingProblem;
import dev.migrate.model.UnsupportedMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with the mapping, so that one run reports it all. */
final class Problems {
    private final Set<MappingProblem> found = new LinkedHashSet<>();

    /** Runs one step for an entity; what it cannot map is noted, and the next step may go on. */
    void guard(EntityBinding entity, Runnable step) {
        try {
            step.run();
        } catch (UnsupportedMapping e) {
            entity.markIncomplete();
            found.addAll(e.problems());
        }
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** @throws UnsupportedMapping if any step failed */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UnsupportedMapping(List.copyOf(found));
        }
    }
}
