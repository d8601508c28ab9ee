package dev.migrate.revision;

import java.util.BitSet;

/**
 * The bare connections between revisions, which are numbers here: each number is greater than those of everything
 * that must be applied before it, so that one pass over the numbers finds all ancestors or descendants.
 */
final class Graph {
    private final int[][] parents;
    private final int[][] required;
    private final int[][] children;
    private final int[][] dependents;

    /** @param required for each revision its parents and what it depends on besides */
    Graph(int[][] parents, int[][] required) {
        this.parents = parents;
        this.required = required;
        this.children = reversed(parents);
        this.dependents = reversed(required);
    }

    int size() {
        return parents.length;
    }

    /** What comes immediately before a revision. */
    int[] below(int revision, Edges edges) {
        return (edges == Edges.PARENTS ? parents : required)[revision];
    }

    /** What comes immediately after a revision. */
    int[] above(int revision, Edges edges) {
        return (edges == Edges.PARENTS ? children : dependents)[revision];
    }

    /** The given revisions and everything below them. */
    BitSet withAncestors(BitSet revisions, Edges edges) {
        BitSet found = (BitSet) revisions.clone();
        for (int i = found.length() - 1; i >= 0; i = found.previousSetBit(i - 1)) {
            setAll(found, below(i, edges));
        }
        return found;
    }

    /** The given revisions and everything above them. */
    BitSet withDescendants(BitSet revisions, Edges edges) {
        BitSet found = (BitSet) revisions.clone();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            setAll(found, above(i, edges));
        }
        return found;
    }

    /** Those of the given revisions that none of the others comes after. */
    BitSet heads(BitSet revisions, Edges edges) {
        BitSet below = new BitSet(size());
        revisions.stream().forEach(i -> setAll(below, below(i, edges)));
        return difference(revisions, withAncestors(below, edges));
    }

    /** Those of the given revisions that come after none of the others. */
    BitSet bases(BitSet revisions, Edges edges) {
        BitSet above = new BitSet(size());
        revisions.stream().forEach(i -> setAll(above, above(i, edges)));
        return difference(revisions, withDescendants(above, edges));
    }

    private static BitSet difference(BitSet from, BitSet without) {
        BitSet left = (BitSet) from.clone();
        left.andNot(without);
        return left;
    }

    private static void setAll(BitSet set, int[] members) {
        for (int member : members) {
            set.set(member);
        }
    }

    private static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] ends : edges) {
            for (int end : ends) {
                counts[end]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            reversed[i] = new int[counts[i]];
        }
        for (int i = edges.length - 1; i >= 0; i--) {
            for (int end : edges[i]) {
                reversed[end][--counts[end]] = i;
            }
        }
        return reversed;
    }
}
