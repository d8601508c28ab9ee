package dev.migrate.model.xml;

import dev.migrate.model.bytecode.MappingFile;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.Set;

/** Which elements and attributes of mapping files are understood: those of Jakarta Persistence up to 3.2. */
final class XmlVocabulary {
    private static final Set<String> ELEMENTS = words(
            """
            access association-override attribute-override attributes basic catalog check-constraint
            collection-table column column-name comment convert converter delimited-identifiers
            discriminator-column discriminator-value element-collection embeddable embedded embedded-id entity
            entity-mappings enumerated exclude-default-listeners exclude-superclass-listeners foreign-key
            generated-value id id-class index inheritance inverse-foreign-key inverse-join-column join-column
            join-table lob many-to-many many-to-one map-key map-key-attribute-override map-key-class
            map-key-column map-key-convert map-key-enumerated map-key-foreign-key map-key-join-column
            map-key-temporal mapped-superclass one-to-many one-to-one order-by order-column package
            persistence-unit-defaults persistence-unit-metadata primary-key-foreign-key primary-key-join-column
            schema secondary-table sequence-generator table table-generator temporal transient unique-constraint
            version xml-mapping-metadata-complete
            """);

    private static final Set<String> ATTRIBUTES = words(
            """
            access allocation-size attribute-name auto-apply cacheable catalog class column column-definition
            column-list comment constraint constraint-mode converter disable-conversion discriminator-column
            discriminator-type entity-class fetch foreign-key-definition generator id include-all-attributes
            initial-value insertable key-subgraph length mapped-by maps-id metadata-complete method-name mode
            name noNamespaceSchemaLocation nullable optional options orphan-removal pk-column-name
            pk-column-value precision procedure-name referenced-column-name result-class result-set-mapping
            scale schema schemaLocation second-precision sequence-name strategy subgraph table target-class
            target-entity unique updatable value value-column-name version xmlns xsi
            """);

    /** What has no effect on the schema, with all that is inside; also such elements of Hibernate's own. */
    private static final Set<String> WITHOUT_EFFECT = words(
            """
            attribute-accessor batch-size cache cacheable caching cascade cascade-persist description dynamic-insert
            dynamic-update entity-listeners fetch fetch-profile filter filter-def filter-join-table hql-import
            lazy mutable named-entity-graph named-native-query named-query named-stored-procedure-query
            optimistic-locking polymorphism post-load post-persist post-remove post-update pre-persist
            pre-remove pre-update proxy query select-before-update sort sort-natural sql-delete sql-delete-all
            sql-insert sql-join-table-restriction sql-restriction sql-result-set-mapping sql-select sql-update
            synchronize
            """);

    private XmlVocabulary() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    /** @throws MigrateException naming what is not understood */
    static void check(MappingFile file, XmlElement element) {
        if (WITHOUT_EFFECT.contains(element.name())) {
            return;
        }
        if (!ELEMENTS.contains(element.name())) {
            throw unknown(file, "element <" + element.name() + ">");
        }
        for (String attribute : element.attributes().keySet()) {
            if (!ATTRIBUTES.contains(attribute)) {
                throw unknown(file, "attribute " + attribute + " of <" + element.name() + ">");
            }
        }
        element.children().forEach(child -> check(file, child));
    }

    private static MigrateException unknown(MappingFile file, String what) {
        return new MigrateException(
                ErrorKind.MAPPING,
                "mapping file " + file.where() + " has " + what + ", which is not read",
                file.where(),
                "Say the same with an annotation, or with elements of Jakarta Persistence.");
    }
}
