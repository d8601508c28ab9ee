package dev.migrate.revision;

import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The graph of all revisions.
 *
 * <p>Every list and set that it gives is in topological order: what must be applied first comes first. The order
 * depends on the headers alone, neither on file names nor on the order in which revisions were given.
 */
public final class RevisionMap {
    private final List<Revision> revisions;
    private final Map<RevisionId, Integer> places;
    private final Graph graph;
    private final Map<String, Integer> carriers;
    private final BranchLabels labels;

    RevisionMap(List<Revision> revisions, Graph graph, Map<String, Integer> carriers) {
        this.revisions = revisions;
        this.graph = graph;
        this.carriers = carriers;
        labels = new BranchLabels(graph, carriers);
        places = new HashMap<>();
        for (int i = 0; i < revisions.size(); i++) {
            places.put(revisions.get(i).id(), i);
        }
    }

    /**
     * Connects the revisions.
     *
     * @throws MigrateException if an id or a label is there twice, a parent or a dependency is missing, or revisions
     *     follow or need each other in a circle
     */
    public static RevisionMap of(Collection<Revision> revisions) {
        return new GraphReader(revisions).read();
    }

    public List<Revision> revisions() {
        return revisions;
    }

    public Optional<Revision> find(RevisionId id) {
        return Optional.ofNullable(places.get(id)).map(revisions::get);
    }

    /** @throws NoSuchElementException if there is none; ids that a user gave go through {@link RevisionSelector} */
    public Revision get(RevisionId id) {
        return revisions.get(place(id));
    }

    public boolean contains(RevisionId id) {
        return places.containsKey(id);
    }

    /** The revisions that no other one follows. */
    public List<Revision> heads() {
        return list(graph.heads(all(), Edges.PARENTS));
    }

    /** The heads that no other revision depends on either: when these are applied, all is. */
    public List<Revision> effectiveHeads() {
        return list(graph.heads(all(), Edges.ALL));
    }

    /** The revisions without parents. */
    public List<Revision> bases() {
        return list(graph.bases(all(), Edges.PARENTS));
    }

    /** The revisions that several others follow. */
    public List<Revision> branchPoints() {
        return select(i -> graph.above(i, Edges.PARENTS).length > 1);
    }

    /** The revisions that follow several others. */
    public List<Revision> mergePoints() {
        return select(i -> graph.below(i, Edges.PARENTS).length > 1);
    }

    /** The revisions that this one follows, in the order of its header. */
    public List<Revision> parents(RevisionId id) {
        return list(graph.below(place(id), Edges.PARENTS));
    }

    /** The revisions that follow this one. */
    public List<Revision> children(RevisionId id) {
        return list(graph.above(place(id), Edges.PARENTS));
    }

    /** The revisions that this one's {@code depends_on} names, in the order of its header. */
    public List<Revision> dependencies(RevisionId id) {
        return get(id).dependsOn().stream().map(this::named).distinct().toList();
    }

    /** The revisions whose {@code depends_on} names this one. */
    public List<Revision> dependents(RevisionId id) {
        return list(graph.above(place(id), Edges.ALL)).stream()
                .filter(dependent -> dependencies(dependent.id()).contains(get(id)))
                .toList();
    }

    /** The given revisions and everything that comes before them. */
    public Set<RevisionId> ancestors(Collection<RevisionId> ids, Edges edges) {
        return ids(graph.withAncestors(bits(ids), edges));
    }

    /** The given revisions and everything that comes after them. */
    public Set<RevisionId> descendants(Collection<RevisionId> ids, Edges edges) {
        return ids(graph.withDescendants(bits(ids), edges));
    }

    /** Those of the given revisions that none of the others comes after, at any distance. */
    public List<Revision> heads(Collection<RevisionId> ids, Edges edges) {
        return list(graph.heads(bits(ids), edges));
    }

    /** Those of the given revisions that come after none of the others, at any distance. */
    public List<Revision> bases(Collection<RevisionId> ids, Edges edges) {
        return list(graph.bases(bits(ids), edges));
    }

    /**
     * The labels of the branches that a revision belongs to: its own, those of everything before it, and those carried
     * further up the same line, up to the point where it branches.
     */
    public Set<String> labels(RevisionId id) {
        return labels.of(place(id));
    }

    public Set<String> allLabels() {
        return Collections.unmodifiableSet(new TreeSet<>(carriers.keySet()));
    }

    /** The revision whose header has the label. */
    public Optional<Revision> carrier(String label) {
        return Optional.ofNullable(carriers.get(label)).map(revisions::get);
    }

    /** The revisions that have the label; none if nobody carries it. */
    public Set<RevisionId> branch(String label) {
        return revisions.stream()
                .map(Revision::id)
                .filter(id -> labels(id).contains(label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The applied ids that have no file any more, sorted. */
    public Set<RevisionId> missing(Collection<RevisionId> applied) {
        return applied.stream().filter(id -> !contains(id)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The applied revisions that no applied revision follows; ids without a file are passed over. */
    public List<Revision> appliedHeads(Collection<RevisionId> applied) {
        return heads(applied.stream().filter(this::contains).toList(), Edges.PARENTS);
    }

    /** All revisions, newest first. */
    public List<Revision> history() {
        List<Revision> history = new ArrayList<>(revisions);
        Collections.reverse(history);
        return Collections.unmodifiableList(history);
    }

    private Revision named(String idOrLabel) {
        return carrier(idOrLabel).orElseGet(() -> get(new RevisionId(idOrLabel)));
    }

    private int place(RevisionId id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new NoSuchElementException("There is no revision " + id);
        }
        return place;
    }

    private BitSet all() {
        BitSet all = new BitSet(revisions.size());
        all.set(0, revisions.size());
        return all;
    }

    private BitSet bits(Collection<RevisionId> ids) {
        BitSet bits = new BitSet(revisions.size());
        ids.forEach(id -> bits.set(place(id)));
        return bits;
    }

    private List<Revision> list(BitSet bits) {
        return bits.stream().mapToObj(revisions::get).toList();
    }

    private List<Revision> list(int[] numbers) {
        return IntStream.of(numbers).mapToObj(revisions::get).toList();
    }

    private List<Revision> select(IntPredicate condition) {
        return IntStream.range(0, revisions.size())
                .filter(condition)
                .mapToObj(revisions::get)
                .toList();
    }

    private Set<RevisionId> ids(BitSet bits) {
        return bits.stream().mapToObj(i -> revisions.get(i).id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
