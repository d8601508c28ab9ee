package dev.migrate.revision;

import static dev.migrate.revision.Drawing.id;
import static dev.migrate.revision.Drawing.ids;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionMapTest {
    private static final RevisionMap DIAMOND = revisions("a <- b <- c", "b <- d", "c, d <- m");
    private static final RevisionMap TWO_ROOTS = revisions("a <- b", "x <- y (needs b) <- z");

    @Test
    void aLineHasOneHeadAndOneBase() {
        RevisionMap map = revisions("a <- b <- c");
        assertThat(names(map.revisions())).isEqualTo("a b c");
        assertThat(names(map.heads())).isEqualTo("c");
        assertThat(names(map.bases())).isEqualTo("a");
        assertThat(map.branchPoints()).isEmpty();
        assertThat(map.mergePoints()).isEmpty();
        assertThat(names(map.history())).isEqualTo("c b a");
    }

    @Test
    void aDiamondHasABranchPointAndAMergePoint() {
        assertThat(names(DIAMOND.heads())).isEqualTo("m");
        assertThat(names(DIAMOND.branchPoints())).isEqualTo("b");
        assertThat(names(DIAMOND.mergePoints())).isEqualTo("m");
        assertThat(names(DIAMOND.parents(id("m")))).isEqualTo("c d");
        assertThat(names(DIAMOND.children(id("b")))).isEqualTo("c d");
    }

    @Test
    void parentsKeepTheOrderOfTheHeader() {
        assertThat(names(revisions("a <- c", "a <- d", "d <- m", "c <- m").parents(id("m"))))
                .isEqualTo("d c");
    }

    @Test
    void anEmptyMapHasNothing() {
        RevisionMap map = revisions();
        assertThat(map.revisions()).isEmpty();
        assertThat(map.heads()).isEmpty();
        assertThat(map.bases()).isEmpty();
        assertThat(map.history()).isEmpty();
        assertThat(map.missing(ids("b a"))).containsExactly(id("a"), id("b"));
    }

    @Test
    void aHeadThatIsOnlyADependencyIsNotEffective() {
        assertThat(names(TWO_ROOTS.heads())).isEqualTo("b z");
        assertThat(names(TWO_ROOTS.effectiveHeads())).isEqualTo("z");
        assertThat(names(TWO_ROOTS.bases())).isEqualTo("a x");
        assertThat(names(TWO_ROOTS.dependencies(id("y")))).isEqualTo("b");
        assertThat(names(TWO_ROOTS.dependents(id("b")))).isEqualTo("y");
        assertThat(TWO_ROOTS.dependents(id("a"))).isEmpty();
    }

    @Test
    void ancestorsAndDescendantsIncludeTheirStart() {
        assertThat(names(TWO_ROOTS.ancestors(ids("y"), Edges.ALL))).isEqualTo("a b x y");
        assertThat(names(TWO_ROOTS.ancestors(ids("y"), Edges.PARENTS))).isEqualTo("x y");
        assertThat(names(TWO_ROOTS.descendants(ids("a"), Edges.ALL))).isEqualTo("a b y z");
        assertThat(names(TWO_ROOTS.descendants(ids("a"), Edges.PARENTS))).isEqualTo("a b");
        assertThat(TWO_ROOTS.ancestors(ids(""), Edges.ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a b, b", "a b c, c", "a b c d, c d", "a b c d m, m", "'', ''", "a c, c", "a gone b, b"})
    void appliedHeads(String applied, String heads) {
        assertThat(names(DIAMOND.appliedHeads(ids(applied)))).isEqualTo(heads);
    }

    @Test
    void missingAreTheAppliedWithoutFile() {
        assertThat(DIAMOND.missing(ids("a gone b also"))).containsExactly(id("also"), id("gone"));
        assertThat(DIAMOND.missing(ids("a b"))).isEmpty();
    }

    @Test
    void findsByFullId() {
        assertThat(DIAMOND.find(id("c"))).map(Revision::id).contains(id("c"));
        assertThat(DIAMOND.find(id("nothing"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> DIAMOND.get(id("nothing")));
    }

    @Test
    void theOrderFinishesABranchBeforeTheNext() {
        assertThat(names(revisions("a <- b <- c", "a <- d <- e", "c, e <- m <- n")
                        .revisions()))
                .isEqualTo("a b c d e m n");
        assertThat(names(TWO_ROOTS.revisions())).isEqualTo("a b x y z");
    }

    @Test
    void theOrderPrefersTheOlderBranch() {
        List<Revision> revisions = List.of(
                created("a", "2026-03-01T00:00:00Z"),
                created("b", "2026-02-01T00:00:00Z"),
                created("c", "2026-01-01T00:00:00Z"));
        assertThat(names(RevisionMap.of(revisions).revisions())).isEqualTo("c b a");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfFiles() {
        List<Revision> revisions =
                new ArrayList<>(Drawing.list("a <- b <- c", "a <- d <- e", "c, e <- m", "x <- y (needs d)"));
        String expected = names(RevisionMap.of(revisions).revisions());
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(revisions, random);
            assertThat(names(RevisionMap.of(revisions).revisions())).isEqualTo(expected);
        }
    }

    private static Revision created(String id, String time) {
        RevisionHeader header = new RevisionHeader(id(id), List.of(), List.of(), List.of(), "", Instant.parse(time));
        return Revision.read(new Drawing.TextSource(id, RevisionFile.render(header, "", "")));
    }
}
