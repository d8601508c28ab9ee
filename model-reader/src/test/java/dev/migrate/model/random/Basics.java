package dev.migrate.model.random;

import dev.migrate.model.random.BasicKind.Sort;
import java.util.ArrayList;
import java.util.List;

/** Basic attributes: of every type, of enums, converted, computed. */
final class Basics {
    private final ModelDraft model;
    private final Columns columns;
    private final Values values;

    Basics(ModelDraft model, Values values) {
        this.model = model;
        this.columns = new Columns(model);
        this.values = values;
    }

    /** @param secondaryTables the names of those that its column may be in */
    SourceMember basic(String name, List<String> secondaryTables) {
        Dice dice = model.dice();
        int kind = dice.between(0, 99);
        if (kind < 12) {
            return enumerated(name, secondaryTables);
        }
        if (kind < 20) {
            return converted(name, secondaryTables);
        }
        if (kind < 23) {
            return SourceMember.of("Integer", name, "@Formula(\"1 + 1\")");
        }
        BasicKind chosen = dice.pick(BasicKind.ALL);
        List<Object> annotations = new ArrayList<>(columns.column(name, chosen.sort(), secondaryTables));
        annotations.addAll(columns.decorations(chosen.sort()));
        choice(chosen).forEach(annotations::add);
        return SourceMember.of(chosen.type(), name, annotations.toArray());
    }

    private List<String> choice(BasicKind kind) {
        if (kind.choices().isEmpty()) {
            return List.of();
        }
        String chosen = model.dice().pick(kind.choices());
        if (chosen.startsWith("!")) {
            return List.of(chosen.substring(1));
        }
        return model.dice().chance(60) ? List.of(chosen) : List.of();
    }

    private SourceMember enumerated(String name, List<String> secondaryTables) {
        List<Object> annotations = new ArrayList<>(columns.column(name, Sort.TEXT, secondaryTables));
        annotations.add(model.dice().pick("", "@Enumerated", "@Enumerated(EnumType.STRING)"));
        return SourceMember.of(values.enumType(), name, annotations.toArray());
    }

    private SourceMember converted(String name, List<String> secondaryTables) {
        Values.Converted value = values.converted();
        List<Object> annotations = new ArrayList<>(columns.column(name, Sort.TEXT, secondaryTables));
        if (!value.automatic()) {
            annotations.add("@Convert(converter = " + value.converter() + ".class)");
        } else if (model.dice().chance(20)) {
            annotations.add("@Convert(disableConversion = true)");
        }
        return SourceMember.of(value.type(), name, annotations.toArray());
    }
}
