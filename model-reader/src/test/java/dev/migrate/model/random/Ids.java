package dev.migrate.model.random;

import dev.migrate.model.random.BasicKind.Sort;
import java.util.ArrayList;
import java.util.List;

/** Identifiers: simple and generated, embedded, in an id class, derived from others. */
final class Ids {
    private static final String EQUALS =
            """
                @Override
                public boolean equals(Object other) {
                    return other == this;
                }

                @Override
                public int hashCode() {
                    return 1;
                }
            """;

    private final ModelDraft model;
    private final Columns columns;
    private final References references;

    Ids(ModelDraft model, References references) {
        this.model = model;
        this.columns = new Columns(model);
        this.references = references;
    }

    /** Gives the class an identifier. */
    Key add(ClassDraft owner, Hierarchy hierarchy) {
        int kind = model.dice().between(0, 99);
        if (kind < 50) {
            return simple(owner, hierarchy);
        }
        if (kind < 62) {
            return embedded(owner);
        }
        if (kind < 74) {
            return idClass(owner);
        }
        List<EntityDraft> parents = model.entities().stream()
                .filter(each -> each.hierarchy() != hierarchy)
                // Hibernate 7 loses all but one column of an embedded key that it finds in a subclass.
                .filter(each -> each.isRoot() || each.key().isSimple())
                .toList();
        return parents.isEmpty()
                ? simple(owner, hierarchy)
                : derived(owner, model.dice().pick(parents));
    }

    Key simple(ClassDraft owner, Hierarchy hierarchy) {
        Dice dice = model.dice();
        String name = dice.pick("id", "id", "id", "uid", "key2");
        String type = dice.pick("Long", "Long", "long", "Integer", "int", "Short", "String", "UUID", "BigInteger");
        List<Object> annotations = new ArrayList<>(List.of("@Id"));
        annotations.addAll(new Generators(dice).of(type, hierarchy.strategy(), owner.name()));
        String column = name;
        if (dice.chance(35)) {
            column = hierarchy.words().spelling(name);
            annotations.add(columns.named(column, type.equals("String") ? Sort.TEXT : Sort.OTHER));
        }
        owner.add(SourceMember.of(type, name, annotations.toArray()));
        return new Key(boxed(type), List.of(new Key.Column(column, boxed(type))));
    }

    private Key embedded(ClassDraft owner) {
        ClassDraft id = idType(owner.name() + "Id").annotate("Embeddable");
        List<Key.Column> parts = parts(id, "");
        owner.add(SourceMember.of(id.name(), model.dice().pick("id", "pk"), "@EmbeddedId"));
        return new Key(id.name(), parts);
    }

    private Key idClass(ClassDraft owner) {
        ClassDraft id = idType(owner.name() + "Key");
        owner.annotate(new AnnotationText("IdClass").with("value", id.name() + ".class"));
        List<Key.Column> parts = parts(owner, "@Id");
        for (int i = 0; i < parts.size(); i++) {
            id.add(SourceMember.of(parts.get(i).type(), partNames.get(i)));
        }
        return new Key(id.name(), parts);
    }

    private final List<String> partNames = new ArrayList<>();

    /** Attributes that make an identifier together. */
    private List<Key.Column> parts(ClassDraft owner, String annotation) {
        Dice dice = model.dice();
        List<Key.Column> parts = new ArrayList<>();
        partNames.clear();
        List<String> names = dice.shuffled(List.of("number", "branch", "partNo", "tenantKey"));
        int count = dice.between(annotation.isEmpty() ? 1 : 2, 3);
        for (int i = 0; i < count; i++) {
            BasicKind kind = dice.pick(BasicKind.OF_KEYS.subList(0, 7));
            String column = names.get(i);
            List<Object> annotations = new ArrayList<>(List.of(annotation));
            if (dice.chance(35)) {
                column = Words.ofEntities(dice).spelling(column);
                annotations.add(columns.named(column, kind.sort()));
            }
            owner.add(SourceMember.of(kind.type(), names.get(i), annotations.toArray()));
            partNames.add(names.get(i));
            parts.add(new Key.Column(column, kind.type()));
        }
        return parts;
    }

    private Key derived(ClassDraft owner, EntityDraft parent) {
        Dice dice = model.dice();
        return switch (dice.between(0, 3)) {
            case 0 -> wholeByMapsId(owner, parent);
            case 1 -> partByMapsId(owner, parent);
            case 2 -> reference(owner, parent);
            default -> idClassOver(owner, parent);
        };
    }

    /** {@code @MapsId} on a reference whose key is this one's as well. */
    private Key wholeByMapsId(ClassDraft owner, EntityDraft parent) {
        boolean simple = model.dice().chance(50) && parent.key().isSimple();
        owner.add(SourceMember.of(parent.key().type(), "id", isEmbeddable(parent.key()) ? "@EmbeddedId" : "@Id"));
        References.Written joined = references.joined("parent", parent, simple);
        owner.add(SourceMember.of(parent.name(), "parent", joined.with("@OneToOne", "@MapsId")));
        return new Key(parent.key().type(), joined.columns());
    }

    /** {@code @MapsId} on a reference whose key is a part of this one's. */
    private Key partByMapsId(ClassDraft owner, EntityDraft parent) {
        ClassDraft id = idType(owner.name() + "Id").annotate("Embeddable");
        List<Key.Column> parts = new ArrayList<>(parts(id, ""));
        id.add(SourceMember.of(parent.key().type(), "parentKey"));
        owner.add(SourceMember.of(id.name(), "id", "@EmbeddedId"));
        References.Written joined = references.joined("parent", parent, false);
        owner.add(SourceMember.of(parent.name(), "parent", joined.with("@ManyToOne", "@MapsId(\"parentKey\")")));
        return new Key(id.name(), joined.columns().isEmpty() ? List.of() : together(parts, joined.columns()));
    }

    /** A reference that is the identifier. */
    private Key reference(ClassDraft owner, EntityDraft parent) {
        References.Written joined = references.joined("parent", parent, false);
        owner.add(SourceMember.of(parent.name(), "parent", joined.with("@Id", "@OneToOne")));
        return new Key(parent.key().type(), joined.columns());
    }

    /** An id class with a part that is a reference. */
    private Key idClassOver(ClassDraft owner, EntityDraft parent) {
        ClassDraft id = idType(owner.name() + "Key");
        owner.annotate(new AnnotationText("IdClass").with("value", id.name() + ".class"));
        References.Written joined = references.joined("parent", parent, false);
        owner.add(SourceMember.of(parent.name(), "parent", joined.with("@Id", "@ManyToOne")));
        id.add(SourceMember.of(parent.key().type(), "parent"));
        List<Key.Column> parts = parts(owner, "@Id");
        for (int i = 0; i < parts.size(); i++) {
            id.add(SourceMember.of(parts.get(i).type(), partNames.get(i)));
        }
        return new Key(id.name(), joined.columns().isEmpty() ? List.of() : together(parts, joined.columns()));
    }

    private static List<Key.Column> together(List<Key.Column> some, List<Key.Column> more) {
        List<Key.Column> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private ClassDraft idType(String name) {
        return model.newClass(name).implement("Serializable").body(EQUALS);
    }

    private static boolean isEmbeddable(Key key) {
        return key.type().endsWith("Id");
    }

    private static String boxed(String type) {
        return switch (type) {
            case "long" -> "Long";
            case "int" -> "Integer";
            default -> type;
        };
    }
}
