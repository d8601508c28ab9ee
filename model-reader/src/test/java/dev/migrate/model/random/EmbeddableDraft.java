package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An embeddable in the making. */
final class EmbeddableDraft {
    /**
     * What an override can reach.
     *
     * @param path from the embeddable
     * @param target the entity that it refers to, or null for a column
     */
    record Leaf(String path, @Nullable EntityDraft target) {}

    private final ClassDraft type;
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean collections;
    private boolean nested;
    private boolean extended;

    EmbeddableDraft(ClassDraft type) {
        this.type = type;
    }

    ClassDraft type() {
        return type;
    }

    String name() {
        return type.name();
    }

    void addLeaf(String path, @Nullable EntityDraft target) {
        leaves.add(new Leaf(path, target));
    }

    /** Takes over what another one holds that is embedded in this one, or extended by it. */
    void addLeaves(String prefix, EmbeddableDraft other) {
        other.leaves.forEach(leaf -> addLeaf(prefix + leaf.path(), leaf.target()));
        collections |= other.collections;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** Notes that another embeddable embeds it. */
    void nest() {
        nested = true;
    }

    boolean isNested() {
        return nested;
    }

    /** Notes that another embeddable extends it. */
    void extend() {
        extended = true;
    }

    boolean isExtended() {
        return extended;
    }

    void holdsCollections() {
        collections = true;
    }

    boolean hasCollections() {
        return collections;
    }
}
