package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** To-many associations: in join tables, in columns of the other side, mapped by it. */
final class EntityCollections {
    /** Hibernate allows it on other collections not. */
    private static final Pattern MAY_CASCADE = Pattern.compile("mappedBy|^@JoinColumn");

    private final ModelDraft model;
    private final References references;
    private final ElementCollections elements;

    /** Pairs of entities that have a join table with an implied name. */
    private final Set<String> implied = new HashSet<>();

    EntityCollections(ModelDraft model, References references, ElementCollections elements) {
        this.model = model;
        this.references = references;
        this.elements = elements;
    }

    SourceMember collection(String name, EntityDraft owner, EntityDraft target) {
        Dice dice = model.dice();
        return switch (dice.between(0, 4)) {
            case 0 -> joinColumn(name, owner, target);
            case 1, 2 -> mapped(name, owner, target);
            default -> joinTable(name, owner, target);
        };
    }

    private SourceMember joinTable(String name, EntityDraft owner, EntityDraft target) {
        Dice dice = model.dice();
        List<Object> annotations = new ArrayList<>();
        annotations.add(dice.pick("@OneToMany", "@ManyToMany"));
        boolean first = implied.add(
                owner.hierarchy().hashCode() + " " + target.hierarchy().hashCode());
        if (!first || dice.chance(50)) {
            annotations.add(table(name, owner, target));
        }
        return ofType(name, target, annotations, true);
    }

    private AnnotationText table(String name, EntityDraft from, EntityDraft to) {
        Dice dice = model.dice();
        AnnotationText table = new AnnotationText("JoinTable")
                .text("name", Words.snake(from.name()) + "_" + Words.snake(name) + "_links");
        if (from.key().isSimple() && dice.chance(40)) {
            table.with("joinColumns", new AnnotationText("JoinColumn").text("name", "from_here"));
        }
        if (to.key().isSimple() && dice.chance(40)) {
            table.with("inverseJoinColumns", new AnnotationText("JoinColumn").text("name", "toThere"));
        }
        if (dice.chance(10)) {
            table.with("foreignKey", references.foreignKey());
        }
        if (dice.chance(10)) {
            table.with("inverseForeignKey", references.foreignKey());
        }
        return table;
    }

    private SourceMember joinColumn(String name, EntityDraft owner, EntityDraft target) {
        List<Object> annotations = new ArrayList<>(List.of("@OneToMany"));
        References.Written joined = references.joined(owner.name() + Words.capital(name), owner, false);
        if (joined.annotations().isEmpty()) {
            if (!owner.key().isSimple()) {
                return joinTable(name, owner, target);
            }
            annotations.add("@JoinColumn");
        }
        annotations.addAll(joined.annotations());
        return ofType(name, target, annotations, true);
    }

    private SourceMember mapped(String name, EntityDraft owner, EntityDraft target) {
        Dice dice = model.dice();
        if (target.hierarchy().words().isEmpty()) {
            return joinColumn(name, owner, target);
        }
        String back = target.hierarchy().words().next();
        boolean many = dice.chance(30);
        if (many) {
            List<Object> owning = new ArrayList<>(List.of("@ManyToMany"));
            owning.add(table(back, target, owner));
            target.type().add(SourceMember.of("Set<" + owner.name() + ">", back, owning.toArray()));
            return SourceMember.of("Set<" + target.name() + ">", name, "@ManyToMany(mappedBy = \"" + back + "\")");
        }
        if (dice.chance(25)) {
            target.type().add(toOwner(back, owner, "@OneToOne"));
            return SourceMember.of(target.name(), name, "@OneToOne(mappedBy = \"" + back + "\")");
        }
        target.type().add(toOwner(back, owner, "@ManyToOne"));
        List<Object> annotations = new ArrayList<>(List.of("@OneToMany(mappedBy = \"" + back + "\")"));
        return ofType(name, target, annotations, false);
    }

    private SourceMember toOwner(String back, EntityDraft owner, String kind) {
        return SourceMember.of(
                owner.name(), back, references.joined(back, owner, false).with(kind));
    }

    private SourceMember ofType(String name, EntityDraft target, List<Object> annotations, boolean owning) {
        Dice dice = model.dice();
        if (dice.chance(8)
                && annotations.stream()
                        .anyMatch(each -> MAY_CASCADE.matcher(each.toString()).find())) {
            annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
        int shape = dice.between(0, 9);
        if (shape < 4) {
            return SourceMember.of("Set<" + target.name() + ">", name, annotations.toArray());
        }
        if (shape < 7) {
            return SourceMember.of("List<" + target.name() + ">", name, annotations.toArray());
        }
        if (shape == 7) {
            annotations.add(elements.orderColumn(name));
            return SourceMember.of("List<" + target.name() + ">", name, annotations.toArray());
        }
        if (!owning) {
            annotations.add("@MapKey");
            return SourceMember.of(
                    "Map<" + target.key().type() + ", " + target.name() + ">", name, annotations.toArray());
        }
        String key = elements.keys().key(name, annotations, target);
        return SourceMember.of("Map<" + key + ", " + target.name() + ">", name, annotations.toArray());
    }
}
