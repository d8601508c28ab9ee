package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every graph; a failing case names the seed from which its graph is made again. */
class RandomGraphTest {
    private static final int GRAPHS = 200;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(GRAPHS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anUpgradeRunsEachRevisionOnceAndWhatItNeedsFirst(long seed) {
        RevisionMap map = graph(new Random(seed));
        MigrationPlan plan = new MigrationPlanner(map).upgrade(map.heads(), Set.of());
        Set<RevisionId> applied = new LinkedHashSet<>();
        for (MigrationStep step : plan.steps()) {
            Revision revision = step.revision();
            assertThat(applied).containsAll(revision.downRevisions());
            assertThat(applied)
                    .containsAll(map.dependencies(revision.id()).stream()
                            .map(Revision::id)
                            .toList());
            assertThat(applied.add(revision.id())).isTrue();
        }
        assertThat(applied).hasSameSizeAs(map.revisions());
        assertThat(plan.outOfOrder()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRunInTwoPartsEndsLikeOneRun(long seed) {
        Random random = new Random(seed);
        RevisionMap map = graph(random);
        MigrationPlanner planner = new MigrationPlanner(map);
        Set<RevisionId> applied = apply(planner.upgrade(List.of(any(map, random)), Set.of()), Set.of());
        applied = apply(planner.upgrade(List.of(any(map, random), any(map, random)), applied), applied);
        applied = apply(planner.upgrade(map.effectiveHeads(), applied), applied);
        assertThat(applied).hasSameSizeAs(map.revisions());
        assertThat(planner.upgrade(map.heads(), applied).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDowngradeRemovesNothingThatSomethingStillNeeds(long seed) {
        Random random = new Random(seed);
        RevisionMap map = graph(random);
        MigrationPlanner planner = new MigrationPlanner(map);
        Set<RevisionId> applied = apply(planner.upgrade(List.of(any(map, random)), Set.of()), Set.of());
        List<RevisionId> candidates = new ArrayList<>(applied);
        Revision kept = map.get(candidates.get(random.nextInt(candidates.size())));
        MigrationPlan plan = planner.downgrade(target(map, applied, kept.id().value()), applied);
        Set<RevisionId> left = new LinkedHashSet<>(applied);
        for (MigrationStep step : plan.steps()) {
            assertThat(left.remove(step.revision().id())).isTrue();
            assertThat(map.ancestors(left, Edges.ALL)).isEqualTo(inOrder(map, left));
        }
        assertThat(left).contains(kept.id());
        assertThat(map.children(kept.id())).noneMatch(child -> left.contains(child.id()));
        assertThat(apply(planner.upgrade(map.heads(applied, Edges.ALL), left), left))
                .isEqualTo(applied);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDowngradeToBaseIsTheUpgradeBackwards(long seed) {
        RevisionMap map = graph(new Random(seed));
        MigrationPlanner planner = new MigrationPlanner(map);
        MigrationPlan up = planner.upgrade(map.heads(), Set.of());
        Set<RevisionId> applied = apply(up, Set.of());
        MigrationPlan down = planner.downgrade(target(map, applied, "base"), applied);
        List<Revision> backwards =
                new ArrayList<>(up.steps().stream().map(MigrationStep::revision).toList());
        Collections.reverse(backwards);
        assertThat(down.steps()).extracting(MigrationStep::revision).isEqualTo(backwards);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStampLeavesWhatAnUpgradeWouldHaveLeft(long seed) {
        Random random = new Random(seed);
        RevisionMap map = graph(random);
        MigrationPlanner planner = new MigrationPlanner(map);
        Set<RevisionId> before = apply(planner.upgrade(List.of(any(map, random)), Set.of()), Set.of());
        Revision target = any(map, random);
        Set<RevisionId> stamped = planner.stamp(List.of(target), before);
        assertThat(map.ancestors(stamped, Edges.ALL)).isEqualTo(stamped);
        assertThat(stamped).contains(target.id());
        assertThat(map.appliedHeads(stamped)).contains(target);
    }

    private static DowngradeTarget target(RevisionMap map, Set<RevisionId> applied, String argument) {
        return new RevisionSelector(map, () -> applied).downgradeTarget(argument);
    }

    private static Set<RevisionId> apply(MigrationPlan plan, Set<RevisionId> applied) {
        Set<RevisionId> after = new LinkedHashSet<>(applied);
        plan.steps().forEach(step -> assertThat(after.add(step.revision().id())).isTrue());
        return after;
    }

    private static Set<RevisionId> inOrder(RevisionMap map, Set<RevisionId> ids) {
        Set<RevisionId> ordered = new LinkedHashSet<>();
        map.revisions().stream().map(Revision::id).filter(ids::contains).forEach(ordered::add);
        return ordered;
    }

    private static Revision any(RevisionMap map, Random random) {
        return map.revisions().get(random.nextInt(map.revisions().size()));
    }

    /** Roots, branches, merges of up to three, dependencies across them. */
    private static RevisionMap graph(Random random) {
        int size = 1 + random.nextInt(40);
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<RevisionId> parents = new ArrayList<>();
            int wanted = random.nextInt(10) == 0 ? 0 : random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
            for (int p = 0; p < wanted && i > 0; p++) {
                RevisionId parent =
                        revisions.get(Math.max(0, i - 1 - random.nextInt(6))).id();
                if (!parents.contains(parent)) {
                    parents.add(parent);
                }
            }
            List<String> needs = i > 0 && random.nextInt(6) == 0
                    ? List.of(revisions.get(random.nextInt(i)).id().value())
                    : List.of();
            RevisionId id = new RevisionId(Integer.toHexString(random.nextInt(0x1000)) + "x" + i);
            RevisionHeader header = new RevisionHeader(id, parents, List.of(), needs, "", null);
            revisions.add(Revision.read(new Drawing.TextSource(id.value(), RevisionFile.render(header, "", ""))));
        }
        Collections.shuffle(revisions, random);
        return RevisionMap.of(revisions);
    }
}
