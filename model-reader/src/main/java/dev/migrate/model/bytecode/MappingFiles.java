package dev.migrate.model.bytecode;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mapping files in XML: one that overrides what the annotations say is refused by name. */
final class MappingFiles {
    /** Where every provider of Jakarta Persistence looks without being told to. */
    static final String DEFAULT = "META-INF/orm.xml";

    /** Elements that change the schema; queries, listeners and the like do not. */
    private static final List<String> MAPPING_ELEMENTS = List.of(
            "<entity ",
            "<entity>",
            "<embeddable",
            "<mapped-superclass",
            "<sequence-generator",
            "<table-generator",
            "<converter",
            "<access>",
            "<schema>",
            "<catalog>",
            "<delimited-identifiers",
            "<package>");

    private MappingFiles() {}

    /**
     * Checks a mapping file.
     *
     * @throws MigrateException if it maps anything
     */
    static void check(byte[] bytes, String where) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", "");
        for (String element : MAPPING_ELEMENTS) {
            if (text.contains(element)) {
                throw new MigrateException(
                        ErrorKind.MAPPING,
                        "mapping file " + where + " overrides annotations with " + element.strip(),
                        where,
                        "Move what it maps into annotations; files that hold only queries and listeners are fine.");
            }
        }
    }
}
