package dev.migrate.revision;

import static dev.migrate.revision.Drawing.id;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchLabelsTest {
    @Test
    void aLabelBelongsToItsCarrierAndWhatFollows() {
        RevisionMap map = revisions("a <- b [billing] <- c <- d", "a <- x");
        assertThat(names(map.branch("billing"))).isEqualTo("b c d");
        assertThat(map.carrier("billing")).map(Revision::id).contains(id("b"));
        assertThat(map.labels(id("d"))).containsExactly("billing");
        assertThat(map.labels(id("a"))).isEmpty();
        assertThat(map.labels(id("x"))).isEmpty();
    }

    @Test
    void aLabelReachesBackToTheBranchPoint() {
        RevisionMap map = revisions("a <- b <- c <- d [billing] <- e", "a <- x");
        assertThat(names(map.branch("billing"))).isEqualTo("b c d e");
    }

    @Test
    void aLabelReachesBackToTheMergePoint() {
        RevisionMap map = revisions("a <- b", "a <- c", "b, c <- m <- d <- e [billing]");
        assertThat(names(map.branch("billing"))).isEqualTo("d e");
    }

    @Test
    void aLabelReachesBackToTheRoot() {
        assertThat(names(revisions("a <- b <- c [billing]").branch("billing"))).isEqualTo("a b c");
    }

    @Test
    void aLabelOnABranchPointReachesUpOnly() {
        RevisionMap map = revisions("a <- b [billing] <- c", "b <- d");
        assertThat(names(map.branch("billing"))).isEqualTo("b c d");
    }

    @Test
    void aLabelGoesThroughAMergeOfItsBranch() {
        RevisionMap map = revisions("a <- b [left]", "a <- c [right]", "b, c <- m <- n");
        assertThat(names(map.branch("left"))).isEqualTo("b m n");
        assertThat(names(map.branch("right"))).isEqualTo("c m n");
        assertThat(map.labels(id("n"))).containsExactly("left", "right");
        assertThat(map.allLabels()).containsExactly("left", "right");
    }

    @Test
    void aLabelDoesNotFollowDependencies() {
        RevisionMap map = revisions("a [shop] <- b", "x (needs b) <- y");
        assertThat(names(map.branch("shop"))).isEqualTo("a b");
        assertThat(map.branch("nobody")).isEmpty();
        assertThat(map.carrier("nobody")).isEmpty();
    }

    @Test
    void aRevisionMayCarrySeveralLabels() {
        assertThat(revisions("a <- b [one, two]").labels(id("a"))).containsExactly("one", "two");
    }
}
