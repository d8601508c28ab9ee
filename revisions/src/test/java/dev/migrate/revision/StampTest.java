package dev.migrate.revision;

import static dev.migrate.revision.Drawing.ids;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {
    private static final RevisionMap MAP = revisions("a <- b <- c", "a <- d <- e", "c, e <- m", "x <- y (needs d)");

    @ParameterizedTest
    @CsvSource({
        "b, '', a b",
        "b, a b c, a b",
        "b, a d e, a b d e",
        "b, a b c d e m, a b d e",
        "a, a b c d e m x y, a x",
        "heads, a, a b c d e m x y",
        "base, a b, ''",
        "y, '', a d x y",
        "d, a d x y, a d x",
        "c, a gone, a b c",
        "b e, '', a b d e",
    })
    void whatIsAppliedAfterwards(String targets, String applied, String stamped) {
        assertThat(names(stamp(targets, applied))).isEqualTo(stamped);
    }

    @Test
    void revisionsThatFollowEachOtherAreRefused() {
        assertThat(refusal(() -> stamp("b m", "")))
                .isEqualTo("selection | - | Another one of the given revisions follows b already | Leave b out.");
    }

    private static Set<RevisionId> stamp(String targets, String applied) {
        List<Revision> found = RevisionSelector.offline(MAP).all(List.of(targets.split(" ", -1)));
        return new MigrationPlanner(MAP).stamp(found, ids(applied));
    }
}
