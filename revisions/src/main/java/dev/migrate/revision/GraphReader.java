package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Connects revisions by what their headers say, and refuses what is no graph. */
final class GraphReader {
    private static final int MOST_NAMED = 12;

    /** By what the headers say and not by file names, so that renaming a file changes no plan. */
    private static final Comparator<Revision> AGE = Comparator.comparing(
                    (Revision revision) -> revision.header().created(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Revision::id);

    private final List<Revision> revisions;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    GraphReader(Collection<Revision> revisions) {
        this.revisions = revisions.stream().sorted(AGE).toList();
    }

    RevisionMap read() {
        collectIds();
        collectLabels();
        int[][] parents = new int[revisions.size()][];
        Arrays.setAll(parents, i -> parents(revisions.get(i)));
        DepthFirstOrder lines = new DepthFirstOrder(parents);
        refuseCycle(lines, "follow each other in a circle", "down_revision");
        int[][] required = new int[revisions.size()][];
        Arrays.setAll(required, i -> required(revisions.get(i), parents[i]));
        DepthFirstOrder all = Arrays.equals(parents, required) ? lines : new DepthFirstOrder(required);
        refuseCycle(all, "depend on each other in a circle", "depends_on");
        int[] order = all.order();
        Graph graph = new Graph(renumbered(parents, order), renumbered(required, order));
        int[] places = places(order);
        labels.replaceAll((label, carrier) -> places[carrier]);
        return new RevisionMap(Arrays.stream(order).mapToObj(revisions::get).toList(), graph, labels);
    }

    private void collectIds() {
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            Integer other = ids.putIfAbsent(revision.id().value(), i);
            if (other != null) {
                Set<String> files = new TreeSet<>(List.of(
                        revision.source().name(), revisions.get(other).source().name()));
                throw error(
                        revision,
                        "Two revision files have the id " + revision.id() + ": " + String.join(" and ", files),
                        "Give one of them another id, here and where others name it, or delete it.");
            }
        }
    }

    private void collectLabels() {
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            for (String label : revision.branchLabels()) {
                if (ids.containsKey(label)) {
                    throw error(
                            revision,
                            "The branch label `" + label + "` is the id of a revision",
                            "Choose another label: it must name one thing only.");
                }
                Integer other = labels.putIfAbsent(label, i);
                if (other != null) {
                    throw error(
                            revision,
                            "The branch label `" + label + "` is given twice, by "
                                    + revisions.get(other).id() + " and " + revision.id(),
                            "Take it out of one of them; the revisions that follow have it by themselves.");
                }
            }
        }
    }

    private int[] parents(Revision revision) {
        List<RevisionId> names = revision.downRevisions();
        int[] parents = new int[names.size()];
        for (int i = 0; i < parents.length; i++) {
            RevisionId id = names.get(i);
            Integer parent = ids.get(id.value());
            if (parent == null) {
                throw missing(revision, "follows " + id, id.value(), ids.keySet());
            }
            refuseLoop(revision, parent, "follows itself", "down_revision");
            parents[i] = parent;
        }
        return parents;
    }

    /** Dependencies before parents: so what depends stays together with what it follows. */
    private int[] required(Revision revision, int[] parents) {
        if (revision.dependsOn().isEmpty()) {
            return parents;
        }
        Set<Integer> required = new LinkedHashSet<>();
        for (String name : revision.dependsOn()) {
            Integer dependency = ids.getOrDefault(name, labels.get(name));
            if (dependency == null) {
                Set<String> known = new TreeSet<>(ids.keySet());
                known.addAll(labels.keySet());
                throw missing(revision, "depends on " + name, name, known);
            }
            refuseLoop(revision, dependency, "depends on itself", "depends_on");
            required.add(dependency);
        }
        IntStream.of(parents).forEach(required::add);
        return required.stream().mapToInt(Integer::intValue).toArray();
    }

    private void refuseLoop(Revision revision, int other, String does, String key) {
        if (revisions.get(other).id().equals(revision.id())) {
            throw error(revision, "Revision " + revision.id() + " " + does, "Correct its `" + key + "`.");
        }
    }

    private void refuseCycle(DepthFirstOrder order, String doing, String key) {
        int[] cycle = order.cycle();
        if (cycle.length == 0) {
            return;
        }
        String members = Arrays.stream(cycle)
                .limit(MOST_NAMED)
                .mapToObj(i -> revisions.get(i).id().value())
                .collect(Collectors.joining(", "));
        String more = cycle.length > MOST_NAMED ? " and " + (cycle.length - MOST_NAMED) + " more" : "";
        throw error(
                revisions.get(cycle[0]),
                "The revisions " + members + more + " " + doing,
                "Correct the `" + key + "` of one of them.");
    }

    private static MigrateException missing(Revision revision, String does, String name, Collection<String> known) {
        return error(
                revision,
                "Revision " + revision.id() + " " + does + ", which is in no file",
                NearestNames.hint(name, known, "Bring the file of " + name + " back, or correct the header."));
    }

    private static MigrateException error(Revision revision, String message, String hint) {
        return new MigrateException(
                ErrorKind.REVISION, message, revision.source().name(), hint);
    }

    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        IntStream.range(0, order.length).forEach(place -> places[order[place]] = place);
        return places;
    }

    private static int[][] renumbered(int[][] edges, int[] order) {
        int[] places = places(order);
        int[][] renumbered = new int[order.length][];
        for (int place = 0; place < order.length; place++) {
            renumbered[place] = edges[order[place]].clone();
            for (int i = 0; i < renumbered[place].length; i++) {
                renumbered[place][i] = places[renumbered[place][i]];
            }
        }
        return renumbered;
    }
}
