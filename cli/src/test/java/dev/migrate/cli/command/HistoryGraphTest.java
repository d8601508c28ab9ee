package dev.migrate.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.cli.output.LineSymbols;
import dev.migrate.command.RevisionInfo;
import dev.migrate.revision.RevisionId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drawings of revisions; {@code "c < a b"} follows a and b, and what is newest stands first. */
class HistoryGraphTest {
    @Test
    void oneLineNeedsNoDrawing() {
        assertThat(HistoryGraph.isBranched(revisions("c < b", "b < a", "a"))).isFalse();
        assertThat(HistoryGraph.isBranched(revisions("c < b", "b < a"))).isFalse();
        assertThat(HistoryGraph.isBranched(revisions("a"))).isFalse();
        assertThat(HistoryGraph.isBranched(List.of())).isFalse();
        assertThat(HistoryGraph.isBranched(revisions("c < a", "b < a", "a"))).isTrue();
        assertThat(HistoryGraph.isBranched(revisions("y", "x"))).isTrue();
    }

    @Test
    void branchesComeTogetherWhereTheyBegan() {
        assertDrawn(
                revisions("y < x", "x < b", "c < b", "b < a", "a"),
                """
                *   y
                *   x
                │ * c
                ├─╯
                *   b
                *   a
                """);
    }

    @Test
    void aMergeParts() {
        assertDrawn(
                revisions("n < m", "m < c e", "e < d", "d < a", "c < b", "b < a", "a"),
                """
                *   n
                *   m
                ├─╮
                │ * e
                │ * d
                * │ c
                * │ b
                ├─╯
                *   a
                """);
    }

    @Test
    void severalBranchesOfOneRevision() {
        assertDrawn(
                revisions("d < a", "c < a", "b < a", "a"),
                """
                *     d
                │ *   c
                │ │ * b
                ├─┴─╯
                *     a
                """);
    }

    @Test
    void aMergeOfThree() {
        assertDrawn(
                revisions("m < a b c", "c", "b", "a"),
                """
                *     m
                ├─┬─╮
                │ │ * c
                │ │
                │ *   b
                │
                *     a
                """);
    }

    @Test
    void linesCross() {
        assertDrawn(
                revisions("y < b", "x < a", "z < b", "b < a", "a"),
                """
                *     y
                │ *   x
                │ │ * z
                ├─│─╯
                * │   b
                ├─╯
                *     a
                """);
    }

    @Test
    void rootsDoNotTouchEachOther() {
        assertDrawn(
                revisions("y < x", "x", "b < a", "a"),
                """
                * y
                * x

                * b
                * a
                """);
    }

    @Test
    void aLaneIsUsedAgain() {
        assertDrawn(
                revisions("f < e", "e < d c", "d < b", "c < b", "b < a x", "x", "a"),
                """
                *   f
                *   e
                ├─╮
                * │ d
                │ * c
                ├─╯
                *   b
                ├─╮
                │ * x
                │
                *   a
                """);
    }

    @Test
    void linesOutOfARangeAreLeftOut() {
        assertDrawn(
                revisions("m < c e", "e < d", "c < b"),
                """
                *   m
                ├─╮
                │ * e
                │
                *   c
                """);
    }

    @Test
    void ofAsciiAlone() {
        assertThat(drawn(revisions("m < a b c", "d < c", "c", "b", "a"), LineSymbols.ASCII))
                .isEqualTo(
                        """
                        *       m
                        |-.-.
                        | | | * d
                        | | |-'
                        | | *   c
                        | |
                        | *     b
                        |
                        *       a
                        """);
    }

    @Test
    void theLocaleDecides() {
        assertThat(LineSymbols.of(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(LineSymbols.BOX);
        assertThat(LineSymbols.of(Map.of("LC_ALL", "C.utf8"))).isEqualTo(LineSymbols.BOX);
        assertThat(LineSymbols.of(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8"))).isEqualTo(LineSymbols.ASCII);
        assertThat(LineSymbols.of(Map.of("LC_ALL", "C.UTF-8", "MIGRATE_ASCII", "1")))
                .isEqualTo(LineSymbols.ASCII);
        assertThat(LineSymbols.of(Map.of())).isEqualTo(LineSymbols.ASCII);
    }

    private static void assertDrawn(List<RevisionInfo> revisions, String picture) {
        assertThat(drawn(revisions, LineSymbols.BOX)).isEqualTo(picture);
    }

    private static String drawn(List<RevisionInfo> revisions, LineSymbols symbols) {
        List<HistoryGraph.Row> rows = HistoryGraph.draw(revisions, symbols);
        int width = rows.stream().mapToInt(row -> row.picture().length()).max().orElse(0);
        return rows.stream()
                .map(row -> row.picture()
                        + row.revision()
                                .map(info -> " ".repeat(width - row.picture().length()) + info.revision())
                                .orElse(""))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static List<RevisionInfo> revisions(String... lines) {
        return Stream.of(lines).map(HistoryGraphTest::revision).toList();
    }

    private static RevisionInfo revision(String line) {
        String[] sides = line.split(" < ", -1);
        List<RevisionId> parents = sides.length == 1
                ? List.of()
                : Stream.of(sides[1].split(" ", -1)).map(RevisionId::new).toList();
        return new RevisionInfo(
                new RevisionId(sides[0]),
                parents,
                List.of(),
                Set.of(),
                List.of(),
                "",
                null,
                null,
                null,
                false,
                false,
                RevisionInfo.FileState.UNCHANGED);
    }
}
