package dev.migrate.cli.command;

import dev.migrate.cli.output.LineSymbols;
import dev.migrate.command.RevisionInfo;
import dev.migrate.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws revisions that come newest first, with a line from each to those that it follows.
 *
 * <p>A lane is a column in which a line goes down to one revision. Rows between those of revisions show where lanes come
 * together and where they part.
 */
final class HistoryGraph {
    private static final String NODE = "*";

    private final LineSymbols symbols;
    private final Set<RevisionId> drawn;
    /** For each lane the revision that it leads to; empty if it is free. */
    private final List<Optional<RevisionId>> lanes = new ArrayList<>();

    private final List<Row> rows = new ArrayList<>();
    /** Whether the revision above follows none, so that what comes below must not look like its parent. */
    private boolean endsAbove;

    private HistoryGraph(LineSymbols symbols, Set<RevisionId> drawn) {
        this.symbols = symbols;
        this.drawn = drawn;
    }

    /**
     * A line of the drawing.
     *
     * @param revision empty if the row only shows how lanes meet
     */
    record Row(String picture, Optional<RevisionInfo> revision) {}

    /** Whether the revisions are more than one line. */
    static boolean isBranched(List<RevisionInfo> revisions) {
        for (int i = 1; i < revisions.size(); i++) {
            List<RevisionId> parents = revisions.get(i - 1).downRevisions();
            if (!parents.equals(List.of(revisions.get(i).revision()))) {
                return true;
            }
        }
        return false;
    }

    /** @param revisions children before their parents; lines to revisions that are not among them are left out */
    static List<Row> draw(List<RevisionInfo> revisions, LineSymbols symbols) {
        HistoryGraph graph = new HistoryGraph(
                symbols, revisions.stream().map(RevisionInfo::revision).collect(Collectors.toSet()));
        revisions.forEach(graph::draw);
        return graph.rows;
    }

    private void draw(RevisionInfo revision) {
        if (endsAbove) {
            rows.add(new Row(passing(0, lanes.size()), Optional.empty()));
        }
        int lane = join(revision.revision());
        rows.add(new Row(passing(0, lane) + NODE + ' ' + passing(lane + 1, lanes.size()), Optional.of(revision)));
        List<RevisionId> parents = revision.downRevisions().stream()
                .filter(drawn::contains)
                .distinct()
                .toList();
        lanes.set(lane, parents.stream().findFirst());
        endsAbove = parents.isEmpty();
        part(lane, parents);
        while (!lanes.isEmpty() && lanes.get(lanes.size() - 1).isEmpty()) {
            lanes.remove(lanes.size() - 1);
        }
    }

    /** Brings all lanes that lead to the revision together in the first of them; that one. */
    private int join(RevisionId revision) {
        List<Integer> leading = IntStream.range(0, lanes.size())
                .filter(i -> lanes.get(i).filter(revision::equals).isPresent())
                .boxed()
                .toList();
        if (leading.isEmpty()) {
            return occupy(0, revision);
        }
        int lane = leading.get(0);
        if (leading.size() > 1) {
            NavigableSet<Integer> ending = new TreeSet<>(leading.subList(1, leading.size()));
            connect(lane, ending, symbols.ends());
            ending.forEach(i -> lanes.set(i, Optional.empty()));
        }
        return lane;
    }

    /** Leads from a merge to what it joins beside the first. */
    private void part(int lane, List<RevisionId> parents) {
        if (parents.size() < 2) {
            return;
        }
        NavigableSet<Integer> beginning = new TreeSet<>();
        for (RevisionId parent : parents.subList(1, parents.size())) {
            beginning.add(occupy(lane + 1, parent));
        }
        connect(lane, beginning, symbols.begins());
    }

    /** The first free lane from there on, which leads to the revision now. */
    private int occupy(int from, RevisionId revision) {
        int lane = from;
        while (lane < lanes.size() && lanes.get(lane).isPresent()) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(Optional.empty());
        }
        lanes.set(lane, Optional.of(revision));
        return lane;
    }

    /** A row with a line from one lane to others at its right. */
    private void connect(int lane, NavigableSet<Integer> others, LineSymbols.Corner corner) {
        int last = others.last();
        StringBuilder picture = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            if (i == lane) {
                picture.append(symbols.right());
            } else if (others.contains(i)) {
                picture.append(i == last ? corner.last() : corner.before());
            } else if (i > lane && i < last && lanes.get(i).isEmpty()) {
                picture.append(symbols.across());
            } else {
                picture.append(passing(i));
            }
            picture.append(i >= lane && i < last ? symbols.across() : " ");
        }
        rows.add(new Row(picture.toString(), Optional.empty()));
    }

    private String passing(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> passing(i) + ' ').collect(Collectors.joining());
    }

    private String passing(int lane) {
        return lanes.get(lane).isPresent() ? symbols.line() : " ";
    }
}
