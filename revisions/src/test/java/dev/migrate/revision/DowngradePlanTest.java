package dev.migrate.revision;

import static dev.migrate.revision.Drawing.downgrade;
import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DowngradePlanTest {
    private static final RevisionMap LINE = revisions("a <- b <- c");
    private static final RevisionMap DIAMOND = revisions("a <- b <- c", "a <- d <- e", "c, e <- m <- n");
    private static final RevisionMap TWO_ROOTS = revisions("a [shop] <- b <- c", "x [billing] <- y (needs b) <- z");
    private static final RevisionMap BRANCH = revisions("a <- b <- c", "a <- x [billing] <- y");

    @ParameterizedTest
    @CsvSource({
        "base, a b c, -c -b -a",
        "base, '', ''",
        "a, a b c, -c -b",
        "b, a b c, -c",
        "c, a b c, ''",
        "a, a, ''",
        "-1, a b c, -c",
        "-3, a b c, -c -b -a",
        "head-1, a b c, -c",
        "c-2, a b c, -c -b",
        "a-1, a b c, -c -b -a",
        "a+1, a b c, -c",
        "current, a b, ''",
        "current-1, a b, -b",
    })
    void alongALine(String target, String applied, String steps) {
        assertThat(downgrade(LINE, target, applied)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, a b c d e m n, -n",
        "-2, a b c d e m n, -n -m",
        "c, a b c d e m, -m",
        "b, a b c d e m, -m -c",
        "a, a b c d e m, -m -e -d -c -b",
        "base, a b c d e, -e -d -c -b -a",
        "d, a b c d e, -e",
        "m-1, a b c d e m n, refused",
    })
    void acrossAMerge(String target, String applied, String steps) {
        if (steps.equals("refused")) {
            assertThat(refusal(() -> downgrade(DIAMOND, target, applied)))
                    .contains("`m-1` leads down to several revisions: c, e");
        } else {
            assertThat(downgrade(DIAMOND, target, applied)).isEqualTo(steps);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shop@base, a b c x y z, -z -y -c -b -a",
        "billing@base, a b c x y z, -z -y -x",
        "a, a b c x y z, -z -y -c -b",
        "b, a b c x y z, -c",
        "x, a b c x y z, -z -y",
        "billing@-1, a b c x y z, -z",
        "shop@-1, a b c x, -c",
        "x-1, a b c x y z, -z -y -x",
    })
    void withDependencies(String target, String applied, String steps) {
        assertThat(downgrade(TWO_ROOTS, target, applied)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "billing@base, a b c x y, -y -x",
        "billing@a, a b c x y, -y -x",
        "billing@-2, a b c x y, -y -x",
        "c@a, a b c x y, -c -b",
        "a, a b c x y, -y -x -c -b",
        "base, a b c x y, -y -x -c -b -a",
    })
    void ofOneBranch(String target, String applied, String steps) {
        assertThat(downgrade(BRANCH, target, applied)).isEqualTo(steps);
    }

    @Test
    void stepsDoNotLeaveTheBranch() {
        assertThat(refusal(() -> downgrade(BRANCH, "billing@-3", "a b c x y")))
                .contains("`billing@-3` goes too far")
                .contains("on the branch `billing`");
        assertThat(refusal(() -> downgrade(BRANCH, "billing@-1", "a b c"))).contains("`billing@-1` goes too far");
    }

    @Test
    void stepsBelowTheBaseAreRefused() {
        assertThat(refusal(() -> downgrade(LINE, "-4", "a b c")))
                .startsWith("selection | - | `-4` goes too far: there are fewer than 4 revisions down from there");
        assertThat(refusal(() -> downgrade(LINE, "-1", "")))
                .startsWith("selection | - | `-1` leads down from where no revision is applied");
    }

    @Test
    void stepsIntoAMergeAreRefused() {
        assertThat(refusal(() -> downgrade(DIAMOND, "-3", "a b c d e m n")))
                .contains("`-3` leads down to several revisions: c, e");
    }

    @Test
    void stepsFromSeveralHeadsAreRefused() {
        assertThat(refusal(() -> downgrade(BRANCH, "-1", "a b c x y")))
                .isEqualTo("selection | - | `-1` could start from several revisions: c, y"
                        + " | Name the revision itself, or a branch, as in `LABEL@head`.");
    }

    @Test
    void aTargetThatIsNotAppliedIsRefused() {
        assertThat(refusal(() -> downgrade(LINE, "c", "a b")))
                .isEqualTo("selection | - | Cannot go back to c, which is not applied | `migrate current` shows what"
                        + " is applied; to go forward, use `migrate upgrade c`.");
    }

    @Test
    void aGapIsSteppedOver() {
        assertThat(downgrade(LINE, "-2", "a c")).isEqualTo("-c -a");
        assertThat(downgrade(LINE, "b", "a c")).isEqualTo("-c");
    }

    @Test
    void appliedRevisionsWithoutFilesAreRefusedByName() {
        assertThat(refusal(() -> downgrade(LINE, "base", "a gone")))
                .startsWith("history | - | The applied revision gone has no file any more");
    }
}
