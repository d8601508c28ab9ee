package dev.migrate.model.random;

import dev.migrate.model.random.BasicKind.Sort;
import java.util.ArrayList;
import java.util.List;

/** Embeddables, and attributes that embed them. */
final class Embeddables {
    private final ModelDraft model;
    private final Basics basics;
    private final References references;
    private final Columns columns;

    Embeddables(ModelDraft model, Basics basics, References references) {
        this.model = model;
        this.basics = basics;
        this.references = references;
        this.columns = new Columns(model);
    }

    /** One more embeddable. */
    void add() {
        Dice dice = model.dice();
        ClassDraft type =
                model.newClass("Part" + (model.embeddables().size() + 1)).annotate("Embeddable");
        EmbeddableDraft draft = new EmbeddableDraft(type);
        if (!model.embeddables().isEmpty() && dice.chance(25)) {
            EmbeddableDraft parent = dice.pick(model.embeddables());
            // In a collection, Hibernate would call the discriminator of a nested one "{element}_DTYPE".
            if (!parent.type().source().isRecord() && !parent.isNested()) {
                parent.extend();
                type.extend(parent.name());
                draft.addLeaves("", parent);
            }
        } else if (dice.chance(15)) {
            type.kind("record").getters(false);
        }
        int count = dice.between(1, 3);
        for (int i = 0; i < count && !model.embeddableWords().isEmpty(); i++) {
            addAttribute(draft);
        }
        model.add(draft);
    }

    private void addAttribute(EmbeddableDraft draft) {
        Dice dice = model.dice();
        String name = model.embeddableWords().next();
        List<EmbeddableDraft> others = model.embeddables();
        if (!others.isEmpty() && dice.chance(20)) {
            EmbeddableDraft inner = dice.pick(others);
            if (!inner.isExtended() && !sharesNames(draft, inner)) {
                inner.nest();
                draft.type().add(SourceMember.of(inner.name(), name, dice.pick("@Embedded", "")));
                draft.addLeaves(name + ".", inner);
                return;
            }
        }
        if (!model.entities().isEmpty() && dice.chance(15)) {
            EntityDraft target = dice.pick(model.entities());
            // A join table would be that of every entity which embeds it.
            draft.type().add(references.toOneByColumn(name, target));
            draft.addLeaf(name, target);
            return;
        }
        draft.type().add(basics.basic(name, List.of()));
        draft.addLeaf(name, null);
    }

    /** What is inherited cannot be embedded as well without a clash of columns. */
    private static boolean sharesNames(EmbeddableDraft draft, EmbeddableDraft inner) {
        return inner.leaves().stream().anyMatch(leaf -> draft.leaves().stream()
                .anyMatch(own -> last(own.path()).equals(last(leaf.path()))));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** An attribute that embeds the type; with overrides of every column if another one does so, too. */
    SourceMember embedded(String name, EmbeddableDraft type, boolean again) {
        List<Object> annotations = new ArrayList<>();
        annotations.add("@Embedded");
        annotations.addAll(overrides(name, type, again, ""));
        return SourceMember.of(type.name(), name, annotations.toArray());
    }

    /** @param prefix of the paths: {@code key.}, {@code value.} or none */
    List<String> overrides(String name, EmbeddableDraft type, boolean every, String prefix) {
        List<AnnotationText> attributes = new ArrayList<>();
        List<AnnotationText> associations = new ArrayList<>();
        for (EmbeddableDraft.Leaf leaf : type.leaves()) {
            if (every || model.dice().chance(15)) {
                String column = name + "_" + leaf.path().replace('.', '_');
                if (leaf.target() == null) {
                    attributes.add(new AnnotationText("AttributeOverride")
                            .text("name", prefix + leaf.path())
                            .with("column", columns.named(column, Sort.OTHER)));
                } else if (leaf.target().key().isSimple()) {
                    associations.add(new AnnotationText("AssociationOverride")
                            .text("name", prefix + leaf.path())
                            .with("joinColumns", new AnnotationText("JoinColumn").text("name", column)));
                }
            }
        }
        List<String> written = new ArrayList<>();
        together("AttributeOverride", attributes, written);
        together("AssociationOverride", associations, written);
        return written;
    }

    private void together(String name, List<AnnotationText> overrides, List<String> written) {
        if (overrides.size() > 1 && model.dice().chance(50)) {
            written.add(new AnnotationText(name + "s")
                    .with("value", AnnotationText.array(overrides))
                    .toString());
        } else {
            overrides.forEach(each -> written.add(each.toString()));
        }
    }
}
