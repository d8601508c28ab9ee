package dev.migrate.model.random;

import dev.migrate.model.random.Hierarchy.Strategy;

/** Entities: alone, or below each other. */
final class Hierarchies {
    private final ModelDraft model;
    private final Ids ids;
    private final Tables tables;
    private final Superclasses superclasses;

    Hierarchies(ModelDraft model, Ids ids, Superclasses superclasses) {
        this.model = model;
        this.ids = ids;
        this.tables = new Tables(model);
        this.superclasses = superclasses;
    }

    /** One more root with what is below it. */
    void add() {
        Dice dice = model.dice();
        Strategy strategy = dice.pick(
                Strategy.ALONE, Strategy.ALONE, Strategy.SINGLE_TABLE, Strategy.JOINED, Strategy.TABLE_PER_CLASS);
        Hierarchy hierarchy = new Hierarchy(strategy, Words.ofEntities(dice), model.getters());
        ClassDraft type = model.newClass(model.classNames().next()).annotate("Entity");
        EntityDraft root = new EntityDraft(type, null, hierarchy);
        tables.table(root);
        if (!superclasses.extend(root)) {
            hierarchy.key(ids.add(type, hierarchy));
        }
        model.add(root);
        if (strategy != Strategy.ALONE) {
            annotate(root, strategy);
            int count = dice.between(1, 3);
            for (int i = 0; i < count; i++) {
                addChild(hierarchy);
            }
        }
    }

    private void annotate(EntityDraft root, Strategy strategy) {
        Dice dice = model.dice();
        if (strategy != Strategy.SINGLE_TABLE || dice.chance(60)) {
            root.type().annotate(new AnnotationText("Inheritance").with("strategy", "InheritanceType." + strategy));
        }
        if (strategy != Strategy.TABLE_PER_CLASS && dice.chance(40)) {
            root.type().annotate(discriminator());
        }
        if (dice.chance(30)) {
            root.type().kind("abstract class");
        }
    }

    private AnnotationText discriminator() {
        Dice dice = model.dice();
        AnnotationText column = new AnnotationText("DiscriminatorColumn");
        if (dice.chance(60)) {
            column.text("name", dice.pick("kind_of", "theKind", "`Type`"));
        }
        if (dice.chance(30)) {
            column.with("length", 12);
        }
        return column;
    }

    private void addChild(Hierarchy hierarchy) {
        Dice dice = model.dice();
        EntityDraft parent = dice.pick(hierarchy.entities());
        ClassDraft type = model.newClass(model.classNames().next());
        type.annotate("Entity").extend(parent.name());
        EntityDraft child = new EntityDraft(type, parent, hierarchy);
        if (hierarchy.strategy() != Strategy.SINGLE_TABLE) {
            tables.table(child);
        }
        if (hierarchy.strategy() == Strategy.JOINED && hierarchy.key().isSimple() && dice.chance(35)) {
            type.annotate(new AnnotationText("PrimaryKeyJoinColumn").text("name", Words.snake(child.name()) + "_id"));
        }
        if (dice.chance(15)) {
            type.annotate(new AnnotationText("DiscriminatorValue")
                    .text("value", child.name().substring(0, 3)));
        }
        model.add(child);
    }
}
