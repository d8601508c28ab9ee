package dev.migrate.runner;

import dev.migrate.revision.RevisionId;
import java.util.List;

/**
 * What a run did.
 *
 * @param steps those that this run carried out; another runner may have done some of the plan meanwhile
 * @param current the applied heads afterwards
 */
public record RunResult(List<StepResult> steps, List<RevisionId> current) {
    public RunResult {
        steps = List.copyOf(steps);
        current = List.copyOf(current);
    }
}
