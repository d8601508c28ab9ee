package dev.migrate.model.xml;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.ClassMapping;
import dev.migrate.model.bytecode.MappingFile;
import dev.migrate.model.bytecode.MappingOverlay;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** Reads mapping files of Jakarta Persistence. */
public final class XmlMappings {
    /** Elements that map one attribute each. */
    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "embedded-id",
            "basic",
            "version",
            "many-to-one",
            "one-to-many",
            "one-to-one",
            "many-to-many",
            "element-collection",
            "embedded",
            "transient");

    /** What may be in an attribute's element beside what its own annotation holds. */
    private static final Set<String> ON_ATTRIBUTE = Set.of(
            "column",
            "generated-value",
            "temporal",
            "lob",
            "enumerated",
            "convert",
            "sequence-generator",
            "table-generator",
            "join-column",
            "primary-key-join-column",
            "join-table",
            "collection-table",
            "order-column",
            "map-key",
            "map-key-class",
            "map-key-column",
            "map-key-join-column",
            "map-key-foreign-key",
            "map-key-enumerated",
            "map-key-temporal",
            "map-key-convert",
            "map-key-attribute-override",
            "attribute-override",
            "association-override",
            "foreign-key");

    private static final Set<String> ON_CLASS = Set.of(
            "table",
            "secondary-table",
            "primary-key-join-column",
            "id-class",
            "inheritance",
            "discriminator-value",
            "discriminator-column",
            "sequence-generator",
            "table-generator",
            "attribute-override",
            "association-override",
            "convert");

    private static final Set<String> CLASSES = Set.of("entity", "embeddable", "mapped-superclass");

    private final Map<DotName, ClassMapping> classes = new LinkedHashMap<>();
    private final List<AnnotationInstance> generators = new ArrayList<>();
    private @Nullable String access;
    private @Nullable String schema;
    private @Nullable String catalog;
    private boolean quoteAll;
    private final boolean merging;
    private boolean complete;

    private XmlMappings(Provider provider) {
        this.merging = provider != Provider.HIBERNATE_6;
    }

    /**
     * What all of {@code files} say together.
     *
     * @throws MigrateException naming the file that cannot be read or says something that is not understood
     */
    public static MappingOverlay of(List<MappingFile> files, Provider provider) {
        XmlMappings mappings = new XmlMappings(provider);
        files.forEach(mappings::read);
        return new MappingOverlay(
                mappings.classes,
                mappings.generators,
                mappings.access,
                mappings.schema,
                mappings.catalog,
                mappings.quoteAll);
    }

    private void read(MappingFile file) {
        XmlElement root = XmlElement.parse(file);
        if (!root.name().equals("entity-mappings")) {
            throw refused(file, "is a mapping of Hibernate's own kind (" + root.name() + ")");
        }
        for (String name : List.of("schema", "catalog")) {
            if (root.child(name).isPresent()) {
                throw refused(file, "gives a " + name + " for its entities alone");
            }
        }
        XmlVocabulary.check(file, root);
        root.child("persistence-unit-metadata").ifPresent(this::readDefaults);
        XmlAnnotations annotations =
                new XmlAnnotations(root.child("package").map(XmlElement::text).orElse(""));
        @Nullable String fileAccess = root.child("access").map(XmlElement::text).orElse(null);
        generators.addAll(annotations.annotations(root.all("sequence-generator")));
        generators.addAll(annotations.annotations(root.all("table-generator")));
        for (XmlElement child : root.children()) {
            if (CLASSES.contains(child.name())) {
                readClass(child, file.where(), fileAccess, annotations);
            } else if (child.name().equals("converter")) {
                DotName name = annotations.className(child.attribute("class").orElse(""));
                boolean automatic =
                        child.attribute("auto-apply").map(Boolean::parseBoolean).orElse(false);
                AnnotationInstance converter = XmlAnnotations.annotation(
                        "Converter", AnnotationValue.createBooleanValue("autoApply", automatic));
                classes.put(name, new ClassMapping(file.where(), false, merging, List.of(converter), Map.of()));
            }
        }
    }

    private void readDefaults(XmlElement metadata) {
        complete |= metadata.child("xml-mapping-metadata-complete").isPresent();
        metadata.child("persistence-unit-defaults").ifPresent(defaults -> {
            schema = defaults.child("schema").map(XmlElement::text).orElse(schema);
            catalog = defaults.child("catalog").map(XmlElement::text).orElse(catalog);
            access = defaults.child("access").map(XmlElement::text).orElse(access);
            quoteAll |= defaults.child("delimited-identifiers").isPresent();
        });
    }

    private void readClass(XmlElement element, String where, @Nullable String fileAccess, XmlAnnotations annotations) {
        List<AnnotationInstance> onClass = new ArrayList<>();
        String kind =
                switch (element.name()) {
                    case "entity" -> "Entity";
                    case "embeddable" -> "Embeddable";
                    default -> "MappedSuperclass";
                };
        AnnotationValue[] name = kind.equals("Entity")
                ? element.attribute("name")
                        .map(text -> new AnnotationValue[] {AnnotationValue.createStringValue("name", text)})
                        .orElse(new AnnotationValue[0])
                : new AnnotationValue[0];
        onClass.add(XmlAnnotations.annotation(kind, name));
        element.attribute("access")
                .or(() -> Optional.ofNullable(fileAccess))
                .ifPresent(text ->
                        onClass.add(XmlAnnotations.annotation("Access", XmlAnnotations.constant("value", text))));
        onClass.addAll(annotations.annotations(element.children().stream()
                .filter(child -> ON_CLASS.contains(child.name()))
                .toList()));
        boolean whole = complete
                || element.attribute("metadata-complete")
                        .map(Boolean::parseBoolean)
                        .orElse(false);
        classes.put(
                annotations.className(element.attribute("class").orElse("")),
                new ClassMapping(where, whole, merging, onClass, members(element, annotations)));
    }

    private static Map<String, List<AnnotationInstance>> members(XmlElement element, XmlAnnotations annotations) {
        Map<String, List<AnnotationInstance>> members = new LinkedHashMap<>();
        element.child("attributes").ifPresent(attributes -> {
            for (XmlElement attribute : attributes.children()) {
                if (ATTRIBUTES.contains(attribute.name())) {
                    members.put(attribute.attribute("name").orElse(""), onMember(attribute, annotations));
                }
            }
        });
        return members;
    }

    private static List<AnnotationInstance> onMember(XmlElement attribute, XmlAnnotations annotations) {
        List<AnnotationInstance> all = new ArrayList<>();
        all.add(annotations.annotation(attribute));
        all.addAll(annotations.annotations(attribute.children().stream()
                .filter(child -> ON_ATTRIBUTE.contains(child.name()))
                .toList()));
        attribute
                .attribute("maps-id")
                .ifPresent(part ->
                        all.add(XmlAnnotations.annotation("MapsId", AnnotationValue.createStringValue("value", part))));
        if (attribute.attribute("id").map(Boolean::parseBoolean).orElse(false)) {
            all.add(XmlAnnotations.annotation("Id"));
        }
        attribute
                .attribute("access")
                .ifPresent(
                        text -> all.add(XmlAnnotations.annotation("Access", XmlAnnotations.constant("value", text))));
        return all;
    }

    private static MigrateException refused(MappingFile file, String what) {
        return new MigrateException(
                ErrorKind.MAPPING,
                "mapping file " + file.where() + " " + what + ", which is not read",
                file.where(),
                "Move what it maps into annotations or into an orm.xml.");
    }
}
