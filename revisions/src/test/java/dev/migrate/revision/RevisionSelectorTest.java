package dev.migrate.revision;

import static dev.migrate.revision.Drawing.ids;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionSelectorTest {
    private static final RevisionMap LINE = revisions("a1 <- b2 <- c3 <- d4");

    /** Two branches from one trunk, one of them labelled, and a root of its own. */
    private static final RevisionMap BRANCHES =
            revisions("a <- b <- c <- d", "b <- x1 [billing] <- x2 <- x3", "r [reports] <- s (needs c)");

    @ParameterizedTest
    @CsvSource({
        "a1, a1",
        "c, c3",
        "head, d4",
        "heads, d4",
        "base, ''",
        "current, b2",
        "+1, c3",
        "+2, d4",
        "-1, a1",
        "-2, ''",
        "a1+2, c3",
        "a+2, c3",
        "head-1, c3",
        "head-4, ''",
        "current+1, c3",
        "base+1, a1",
        "base+4, d4",
        "heads-3, a1",
        "c3@head, d4",
        "a@+1, c3",
        "' head ', d4",
    })
    void onALine(String argument, String revisions) {
        assertThat(names(selector(LINE, "a1 b2").all(argument))).isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource({
        "heads, s d x3",
        "billing, x1",
        "billing+1, x2",
        "billing-1, b",
        "billing-3, ''",
        "billing@head, x3",
        "billing@heads, x3",
        "billing@base, ''",
        "billing@base+2, x2",
        "billing@head-1, x2",
        "billing@current, b",
        "billing@+2, x2",
        "billing@a, a",
        "billing@x3, x3",
        "reports@head, s",
        "reports@base+1, r",
        "reports@+1, r",
        "c@head, d",
        "x2@heads, x3",
        "a@heads, d x3",
        "b@+1, d",
        "current, c",
        "+1, d",
    })
    void onBranches(String argument, String revisions) {
        assertThat(selector(BRANCHES, "a b c").all(argument))
                .extracting(revision -> revision.id().value())
                .containsExactlyInAnyOrder(revisions.isEmpty() ? new String[0] : revisions.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head|selection|`head` names several heads:",
                "head-1|selection|`head-1` names several heads:",
                "heads-1|selection|`heads-1` could start from several revisions:",
                "a@head|selection|`a@head` names several heads: d, x3",
                "b+1|selection|`b+1` leads up to several revisions: c, x1",
                "base+1|selection|`base+1` leads up to several revisions: a, r",
                "d+1|selection|`d+1` goes too far: there are fewer than 1 revision up from there",
                "a-2|selection|`a-2` goes too far: there are fewer than 2 revisions down from there",
                "billing@+9|selection|`billing@+9` goes too far: there are fewer than 9 revisions up from there on the branch `billing`",
                "base-1|selection|`base-1` leads down from where no revision is applied",
                "x|selection|`x` is the start of several revision ids: x1, x2, x3",
                "reports@x|selection|There is no revision and no branch label `x` on the branch `reports`",
                "reports@a|selection|Revision a is not on the branch `reports`",
                "nobody@head|selection|There is no revision and no branch label `nobody`",
                "biling|selection|There is no revision and no branch label `biling`",
                "''|usage|`` is no revision argument",
                "@head|usage|`@head` is no revision argument",
                "billing@|usage|`billing@` is no revision argument",
                "a@b@c|usage|`a@b@c` is no revision argument",
                "a+|usage|`a+` is no revision argument",
                "a+x|usage|`a+x` is no revision argument",
                "+0|usage|`+0` is no revision argument",
                "+9999999999|usage|`+9999999999` is no revision argument",
                "a:b|usage|`a:b` is no revision argument",
            })
    void refuses(String argument, String kind, String message) {
        assertThat(refusal(() -> selector(BRANCHES, "a b c").all(argument))).startsWith(kind + " | - | " + message);
    }

    @Test
    void severalHeadsAreListedWithTheWaysOut() {
        assertThat(refusal(() -> selector(BRANCHES, "").upgradeTargets("head")))
                .contains("d", "x3", "s")
                .endsWith(" | Say `heads` for all of them, name one, or join them with `migrate merge heads`.");
    }

    @Test
    void aMistypedLabelIsSuggested() {
        assertThat(refusal(() -> selector(BRANCHES, "").all("biling"))).endsWith(" | Did you mean `billing`?");
        assertThat(refusal(() -> selector(BRANCHES, "").all("zzzzzzz")))
                .endsWith(" | `migrate history` lists the revisions.");
    }

    @Test
    void stepsFromSeveralAppliedHeadsAreRefused() {
        RevisionSelector selector = selector(BRANCHES, "a b c x1");
        assertThat(refusal(() -> selector.upgradeTargets("+1")))
                .startsWith("selection | - | `+1` could start from several revisions: ")
                .contains("c", "x1");
        assertThat(refusal(() -> selector.downgradeTarget("-1")))
                .startsWith("selection | - | `-1` could start from several revisions: ");
        assertThat(names(selector.upgradeTargets("billing@+1"))).isEqualTo("x2");
    }

    @Test
    void aHeadThatAnotherNeedsIsNoStart() {
        RevisionMap map = revisions("a", "x (needs a) <- y");
        assertThat(names(selector(map, "a x").upgradeTargets("+1"))).isEqualTo("y");
        assertThat(names(selector(map, "a x").all("current"))).isEqualTo("a x");
    }

    @Test
    void theWrongWayIsRefused() {
        assertThat(refusal(() -> selector(LINE, "a1").upgradeTargets("-1")))
                .isEqualTo("usage | - | An upgrade goes up, and `-1` does not | Write `+N` for N steps up.");
        assertThat(refusal(() -> selector(LINE, "a1").downgradeTarget("+1")))
                .isEqualTo("usage | - | A downgrade goes down, and `+1` does not | Write `-N` for N steps down.");
    }

    @Test
    void oneMeansOne() {
        assertThat(selector(LINE, "a1").one("head").id().value()).isEqualTo("d4");
        assertThat(refusal(() -> selector(BRANCHES, "").one("heads"))).contains("`heads` names several revisions: ");
        assertThat(refusal(() -> selector(BRANCHES, "").one("base"))).contains("`base` names no revision");
        assertThat(refusal(() -> selector(BRANCHES, "").one("current"))).contains("`current` names no revision");
    }

    @Test
    void severalArgumentsNameEachRevisionOnce() {
        assertThat(names(selector(BRANCHES, "").all(List.of("billing", "x1", "d"))))
                .isEqualTo("x1 d");
    }

    @Test
    void anAppliedIdWithoutFileIsPassedOver() {
        assertThat(names(selector(LINE, "a1 b2 gone").all("current"))).isEqualTo("b2");
    }

    @Test
    void anExactIdComesBeforeOnesThatItStarts() {
        RevisionMap map = revisions("ab <- abc <- abcd");
        assertThat(names(selector(map, "").all("ab"))).isEqualTo("ab");
        assertThat(names(selector(map, "").all("abc"))).isEqualTo("abc");
        assertThat(refusal(() -> selector(map, "").all("a"))).contains("is the start of several");
    }

    @Test
    void anEmptyProjectHasEmptyAnswers() {
        RevisionSelector selector = selector(revisions(), "");
        assertThat(selector.upgradeTargets("head")).isEmpty();
        assertThat(selector.all("heads")).isEmpty();
        assertThat(selector.all("current")).isEmpty();
    }

    @Test
    void withoutADatabaseNothingIsCurrent() {
        RevisionSelector selector = RevisionSelector.offline(LINE);
        assertThat(names(selector.all("head-1"))).isEqualTo("c3");
        assertThat(refusal(() -> selector.all("current")))
                .startsWith("usage | - | `current` and steps from it have no meaning without a database");
        assertThat(refusal(() -> selector.all("+1"))).startsWith("usage");
    }

    private static RevisionSelector selector(RevisionMap map, String applied) {
        return new RevisionSelector(map, () -> ids(applied));
    }
}
