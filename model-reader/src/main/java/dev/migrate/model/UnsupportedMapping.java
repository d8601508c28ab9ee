package dev.migrate.model;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;

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
        StringBuilder text = new StringBuilder(problems.size() + " mappings cannot be read:");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }
}
