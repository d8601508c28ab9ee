package dev.migrate.revision;

import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenGraphTest {
    @Test
    void aMissingParent() {
        List<Revision> revisions = new ArrayList<>(Drawing.list("3f2a9c1b7d4e <- b"));
        revisions.remove(0);
        assertThat(refusal(() -> RevisionMap.of(revisions)))
                .isEqualTo("revision | b.sql | Revision b follows 3f2a9c1b7d4e, which is in no file | Bring the file"
                        + " of 3f2a9c1b7d4e back, or correct the header.");
    }

    @Test
    void aMistypedParent() {
        List<Revision> revisions = new ArrayList<>(Drawing.list("3f2a9c1b7d4e", "3f2a9c1b7d4f <- b"));
        revisions.remove(1);
        assertThat(refusal(() -> RevisionMap.of(revisions))).endsWith(" | Did you mean `3f2a9c1b7d4e`?");
    }

    @Test
    void aMissingDependency() {
        assertThat(refusal(() -> revisions("a [billing] <- b (needs biling)")))
                .isEqualTo("revision | b.sql | Revision b depends on biling, which is in no file"
                        + " | Did you mean `billing`?");
    }

    @Test
    void aRevisionThatFollowsItself() {
        assertThat(refusal(() -> revisions("a <- b <- b")))
                .isEqualTo("revision | b.sql | Revision b follows itself | Correct its `down_revision`.");
    }

    @Test
    void aRevisionThatDependsOnItself() {
        assertThat(refusal(() -> revisions("a (needs a)")))
                .isEqualTo("revision | a.sql | Revision a depends on itself | Correct its `depends_on`.");
        assertThat(refusal(() -> revisions("a [one] (needs one)"))).contains("Revision a depends on itself");
    }

    @Test
    void aCircleOfParents() {
        assertThat(refusal(() -> revisions("a <- b <- c <- d <- b", "c <- e")))
                .startsWith("revision | ")
                .contains("The revisions c, b, d follow each other in a circle")
                .endsWith(" | Correct the `down_revision` of one of them.");
    }

    @Test
    void aCircleWithoutAnyHead() {
        assertThat(refusal(() -> revisions("a <- b <- a"))).contains("The revisions a, b follow each other");
    }

    @Test
    void aCircleThroughDependencies() {
        assertThat(refusal(() -> revisions("a (needs y) <- b", "x (needs b) <- y")))
                .contains("depend on each other in a circle")
                .endsWith(" | Correct the `depends_on` of one of them.");
        assertThat(refusal(() -> revisions("a (needs b) <- b"))).contains("The revisions a, b depend on each other");
    }

    @Test
    void aLongCircleIsNotListedWhole() {
        StringBuilder line = new StringBuilder("r0");
        for (int i = 1; i < 50; i++) {
            line.append(" <- r").append(i);
        }
        assertThat(refusal(() -> revisions(line + " <- r0"))).contains(" and 38 more follow each other in a circle");
    }

    @Test
    void oneIdTwice() {
        List<Revision> revisions = new ArrayList<>(Drawing.list("a <- b"));
        revisions.addAll(Drawing.list("a"));
        assertThat(refusal(() -> RevisionMap.of(revisions)))
                .contains("Two revision files have the id a: a.sql")
                .contains("Give one of them another id");
    }

    @Test
    void oneLabelTwice() {
        assertThat(refusal(() -> revisions("a <- b [billing]", "a <- c [billing]")))
                .isEqualTo("revision | c.sql | The branch label `billing` is given twice, by b and c | Take it out of"
                        + " one of them; the revisions that follow have it by themselves.");
    }

    @Test
    void aLabelThatIsAnId() {
        assertThat(refusal(() -> revisions("a <- b", "a <- c [b]")))
                .startsWith("revision | c.sql | The branch label `b` is the id of a revision");
    }
}
