package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class EntityDraft {
    private final ClassDraft type;
    private final @Nullable EntityDraft parent;
    private final Hierarchy hierarchy;
    private final List<String> secondaryTables = new ArrayList<>();

    EntityDraft(ClassDraft type, @Nullable EntityDraft parent, Hierarchy hierarchy) {
        this.type = type;
        this.parent = parent;
        this.hierarchy = hierarchy;
        hierarchy.add(this);
    }

    ClassDraft type() {
        return type;
    }

    String name() {
        return type.name();
    }

    boolean isRoot() {
        return parent == null;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Key key() {
        return hierarchy.key();
    }

    /** The secondary tables' names. */
    List<String> secondaryTables() {
        return secondaryTables;
    }
}
