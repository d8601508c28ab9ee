package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what a name in an argument stands for: an id, the unique start of one, or a branch label. */
final class RevisionNames {
    private static final int MOST_CANDIDATES = 10;

    private final RevisionMap map;

    RevisionNames(RevisionMap map) {
        this.map = map;
    }

    Revision revision(String name) {
        return exact(name).orElseGet(() -> byPrefix(name, map.revisions(), ""));
    }

    Revision revision(String name, Branch branch) {
        Optional<Revision> exact = exact(name);
        if (exact.isPresent() && !branch.lineage().contains(exact.get().id())) {
            throw error(
                    "Revision " + exact.get().describe() + " is not on the branch `" + branch.name() + "`",
                    "Leave `" + branch.name() + "@` out, or name a revision of that branch.");
        }
        return exact.orElseGet(() -> byPrefix(
                name, branch.lineage().stream().map(map::get).toList(), " on the branch `" + branch.name() + "`"));
    }

    /** A label's branch, or the line of ancestors and descendants of a revision. */
    Branch branch(String name) {
        Revision carrier = revision(name);
        Set<RevisionId> lineage = new LinkedHashSet<>(map.ancestors(List.of(carrier.id()), Edges.PARENTS));
        lineage.addAll(map.descendants(List.of(carrier.id()), Edges.PARENTS));
        boolean isLabel = map.carrier(name).isPresent();
        return new Branch(name, isLabel ? map.branch(name) : lineage, lineage);
    }

    private Optional<Revision> exact(String name) {
        if (RevisionName.violation(name).isPresent()) {
            return Optional.empty();
        }
        return map.carrier(name).or(() -> map.find(new RevisionId(name)));
    }

    private Revision byPrefix(String prefix, List<Revision> among, String where) {
        List<Revision> found = among.stream()
                .filter(revision -> revision.id().value().startsWith(prefix))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw unknown(prefix, where);
        }
        String more = found.size() > MOST_CANDIDATES ? " and " + (found.size() - MOST_CANDIDATES) + " more" : "";
        throw error(
                "`" + prefix + "` is the start of several revision ids" + where + ": "
                        + MultipleHeads.describe(
                                found.stream().limit(MOST_CANDIDATES).toList())
                        + more,
                "Write more of the id.");
    }

    private MigrateException unknown(String name, String where) {
        Set<String> known = map.revisions().stream()
                .map(revision -> revision.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(map.allLabels());
        return error(
                "There is no revision and no branch label `" + name + "`" + where,
                NearestNames.hint(name, known, "`migrate history` lists the revisions."));
    }

    private static MigrateException error(String message, String hint) {
        return new MigrateException(ErrorKind.SELECTION, message, null, hint);
    }
}
