package dev.migrate.revision;

import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewRevisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");
    private static final RevisionMap LINE = revisions("a <- b");
    private static final RevisionMap BRANCHES = revisions("a <- b <- c", "a <- x1 [billing] <- x2");

    @Test
    void followsTheHead() {
        RevisionHeader header = follow("head").header(LINE);
        assertThat(header.downRevisions()).extracting(RevisionId::value).containsExactly("b");
        assertThat(header.id().value()).matches("[0-9a-f]{12}");
        assertThat(header.message()).isEqualTo("Add phone");
        assertThat(header.created()).isEqualTo(NOW);
    }

    @Test
    void isARootInAnEmptyProject() {
        assertThat(follow("head").header(revisions()).downRevisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"base, ''", "billing@head, x2", "c, c", "'c,x2', c x2", "heads, c x2", "'x2,c', x2 c"})
    void takesParents(String parents, String downRevisions) {
        assertThat(follow(parents.split(",", -1)).header(BRANCHES).downRevisions())
                .extracting(RevisionId::value)
                .containsExactly(downRevisions.isEmpty() ? new String[0] : downRevisions.split(" ", -1));
    }

    @Test
    void severalHeadsNeedAChoice() {
        MultipleHeads error =
                catchThrowableOfType(MultipleHeads.class, () -> follow("head").header(BRANCHES));
        assertThat(error.heads()).extracting(head -> head.id().value()).containsExactly("c", "x2");
        assertThat(error).hasMessage("`head` names several heads: c, x2");
        assertThat(error.hint())
                .contains("Say which one to follow with `--head ID`, or join them with `migrate merge heads`.");
    }

    @Test
    void aParentInsideTheGraphNeedsSplice() {
        assertThat(refusal(() -> follow("a").header(BRANCHES)))
                .isEqualTo("usage | - | Revision a is no head: it is followed by b, x1"
                        + " | Use `--splice` to start a branch there.");
        NewRevision spliced = new NewRevision("m", null, List.of("a"), true, List.of(), List.of(), NOW);
        assertThat(spliced.header(BRANCHES).downRevisions())
                .extracting(RevisionId::value)
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c,c|The parent c is named twice",
                "c,base|`base` names no parent",
                "a,c|Another one of the given revisions follows a already",
                "nothing|There is no revision and no branch label `nothing`",
                "current|`current` and steps from it have no meaning without a database",
            })
    void refusesParents(String parents, String message) {
        assertThat(refusal(() -> follow(parents.split(",", -1)).header(BRANCHES)))
                .contains(" | - | " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b|The revision id `b` is taken by b",
                "billing|The revision id `billing` is taken by x1",
                "a+1|The revision id `a+1` contains `+`",
            })
    void refusesIds(String id, String message) {
        NewRevision revision = new NewRevision("m", id, List.of("base"), false, List.of(), List.of(), NOW);
        assertThat(refusal(() -> revision.header(BRANCHES))).startsWith("usage | - | " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "billing|The branch label `billing` is taken by x1",
                "c|The branch label `c` is taken by c",
                "own|`own` is given twice",
                "one,one|`one` is given twice",
                "a-b|The branch label `a-b` contains `-`",
                "head|The branch label `head` is a word with a meaning of its own",
            })
    void refusesLabels(String labels, String message) {
        NewRevision revision =
                new NewRevision("m", "own", List.of("base"), false, List.of(labels.split(",", -1)), List.of(), NOW);
        assertThat(refusal(() -> revision.header(BRANCHES))).startsWith("usage | - | " + message);
    }

    @Test
    void dependenciesBecomeFullIdsAndLabelsStay() {
        RevisionMap map = revisions("3f2a9c1b7d4e [accounts] <- 9b1c0e5d2a77", "x");
        NewRevision revision = new NewRevision(
                "m", "new", List.of("x"), false, List.of("shop"), List.of("accounts", "9b1", "9b1c0e5d2a77"), NOW);
        RevisionHeader header = revision.header(map);
        assertThat(header.dependsOn()).containsExactly("accounts", "9b1c0e5d2a77");
        assertThat(header.branchLabels()).containsExactly("shop");
        NewRevision unknown = new NewRevision("m", null, List.of("x"), false, List.of(), List.of("nothing"), NOW);
        assertThat(refusal(() -> unknown.header(map))).contains("no branch label `nothing`");
    }

    private static NewRevision follow(String... parents) {
        return new NewRevision("Add phone", null, List.of(parents), false, List.of(), List.of(), NOW);
    }
}
