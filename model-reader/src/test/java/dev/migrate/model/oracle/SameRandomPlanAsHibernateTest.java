package dev.migrate.model.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Naming;
import dev.migrate.model.Targets;
import dev.migrate.model.oracle.ModelComparison.Kind;
import dev.migrate.model.oracle.ModelComparison.Outcome;
import dev.migrate.model.random.RandomModel;
import dev.migrate.model.random.RandomModels;
import dev.migrate.model.random.Shrinking;
import dev.migrate.schema.TargetDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hibernate and the reader have the same schema in mind for models that nobody has thought of.
 *
 * <p>{@code -Dmodels.count} and {@code -Dmodels.seed} say how many and which; one after another they go to each database
 * with each kind of names.
 */
class SameRandomPlanAsHibernateTest {
    private static final int COUNT = 100;

    /** In one run of the compiler. */
    private static final int BATCH = 50;

    /** Failures that are made small; each costs some seconds. */
    private static final int SHOWN = 3;

    /** Of a hundred models, so many may be such that Hibernate does not take them. */
    private static final int REFUSED = 25;

    @TempDir
    Path folder;

    @Test
    void samePlan() {
        ModelComparison comparison = new ModelComparison(folder);
        int count = Integer.getInteger("models.count", COUNT);
        long first = Long.getLong("models.seed", 1);
        List<String> failures = new ArrayList<>();
        int refused = 0;
        for (long seed = first; seed < first + count; seed += BATCH) {
            List<RandomModel> models = new ArrayList<>();
            for (long each = seed; each < Math.min(seed + BATCH, first + count); each++) {
                models.add(RandomModels.of(each));
            }
            assertThat(comparison.compiler().compile(models)).isEmpty();
            for (int i = 0; i < models.size(); i++) {
                Outcome outcome = comparison.compare(models.get(i), target(seed + i), naming(seed + i));
                refused += outcome.kind() == Kind.REFUSED ? 1 : 0;
                if (outcome.kind() == Kind.DIFFERENT || outcome.kind() == Kind.REFUSED_BY_READER) {
                    failures.add(describe(comparison, models.get(i), seed + i, outcome, failures.size() < SHOWN));
                }
            }
        }
        assertThat(String.join("\n", failures)).isEmpty();
        assertThat(refused).as("models that Hibernate refuses").isLessThan(Math.max(1, count * REFUSED / 100));
    }

    private static TargetDatabase target(long seed) {
        return Targets.ALL.get((int) (seed % Targets.ALL.size()));
    }

    private static Naming naming(long seed) {
        return seed / Targets.ALL.size() % 2 == 0 ? Naming.JPA : Naming.SPRING;
    }

    private static String describe(
            ModelComparison comparison, RandomModel model, long seed, Outcome outcome, boolean shrunk) {
        TargetDatabase target = target(seed);
        String title = "seed " + seed + " on " + target.dialect() + " with " + naming(seed) + " names\n";
        if (!shrunk) {
            return title + outcome.text();
        }
        RandomModel small = new Shrinking(each -> comparison
                                .compiler()
                                .compile(List.of(each))
                                .isEmpty()
                        && comparison.compare(each, target, naming(seed)).kind() == outcome.kind())
                .shrink(model);
        return title + comparison.compare(small, target, naming(seed)).text() + "\n" + small;
    }
}
