package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of a revision that shall be made.
 *
 * @param id null for a random one
 * @param parents revision arguments: {@code head} as a rule, {@code base} for a new root, several for a merge
 * @param splice whether a parent may have children already
 * @param dependsOn revision arguments or branch labels
 */
public record NewRevision(
        String message,
        @Nullable String id,
        List<String> parents,
        boolean splice,
        List<String> branchLabels,
        List<String> dependsOn,
        Instant created) {

    public NewRevision {
        parents = List.copyOf(parents);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * The header that the new file gets.
     *
     * @throws MultipleHeads if the parent is {@code head} and there are several
     * @throws MigrateException if the id or a label is taken, or a parent or a dependency cannot be one
     */
    public RevisionHeader header(RevisionMap map) {
        RevisionSelector selector = RevisionSelector.offline(map);
        RevisionId newId = Optional.ofNullable(id).map(RevisionId::parse).orElseGet(RevisionId::random);
        refuseTaken(map, newId.value(), "revision id");
        return new RevisionHeader(
                newId, downRevisions(map, selector), labels(map, newId), dependencies(map, selector), message, created);
    }

    private List<RevisionId> downRevisions(RevisionMap map, RevisionSelector selector) {
        List<Revision> found = new ArrayList<>();
        for (String parent : parents) {
            List<Revision> named = parentsOf(parent, selector);
            if (named.isEmpty() && parents.size() > 1) {
                throw usage("`" + parent + "` names no parent", "A new root takes `base` alone.");
            }
            for (Revision revision : named) {
                if (found.contains(revision)) {
                    throw usage("The parent " + revision.id() + " is named twice", "Name each parent once.");
                }
                found.add(revision);
            }
        }
        MigrationPlanner.refuseOverlap(map, found);
        if (!splice) {
            found.forEach(revision -> refuseInnerParent(map, revision));
        }
        return found.stream().map(Revision::id).toList();
    }

    private static List<Revision> parentsOf(String parent, RevisionSelector selector) {
        try {
            return selector.all(parent);
        } catch (MultipleHeads e) {
            throw new MultipleHeads(
                    "`" + parent + "` names several heads",
                    e.heads(),
                    "Say which one to follow with `--head ID`, or join them with `migrate merge heads`.");
        }
    }

    private static void refuseInnerParent(RevisionMap map, Revision parent) {
        List<Revision> children = map.children(parent.id());
        if (!children.isEmpty()) {
            throw usage(
                    "Revision " + parent.describe() + " is no head: it is followed by "
                            + MultipleHeads.describe(children),
                    "Use `--splice` to start a branch there.");
        }
    }

    private List<String> labels(RevisionMap map, RevisionId newId) {
        Set<String> labels = new LinkedHashSet<>();
        for (String label : branchLabels) {
            RevisionName.violation(label).ifPresent(violation -> {
                throw usage(
                        "The branch label `" + label + "` " + violation,
                        "A branch label is made of " + RevisionName.RULE + ".");
            });
            refuseTaken(map, label, "branch label");
            if (label.equals(newId.value()) || !labels.add(label)) {
                throw usage("`" + label + "` is given twice", "An id or a branch label must name one thing only.");
            }
        }
        return List.copyOf(labels);
    }

    private static void refuseTaken(RevisionMap map, String name, String what) {
        map.carrier(name).or(() -> map.find(new RevisionId(name))).ifPresent(other -> {
            throw usage(
                    "The " + what + " `" + name + "` is taken by " + other.describe(),
                    "Choose another; " + other.source().name() + " has this one.");
        });
    }

    /** A label stays a label, since it moves when its revision is replaced; anything else becomes a full id. */
    private List<String> dependencies(RevisionMap map, RevisionSelector selector) {
        Set<String> names = new LinkedHashSet<>();
        for (String dependency : dependsOn) {
            if (map.carrier(dependency).isPresent()) {
                names.add(dependency);
            } else {
                selector.all(dependency)
                        .forEach(revision -> names.add(revision.id().value()));
            }
        }
        return List.copyOf(names);
    }

    private static MigrateException usage(String message, String hint) {
        return new MigrateException(ErrorKind.USAGE, message, null, hint);
    }
}
