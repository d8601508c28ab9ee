package dev.migrate.model.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The descriptor of persistence units, of which only the names of mapping files matter here. */
final class PersistenceUnits {
    static final String DESCRIPTOR = "META-INF/persistence.xml";

    /** Where every provider looks without being told to. */
    static final String DEFAULT = "META-INF/orm.xml";

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern MAPPING_FILE = Pattern.compile("<(?:\\w+:)?mapping-file>\\s*([^<]*?)\\s*</");

    private PersistenceUnits() {}

    /** The names of mapping files beside the descriptor, the default one first. */
    static Set<String> mappingFiles(Optional<byte[]> descriptor) {
        Set<String> names = new LinkedHashSet<>(Set.of(DEFAULT));
        descriptor.ifPresent(bytes -> {
            String text =
                    COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
            Matcher matcher = MAPPING_FILE.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        });
        return names;
    }
}
