package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** Mapped superclasses: with identifiers, with columns, generic. */
final class Superclasses {
    /** A superclass that gives an identifier of the type that its variable stands for. */
    private record Generic(ClassDraft type) {}

    private final ModelDraft model;
    private final Basics basics;
    private final List<Generic> generic = new ArrayList<>();

    Superclasses(ModelDraft model, Basics basics) {
        this.model = model;
        this.basics = basics;
    }

    /** Whether the root got a superclass that has its identifier. */
    boolean extend(EntityDraft root) {
        Dice dice = model.dice();
        if (!dice.chance(25)) {
            return false;
        }
        if (generic.isEmpty()) {
            generic.add(make());
        }
        String type = dice.pick("Long", "Integer", "UUID", "String");
        root.type().extend(generic.get(0).type().name() + "<" + type + ">");
        root.hierarchy().key(new Key(type, List.of(new Key.Column("id", type))));
        return true;
    }

    private Generic make() {
        ClassDraft type = model.newClass("Base")
                .kind("abstract class")
                .parameters("<I extends Serializable>")
                .annotate("MappedSuperclass");
        type.add(SourceMember.of("I", "id", "@Id"));
        for (int i = 0; i < model.dice().between(0, 2); i++) {
            type.add(basics.basic(model.superclassWords().next(), List.of()));
        }
        return new Generic(type);
    }
}
