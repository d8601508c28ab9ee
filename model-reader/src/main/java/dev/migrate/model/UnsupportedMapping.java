package dev.migrate.model;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mappings that cannot be turned into a schema, all that were found in one run. */
public final class UnsupportedMapping extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<MappingProblem> problems;

    /** @param problems at least one */
    public UnsupportedMapping(List<MappingProblem> problems) {
        super(
                ErrorKind.MAPPING,
                message(problems),
                problems.get(0).where(),
                problems.get(0).remedy());
        this.problems = List.copyOf(problems);
    }

    public List<MappingProblem> problems() {
        return problems;
    }

    private static String message(List<MappingProblem> problems) {
        MappingProblem first = problems.get(0);
        if (problems.size() == 1) {
            return first.what();
        }
        Map<String, List<MappingProblem>> alike = new LinkedHashMap<>();
        for (MappingProblem problem : problems) {
            alike.computeIfAbsent(problem.explanation(), explanation -> new ArrayList<>())
                    .add(problem);
        }
        StringBuilder text = new StringBuilder(problems.size() + " mappings cannot be read:");
        alike.forEach((explanation, group) -> {
            text.append("\n  ").append(group.get(0).where()).append(": ").append(explanation);
            for (MappingProblem other : group.subList(1, group.size())) {
                text.append("\n  ").append(other.where()).append(": likewise");
            }
        });
        return text.toString();
    }
}
