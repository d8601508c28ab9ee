package dev.migrate.model.xml;

import dev.migrate.model.bytecode.AnnotationSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Turns elements into annotations: their names are the same, but for the spelling. */
final class XmlAnnotations {
    private static final Set<String> FLAGS =
            Set.of("unique", "nullable", "insertable", "updatable", "optional", "auto-apply", "disable-conversion");

    private static final Set<String> NUMBERS =
            Set.of("length", "precision", "scale", "second-precision", "initial-value", "allocation-size");

    private static final Set<String> CLASSES = Set.of("target-entity", "target-class", "converter", "class");

    private static final Set<String> CONSTANTS = Set.of("strategy", "discriminator-type", "constraint-mode", "fetch");

    /** Elements inside of a table or an override that are attributes of its annotation, with several uses each. */
    private static final Map<String, String> LISTS = Map.of(
            "join-column", "joinColumns",
            "inverse-join-column", "inverseJoinColumns",
            "primary-key-join-column", "pkJoinColumns",
            "unique-constraint", "uniqueConstraints",
            "index", "indexes",
            "check-constraint", "check",
            "check", "check");

    /** The same with one use. */
    private static final Map<String, String> PARTS = Map.of(
            "column", "column",
            "join-table", "joinTable",
            "foreign-key", "foreignKey",
            "inverse-foreign-key", "inverseForeignKey");

    /** Elements whose text is the annotation's value, a constant. */
    private static final Set<String> CONSTANT_TEXTS =
            Set.of("enumerated", "temporal", "map-key-enumerated", "map-key-temporal");

    private static final Set<String> KEY_ELEMENTS =
            Set.of("map-key-convert", "map-key-attribute-override", "map-key-association-override");

    /**
     * The element for the foreign key of columns that are beside it; an annotation has both in the columns' container.
     * That of a primary key, {@code primary-key-foreign-key}, Hibernate passes over.
     */
    private static final Map<String, String> FOREIGN_KEYS = Map.of("map-key-foreign-key", "MapKeyJoinColumn");

    private final String defaultPackage;

    /** @param defaultPackage of classes that are named without one */
    XmlAnnotations(String defaultPackage) {
        this.defaultPackage = defaultPackage;
    }

    DotName className(String written) {
        boolean known = written.contains(".") || defaultPackage.isEmpty();
        return DotName.createSimple(known ? written : defaultPackage + "." + written);
    }

    static AnnotationInstance annotation(String simpleName, AnnotationValue... values) {
        return AnnotationInstance.create(DotName.createSimple(AnnotationSet.JAKARTA + simpleName), null, values);
    }

    /** The annotations for all of {@code elements}, those of one kind put together in their container. */
    List<AnnotationInstance> annotations(List<XmlElement> elements) {
        Map<String, List<AnnotationInstance>> byName = new LinkedHashMap<>();
        Map<String, AnnotationValue> foreignKeys = new LinkedHashMap<>();
        for (XmlElement element : elements) {
            AnnotationInstance annotation = annotation(element);
            String columns = FOREIGN_KEYS.get(element.name());
            if (columns != null) {
                foreignKeys.put(columns, AnnotationValue.createNestedAnnotationValue("foreignKey", annotation));
                byName.computeIfAbsent(columns, name -> new ArrayList<>());
            } else {
                byName.computeIfAbsent(simpleName(element), name -> new ArrayList<>())
                        .add(annotation);
            }
        }
        List<AnnotationInstance> all = new ArrayList<>();
        byName.forEach((name, uses) -> {
            AnnotationValue foreignKey = foreignKeys.get(name);
            if (foreignKey != null) {
                all.add(annotation(name + "s", list(uses), foreignKey));
            } else {
                all.add(uses.size() == 1 ? uses.get(0) : annotation(name + "s", list(uses)));
            }
        });
        return all;
    }

    private static AnnotationValue list(List<AnnotationInstance> uses) {
        return nested("value", uses);
    }

    private static AnnotationValue nested(String name, List<AnnotationInstance> uses) {
        return AnnotationValue.createArrayValue(
                name,
                uses.stream()
                        .map(use -> AnnotationValue.createNestedAnnotationValue("", use))
                        .toArray(AnnotationValue[]::new));
    }

    /** The annotation for one element, with what is inside of it. */
    AnnotationInstance annotation(XmlElement element) {
        List<AnnotationValue> values = new ArrayList<>();
        element.attributes()
                .forEach((name, value) -> value(element, name, value).ifPresent(values::add));
        LISTS.forEach((child, attribute) -> {
            List<AnnotationInstance> uses =
                    element.all(child).stream().map(this::annotation).toList();
            if (!uses.isEmpty()) {
                values.add(nested(attribute, uses));
            }
        });
        PARTS.forEach((child, attribute) -> element.child(child)
                .ifPresent(
                        part -> values.add(AnnotationValue.createNestedAnnotationValue(attribute, annotation(part)))));
        texts(element).ifPresent(values::add);
        element.child("comment")
                .ifPresent(comment -> values.add(AnnotationValue.createStringValue("comment", comment.text())));
        if (element.name().equals("map-key-convert")
                && element.attribute("attribute-name").isEmpty()) {
            values.add(AnnotationValue.createStringValue("attributeName", "key"));
        }
        return annotation(simpleName(element), values.toArray(AnnotationValue[]::new));
    }

    /** What a file says of a map's key with an element of its own, an annotation says with a path that begins there. */
    private static String simpleName(XmlElement element) {
        String name = element.name();
        return camel(KEY_ELEMENTS.contains(name) ? name.substring("map-key-".length()) : name, true);
    }

    private static Optional<AnnotationValue> texts(XmlElement element) {
        if (CONSTANT_TEXTS.contains(element.name())) {
            return Optional.of(constant("value", element.text()));
        }
        List<XmlElement> columns = element.all("column-name");
        if (!columns.isEmpty()) {
            return Optional.of(AnnotationValue.createArrayValue(
                    "columnNames",
                    columns.stream()
                            .map(column -> AnnotationValue.createStringValue("", column.text()))
                            .toArray(AnnotationValue[]::new)));
        }
        return element.text().isEmpty()
                ? Optional.empty()
                : Optional.of(AnnotationValue.createStringValue("value", element.text()));
    }

    private Optional<AnnotationValue> value(XmlElement element, String name, String value) {
        String camel = camel(name, false);
        if (FLAGS.contains(name)) {
            return Optional.of(AnnotationValue.createBooleanValue(camel, Boolean.parseBoolean(value.strip())));
        }
        if (NUMBERS.contains(name)) {
            return Optional.of(AnnotationValue.createIntegerValue(camel, Integer.parseInt(value.strip())));
        }
        if (CLASSES.contains(name)) {
            String attribute = name.equals("class") ? "value" : camel;
            return Optional.of(AnnotationValue.createClassValue(
                    attribute, Type.create(className(value.strip()), Type.Kind.CLASS)));
        }
        if (CONSTANTS.contains(name)) {
            return Optional.of(constant(name.equals("constraint-mode") ? "value" : camel, value));
        }
        if (KEY_ELEMENTS.contains(element.name()) && (name.equals("name") || name.equals("attribute-name"))) {
            return Optional.of(AnnotationValue.createStringValue(camel, "key." + value));
        }
        // Of an attribute's own element, the name says on which attribute the annotation is.
        boolean attribute = name.equals("name") && XmlMappings.ATTRIBUTES.contains(element.name());
        return attribute ? Optional.empty() : Optional.of(AnnotationValue.createStringValue(camel, value));
    }

    static AnnotationValue constant(String attribute, String value) {
        return AnnotationValue.createEnumValue(
                attribute, DotName.createSimple("java.lang.Enum"), value.strip().toUpperCase(Locale.ROOT));
    }

    /** {@code one-to-many} as {@code oneToMany} or {@code OneToMany}. */
    private static String camel(String name, boolean capital) {
        StringBuilder camel = new StringBuilder();
        boolean upper = capital;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }
}
