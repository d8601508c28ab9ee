package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeGraphTest {
    private static final int SIZE = 10_000;

    @Test
    void aDeepHistoryNeedsNoDeepStack() {
        RevisionMap map = RevisionMap.of(chain());
        assertThat(map.revisions()).hasSize(SIZE);
        assertThat(Drawing.upgrade(map, "head", "").split(" ", -1)).hasSize(SIZE);
        String applied = String.join(
                " ", IntStream.range(0, SIZE).mapToObj(LargeGraphTest::name).toList());
        assertThat(Drawing.downgrade(map, "-9000", applied).split(" ", -1)).hasSize(9000);
        assertThat(map.branch("trunk")).hasSize(SIZE);
    }

    @Test
    void aWideGraphIsMergedAtOnce() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision("base1", List.of(), List.of()));
        for (int i = 0; i < SIZE; i++) {
            revisions.add(revision(name(i), List.of("base1"), List.of()));
        }
        assertThat(RevisionMap.of(revisions).heads()).hasSize(SIZE);
        revisions.add(revision(
                "merge", IntStream.range(0, SIZE).mapToObj(LargeGraphTest::name).toList(), List.of()));
        assertThat(Drawing.names(RevisionMap.of(revisions).heads())).isEqualTo("merge");
    }

    private static List<Revision> chain() {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            revisions.add(revision(
                    name(i), i == 0 ? List.of() : List.of(name(i - 1)), i == SIZE / 2 ? List.of("trunk") : List.of()));
        }
        return revisions;
    }

    private static String name(int i) {
        return "r" + i;
    }

    private static Revision revision(String id, List<String> parents, List<String> labels) {
        RevisionHeader header = new RevisionHeader(
                new RevisionId(id), parents.stream().map(RevisionId::new).toList(), labels, List.of(), "", null);
        return Revision.read(new Drawing.TextSource(id, RevisionFile.render(header, "", "")));
    }
}
