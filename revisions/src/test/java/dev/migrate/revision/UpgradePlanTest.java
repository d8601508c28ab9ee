package dev.migrate.revision;

import static dev.migrate.revision.Drawing.ids;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Drawing.upgrade;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradePlanTest {
    private static final RevisionMap LINE = revisions("a <- b <- c");
    private static final RevisionMap DIAMOND = revisions("a <- b <- c", "a <- d <- e", "c, e <- m <- n");
    private static final RevisionMap TWO_ROOTS = revisions("a [shop] <- b <- c", "x [billing] <- y (needs b) <- z");

    @ParameterizedTest
    @CsvSource({
        "head, '', +a +b +c",
        "head, a, +b +c",
        "head, a b c, ''",
        "b, '', +a +b",
        "b, a b c, ''",
        "+1, '', +a",
        "+1, a, +b",
        "+2, a, +b +c",
        "a+1, '', +a +b",
        "base, '', ''",
        "current, a, ''",
    })
    void alongALine(String target, String applied, String steps) {
        assertThat(upgrade(LINE, target, applied)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "head, '', +a +b +c +d +e +m +n",
        "head, a d, +b +c +e +m +n",
        "m, a b c d e, +m",
        "e, a b c, +d +e",
        "c+1, a b c, +d +e +m",
        "+1, a b c d e m, +n",
    })
    void acrossAMerge(String target, String applied, String steps) {
        assertThat(upgrade(DIAMOND, target, applied)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "heads, '', +a +b +c +x +y +z",
        "billing@head, '', +a +b +x +y +z",
        "billing, '', +x",
        "shop@head, '', +a +b +c",
        "shop@head, a b x y z, +c",
        "billing@+1, a, +x",
        "billing@+2, '', +a +b +x +y",
        "y, x, +a +b +y",
    })
    void withDependencies(String target, String applied, String steps) {
        assertThat(upgrade(TWO_ROOTS, target, applied)).isEqualTo(steps);
    }

    @Test
    void aDependencyMayBeALabel() {
        RevisionMap map = revisions("a <- b [accounts] <- c", "x (needs accounts)");
        assertThat(upgrade(map, "x", "")).isEqualTo("+a +b +x");
    }

    @Test
    void whatWasPutBelowTheAppliedIsPlannedAndNamed() {
        RevisionMap map = revisions("a <- late <- b <- c");
        MigrationPlan plan = new MigrationPlanner(map).upgrade(map.heads(), ids("a b"));
        assertThat(Drawing.steps(plan)).isEqualTo("+late +c");
        assertThat(names(plan.outOfOrder())).isEqualTo("late");
    }

    @Test
    void anotherBranchIsNotOutOfOrder() {
        MigrationPlan plan = new MigrationPlanner(DIAMOND).upgrade(DIAMOND.heads(), ids("a b c"));
        assertThat(plan.outOfOrder()).isEmpty();
        assertThat(plan.isEmpty()).isFalse();
    }

    @Test
    void appliedRevisionsWithoutFilesAreRefusedByName() {
        assertThat(refusal(() -> upgrade(LINE, "head", "a gone")))
                .isEqualTo("history | - | The applied revision gone has no file any more | Bring the files back"
                        + " (another branch may have them), or accept the present state with `migrate stamp`.");
        assertThat(refusal(() -> upgrade(LINE, "head", "a gone also")))
                .startsWith("history | - | The applied revisions also, gone have no files any more");
    }
}
