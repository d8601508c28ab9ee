package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entities with one root, which share an identifier and a way to be kept in tables. */
final class Hierarchy {
    /** How a hierarchy is kept; ALONE is a single entity that says nothing of it. */
    enum Strategy {
        ALONE,
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private final Strategy strategy;
    private final Words words;
    private final boolean getters;
    private final List<EntityDraft> entities = new ArrayList<>();
    private @Nullable Key key;

    Hierarchy(Strategy strategy, Words words, boolean getters) {
        this.strategy = strategy;
        this.words = words;
        this.getters = getters;
    }

    Strategy strategy() {
        return strategy;
    }

    /** For its attributes. */
    Words words() {
        return words;
    }

    boolean getters() {
        return getters;
    }

    void add(EntityDraft entity) {
        entities.add(entity);
    }

    List<EntityDraft> entities() {
        return entities;
    }

    Key key() {
        return Objects.requireNonNull(key);
    }

    boolean hasKey() {
        return key != null;
    }

    void key(Key made) {
        key = made;
    }
}
