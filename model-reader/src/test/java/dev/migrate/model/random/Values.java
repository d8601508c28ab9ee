package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** The model's enums and its values with converters, made when they are first asked for. */
final class Values {
    /**
     * A type with a converter.
     *
     * @param automatic whether the converter applies by itself
     */
    record Converted(String type, String converter, boolean automatic) {}

    private static final List<String> ENUMS = List.of("Kind", "Level");
    private static final List<String> STORED =
            List.of("String", "Long", "BigDecimal", "java.time.LocalDate", "Integer");

    private final ModelDraft model;
    private final List<String> enums = new ArrayList<>();
    private final List<Converted> converted = new ArrayList<>();

    Values(ModelDraft model) {
        this.model = model;
    }

    String enumType() {
        if (enums.isEmpty() || (enums.size() < ENUMS.size() && model.dice().chance(60))) {
            String name = ENUMS.get(enums.size());
            model.newClass(name)
                    .kind("enum")
                    .getters(false)
                    .body(model.dice().pick("    LOW, HIGH\n", "    B, A, C_D\n", "    ONE {\n    }, TWO\n"));
            enums.add(name);
        }
        return model.dice().pick(enums);
    }

    Converted converted() {
        if (converted.isEmpty() || (converted.size() < 3 && model.dice().chance(40))) {
            converted.add(newConverted(List.of("Money", "Code", "Token").get(converted.size())));
        }
        return model.dice().pick(converted);
    }

    private Converted newConverted(String name) {
        boolean automatic = model.dice().chance(50);
        String stored = model.dice().pick(STORED);
        model.newClass(name).getters(false).implement("Serializable");
        AnnotationText annotation = new AnnotationText("Converter");
        if (automatic) {
            annotation.with("autoApply", true);
        }
        model.newClass(name + "Converter")
                .getters(false)
                .annotate(annotation)
                .implement("AttributeConverter<" + name + ", " + stored + ">")
                .body("    @Override\n    public " + stored + " convertToDatabaseColumn(" + name
                        + " value) {\n        return null;\n    }\n\n    @Override\n    public " + name
                        + " convertToEntityAttribute(" + stored + " value) {\n        return null;\n    }\n");
        return new Converted(name, name + "Converter", automatic);
    }
}
