package dev.migrate.model.bytecode;

import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping files of a class path say.
 *
 * @param generators those that stand outside of any class
 * @param access {@code FIELD} or {@code PROPERTY} for classes that do not say it themselves
 * @param schema of tables and sequences that name none
 * @param catalog of tables and sequences that name none
 * @param quoteAll whether every name is quoted
 */
public record MappingOverlay(
        Map<DotName, ClassMapping> classes,
        List<AnnotationInstance> generators,
        @Nullable String access,
        @Nullable String schema,
        @Nullable String catalog,
        boolean quoteAll) {
    public static final MappingOverlay NONE = new MappingOverlay(Map.of(), List.of(), null, null, null, false);

    public MappingOverlay {
        classes = Map.copyOf(classes);
        generators = List.copyOf(generators);
    }
}
