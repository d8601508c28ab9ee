package dev.migrate.model.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes models that Hibernate understands, most of the time. */
public final class RandomModels {
    private final ModelDraft model;
    private final Basics basics;
    private final References references;
    private final Embeddables embeddables;
    private final ElementCollections elements;
    private final EntityCollections collections;
    private final Hierarchies hierarchies;

    private RandomModels(long seed) {
        this.model = new ModelDraft(new Dice(seed));
        Values values = new Values(model);
        this.basics = new Basics(model, values);
        this.references = new References(model);
        this.embeddables = new Embeddables(model, basics, references);
        this.elements = new ElementCollections(model, values, embeddables);
        this.collections = new EntityCollections(model, references, elements);
        this.hierarchies = new Hierarchies(model, new Ids(model, references), new Superclasses(model, basics));
    }

    /** The model that belongs to the seed. */
    public static RandomModel of(long seed) {
        return new RandomModels(seed).make("m" + seed);
    }

    private RandomModel make(String name) {
        Dice dice = model.dice();
        int roots = dice.between(1, 3);
        for (int i = 0; i < roots; i++) {
            hierarchies.add();
        }
        int parts = dice.between(0, 3);
        for (int i = 0; i < parts; i++) {
            embeddables.add();
        }
        List.copyOf(model.entities()).forEach(this::fill);
        return model.model(name);
    }

    private final Set<String> embedded = new HashSet<>();

    private void fill(EntityDraft entity) {
        int count = model.dice().between(0, 5);
        for (int i = 0; i < count && !entity.hierarchy().words().isEmpty(); i++) {
            entity.type().add(attribute(entity));
        }
    }

    private SourceMember attribute(EntityDraft entity) {
        Dice dice = model.dice();
        String name = entity.hierarchy().words().next();
        int kind = dice.between(0, 99);
        if (kind < 45) {
            return basics.basic(name, entity.secondaryTables());
        }
        if (kind < 60 && !model.embeddables().isEmpty()) {
            EmbeddableDraft type = dice.pick(model.embeddables());
            boolean again = !embedded.add(entity.hierarchy().hashCode() + type.name());
            return embeddables.embedded(name, type, again || dice.chance(50));
        }
        if (kind < 74) {
            return references.toOne(name, dice.pick(model.entities()));
        }
        if (kind < 86) {
            return elements.collection(name, entity);
        }
        return collections.collection(name, entity, dice.pick(model.entities()));
    }
}
