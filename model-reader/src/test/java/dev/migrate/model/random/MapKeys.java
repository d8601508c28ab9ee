package dev.migrate.model.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of maps: basic, of enums, dates, embedded, converted, entities, attributes of the values. */
final class MapKeys {
    private final ModelDraft model;
    private final Values values;
    private final Embeddables embeddables;

    MapKeys(ModelDraft model, Values values, Embeddables embeddables) {
        this.model = model;
        this.values = values;
        this.embeddables = embeddables;
    }

    /**
     * The key's type.
     *
     * @param annotations takes what must be beside the attribute
     * @param target the entity that the map's values are, if they are
     */
    String key(String name, List<Object> annotations, @Nullable EntityDraft target) {
        Dice dice = model.dice();
        int kind = dice.between(0, 11);
        if (kind == 0
                && target != null
                && target.key().isSimple()
                && target.key().isKnown()) {
            annotations.add("@MapKey");
            return target.key().type();
        }
        if (kind <= 2) {
            return entity(name, annotations);
        }
        if (kind <= 4) {
            annotations.add(dice.pick("", "@MapKeyEnumerated", "@MapKeyEnumerated(EnumType.STRING)"));
            return values.enumType();
        }
        if (kind == 5) {
            annotations.add("@MapKeyTemporal(TemporalType." + dice.pick("DATE", "TIMESTAMP") + ")");
            return "Date";
        }
        if (kind <= 7 && !model.embeddables().isEmpty()) {
            return embedded(name, annotations);
        }
        if (kind == 8) {
            return converted(annotations);
        }
        BasicKind basic = dice.pick(BasicKind.OF_KEYS.subList(0, 10));
        if (dice.chance(50)) {
            AnnotationText column = new AnnotationText("MapKeyColumn");
            if (dice.chance(60)) {
                column.text("name", Words.ofEntities(dice).spelling(name + "Key"));
            }
            if (dice.chance(30)) {
                column.with("length", 33);
            }
            if (dice.chance(10)) {
                column.with("nullable", true);
            }
            annotations.add(column);
        }
        return basic.type();
    }

    private String entity(String name, List<Object> annotations) {
        Dice dice = model.dice();
        EntityDraft chosen = dice.pick(model.entities());
        if (chosen.key().isSimple() && dice.chance(50)) {
            annotations.add(new AnnotationText("MapKeyJoinColumn").text("name", Words.snake(name) + "_key_id"));
        }
        return chosen.name();
    }

    private String embedded(String name, List<Object> annotations) {
        EmbeddableDraft chosen = model.dice().pick(model.embeddables());
        if (!chosen.hasCollections()) {
            annotations.addAll(embeddables.overrides(name + "Key", chosen, true, "key."));
            return chosen.name();
        }
        return "String";
    }

    private String converted(List<Object> annotations) {
        Values.Converted value = values.converted();
        if (!value.automatic()) {
            annotations.add("@Convert(attributeName = \"key\", converter = " + value.converter() + ".class)");
        }
        return value.type();
    }
}
