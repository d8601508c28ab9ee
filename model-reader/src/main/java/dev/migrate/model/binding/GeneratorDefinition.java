package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** A declared generator of identifiers: how it counts, and its annotation's values by one set of names. */
record GeneratorDefinition(Kind kind, String name, Map<String, String> settings) {
    /** What a generator needs in the database. */
    enum Kind {
        SEQUENCE,
        TABLE,
        IDENTITY,
        /** An identity column or a sequence, whichever the database prefers. */
        NATIVE,
        /** Nothing: the values are made in memory. */
        NONE,
        /** Nobody can tell: its class is not on the class path. */
        UNKNOWN
    }

    static GeneratorDefinition sequence(AnnotationValues generator) {
        Map<String, String> settings = new TreeMap<>();
        generator.text("sequenceName").ifPresent(text -> settings.put("sequence_name", text));
        generator.text("catalog").ifPresent(text -> settings.put("catalog", text));
        generator.text("schema").ifPresent(text -> settings.put("schema", text));
        generator.text("options").ifPresent(text -> settings.put("options", text));
        settings.put("initial_value", Integer.toString(generator.number("initialValue", 1)));
        settings.put("increment_size", Integer.toString(generator.number("allocationSize", 50)));
        return new GeneratorDefinition(Kind.SEQUENCE, generator.text("name").orElse(""), settings);
    }

    static GeneratorDefinition table(AnnotationValues generator) {
        Map<String, String> settings = new TreeMap<>();
        generator.text("table").ifPresent(text -> settings.put("table_name", text));
        generator.text("catalog").ifPresent(text -> settings.put("catalog", text));
        generator.text("schema").ifPresent(text -> settings.put("schema", text));
        generator.text("options").ifPresent(text -> settings.put("options", text));
        generator.text("pkColumnName").ifPresent(text -> settings.put("segment_column_name", text));
        generator.text("valueColumnName").ifPresent(text -> settings.put("value_column_name", text));
        return new GeneratorDefinition(Kind.TABLE, generator.text("name").orElse(""), settings);
    }

    /** A generator known by its class alone. */
    static GeneratorDefinition ofClass(String className, ClassIndex index) {
        return new GeneratorDefinition(byClass(className, index), "", Map.of());
    }

    /** A strategy that is named where a generator should be, as old mappings do: {@code uuid2}, {@code native}. */
    static Optional<GeneratorDefinition> legacy(String name) {
        return switch (name) {
            case "native" -> Optional.of(new GeneratorDefinition(Kind.NATIVE, "", Map.of()));
            case "identity" -> Optional.of(new GeneratorDefinition(Kind.IDENTITY, "", Map.of()));
            case "sequence", "enhanced-sequence" -> Optional.of(new GeneratorDefinition(Kind.SEQUENCE, "", Map.of()));
            case "table", "enhanced-table" -> Optional.of(new GeneratorDefinition(Kind.TABLE, "", Map.of()));
            case "assigned", "increment", "foreign", "uuid", "uuid.hex", "uuid2", "select", "guid" ->
                Optional.of(new GeneratorDefinition(Kind.NONE, "", Map.of()));
            default -> Optional.empty();
        };
    }

    /** Hibernate's {@code @GenericGenerator}: a strategy by its short name or its class. */
    static GeneratorDefinition generic(AnnotationValues generator, ClassIndex index) {
        Map<String, String> settings = new TreeMap<>();
        for (AnnotationValues parameter : generator.nestedList("parameters")) {
            settings.put(
                    parameter.text("name").orElse(""), parameter.text("value").orElse(""));
        }
        Optional<String> strategy = generator.type("type").map(Type::name).map(DotName::toString);
        Kind kind = kind(strategy.or(() -> generator.text("strategy")).orElse("native"), index);
        return new GeneratorDefinition(kind, generator.text("name").orElse(""), settings);
    }

    private static Kind kind(String strategy, ClassIndex index) {
        return switch (strategy) {
            case "native" -> Kind.NATIVE;
            case "identity" -> Kind.IDENTITY;
            case "sequence", "enhanced-sequence", "seqhilo" -> Kind.SEQUENCE;
            case "table", "enhanced-table" -> Kind.TABLE;
            default -> byClass(strategy, index);
        };
    }

    /** A generator of the project's own counts as the one of Hibernate that it extends. */
    private static Kind byClass(String className, ClassIndex index) {
        if (className.endsWith(".SequenceStyleGenerator") || className.endsWith(".SequenceHiLoGenerator")) {
            return Kind.SEQUENCE;
        }
        if (className.endsWith(".IdentityGenerator")) {
            return Kind.IDENTITY;
        }
        if (className.endsWith(".TableGenerator")) {
            return Kind.TABLE;
        }
        boolean known =
                !className.contains(".") || className.startsWith("org.hibernate.") || className.startsWith("java.");
        if (known) {
            return Kind.NONE;
        }
        return index.find(DotName.createSimple(className))
                .map(info -> info.superName() == null
                        ? Kind.NONE
                        : byClass(info.superName().toString(), index))
                .orElse(Kind.UNKNOWN);
    }

    Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).filter(text -> !text.isBlank());
    }
}
