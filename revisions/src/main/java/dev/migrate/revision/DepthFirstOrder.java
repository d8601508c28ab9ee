package dev.migrate.revision;

import java.util.Arrays;

/**
 * Puts nodes in an order in which everything that a node requires comes before it, one branch to its end before the
 * next; or finds a cycle that makes such an order impossible.
 */
final class DepthFirstOrder {
    private enum State {
        NEW,
        OPEN,
        DONE
    }

    private final int[][] required;
    private final State[] states;
    private final int[] order;
    private final int[] path;
    private final int[] nextEdge;
    private int done;
    private int[] cycle = {};

    /** @param required for each node the nodes that must come before it */
    DepthFirstOrder(int[][] required) {
        this.required = required;
        states = new State[required.length];
        Arrays.fill(states, State.NEW);
        order = new int[required.length];
        path = new int[required.length];
        nextEdge = new int[required.length];
        visitAll();
    }

    /** The nodes of one cycle, each required by the one before it; empty if there is none. */
    int[] cycle() {
        return cycle;
    }

    /** All nodes in order; without meaning if there is a cycle. */
    int[] order() {
        return order;
    }

    private void visitAll() {
        boolean[] isRequired = new boolean[required.length];
        for (int[] nodes : required) {
            for (int node : nodes) {
                isRequired[node] = true;
            }
        }
        // From the heads, so that a branch is not left before its end; only cycles have nodes that no head reaches.
        for (int node = 0; node < required.length; node++) {
            if (!isRequired[node]) {
                visit(node);
            }
        }
        for (int node = 0; node < required.length; node++) {
            visit(node);
        }
    }

    /** With a stack of its own: a history may be deeper than Java's stack. */
    private void visit(int start) {
        if (states[start] != State.NEW || cycle.length > 0) {
            return;
        }
        int depth = 0;
        path[0] = start;
        states[start] = State.OPEN;
        while (depth >= 0) {
            int node = path[depth];
            if (nextEdge[node] == required[node].length) {
                states[node] = State.DONE;
                order[done++] = node;
                depth--;
                continue;
            }
            int next = required[node][nextEdge[node]++];
            if (states[next] == State.OPEN) {
                cycle = pathFrom(next, depth);
                return;
            }
            if (states[next] == State.NEW) {
                states[next] = State.OPEN;
                path[++depth] = next;
            }
        }
    }

    private int[] pathFrom(int node, int depth) {
        int first = depth;
        while (path[first] != node) {
            first--;
        }
        return Arrays.copyOfRange(path, first, depth + 1);
    }
}
