package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which labels each revision has. A label belongs to the revision that carries it, to all that follow that one, and to
 * those before it back to the last branch point or merge, which has it no more.
 */
final class BranchLabels {
    private final List<Set<String>> labels;

    /** @param carriers for each label the number of the revision whose header has it */
    BranchLabels(Graph graph, Map<String, Integer> carriers) {
        List<Set<String>> own = new ArrayList<>(Collections.nCopies(graph.size(), Set.of()));
        carriers.forEach((label, carrier) -> own.set(carrier, with(own.get(carrier), Set.of(label))));
        labels = carriers.isEmpty() ? own : inherited(graph, own);
        carriers.forEach((label, carrier) -> labelTrunk(graph, label, carrier));
    }

    Set<String> of(int revision) {
        return labels.get(revision);
    }

    private static List<Set<String>> inherited(Graph graph, List<Set<String>> own) {
        List<Set<String>> labels = new ArrayList<>(own);
        for (int i = 0; i < graph.size(); i++) {
            for (int parent : graph.below(i, Edges.PARENTS)) {
                labels.set(i, with(labels.get(i), labels.get(parent)));
            }
        }
        return labels;
    }

    private void labelTrunk(Graph graph, String label, int carrier) {
        int revision = carrier;
        while (isPlain(graph, revision)) {
            labels.set(revision, with(labels.get(revision), Set.of(label)));
            int[] parents = graph.below(revision, Edges.PARENTS);
            if (parents.length == 0) {
                return;
            }
            revision = parents[0];
        }
    }

    private static boolean isPlain(Graph graph, int revision) {
        return graph.above(revision, Edges.PARENTS).length <= 1 && graph.below(revision, Edges.PARENTS).length <= 1;
    }

    /** Shares the sets where it can: in a long history nearly all revisions have the same labels. */
    private static Set<String> with(Set<String> labels, Set<String> more) {
        if (labels.containsAll(more)) {
            return labels;
        }
        if (more.containsAll(labels)) {
            return more;
        }
        Set<String> all = new TreeSet<>(labels);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }
}
