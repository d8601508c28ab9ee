package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** Collections of values: basic, of enums, converted, embedded; with keys of each kind. */
final class ElementCollections {
    private final ModelDraft model;
    private final Values values;
    private final Embeddables embeddables;
    private final MapKeys keys;

    ElementCollections(ModelDraft model, Values values, Embeddables embeddables) {
        this.model = model;
        this.values = values;
        this.embeddables = embeddables;
        this.keys = new MapKeys(model, values, embeddables);
    }

    SourceMember collection(String name, EntityDraft owner) {
        Dice dice = model.dice();
        List<Object> annotations = new ArrayList<>(List.of("@ElementCollection"));
        if (dice.chance(35)) {
            annotations.add(table(name, owner));
        }
        int shape = dice.between(0, 9);
        boolean map = shape >= 6;
        String element = element(name, map, annotations);
        if (map) {
            return SourceMember.of(
                    "Map<" + keys.key(name, annotations, null) + ", " + element + ">", name, annotations.toArray());
        }
        if (shape == 3) {
            annotations.add(orderColumn(name));
        }
        String kind = shape < 3 ? "Set" : shape == 5 ? "Collection" : "List";
        return SourceMember.of(kind + "<" + element + ">", name, annotations.toArray());
    }

    private String element(String name, boolean map, List<Object> annotations) {
        Dice dice = model.dice();
        List<EmbeddableDraft> plain = model.embeddables().stream()
                .filter(each -> !each.hasCollections())
                .toList();
        int kind = dice.between(0, 9);
        if (kind < 3 && !plain.isEmpty()) {
            EmbeddableDraft chosen = dice.pick(plain);
            annotations.addAll(embeddables.overrides(name, chosen, false, map ? "value." : ""));
            return chosen.name();
        }
        if (kind == 3) {
            annotations.add(dice.pick("", "@Enumerated(EnumType.STRING)"));
            return values.enumType();
        }
        if (kind == 4) {
            Values.Converted value = values.converted();
            if (!value.automatic()) {
                annotations.add(new AnnotationText("Convert")
                        .with(map ? "attributeName" : "", "\"value\"")
                        .with("converter", value.converter() + ".class"));
            }
            return value.type();
        }
        BasicKind basic = dice.pick(BasicKind.OF_KEYS);
        annotations.addAll(new Columns(model).ofElements(name, basic.sort()));
        if (basic.type().equals("Date")) {
            annotations.add("@Temporal(TemporalType.DATE)");
        }
        return basic.type();
    }

    private AnnotationText table(String name, EntityDraft owner) {
        Dice dice = model.dice();
        AnnotationText table = new AnnotationText("CollectionTable");
        if (dice.chance(60)) {
            table.text("name", Words.snake(owner.name()) + "_" + Words.snake(name) + "_tab");
        }
        if (owner.key().isSimple() && dice.chance(50)) {
            table.with("joinColumns", new AnnotationText("JoinColumn").text("name", "owner_of_it"));
        }
        if (dice.chance(15)) {
            table.with("foreignKey", new References(model).foreignKey());
        }
        return table;
    }

    String orderColumn(String name) {
        Dice dice = model.dice();
        AnnotationText order = new AnnotationText("OrderColumn");
        if (dice.chance(50)) {
            order.text("name", Words.snake(name) + "_pos");
        }
        if (dice.chance(25)) {
            order.with("nullable", false);
        }
        return order + (dice.chance(15) ? " @ListIndexBase(1)" : "");
    }

    MapKeys keys() {
        return keys;
    }
}
