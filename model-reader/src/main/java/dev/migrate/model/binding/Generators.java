package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** The generators that classes declare, found by name or by being the only one near. */
final class Generators {
    private static final String GENERIC = AnnotationSet.HIBERNATE + "GenericGenerator";

    private final ClassIndex index;
    private @Nullable Map<String, GeneratorDefinition> byName;

    Generators(ClassIndex index) {
        this.index = index;
    }

    /** The generator of this name: the identifier's own or its class's first, else one anywhere on the class path. */
    Optional<GeneratorDefinition> named(String name, Member id) {
        return local(id).stream()
                .filter(generator -> generator.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(all().get(name)));
    }

    /**
     * The generator that is meant where none is named: the only one on the identifier or its class, since Jakarta
     * Persistence 3.2.
     *
     * @param kind that it must have; empty accepts any
     */
    Optional<GeneratorDefinition> implied(Member id, Optional<GeneratorDefinition.Kind> kind) {
        List<GeneratorDefinition> local = local(id);
        if (kind.isEmpty()) {
            boolean only = local.size() == 1;
            List<GeneratorDefinition> sequences = matching(local, GeneratorDefinition.Kind.SEQUENCE);
            return only
                    ? Optional.of(local.get(0))
                    : sequences.size() == 1 ? Optional.of(sequences.get(0)) : Optional.empty();
        }
        List<GeneratorDefinition> same = matching(local, kind.get());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static List<GeneratorDefinition> matching(
            List<GeneratorDefinition> generators, GeneratorDefinition.Kind kind) {
        return generators.stream().filter(generator -> generator.kind() == kind).toList();
    }

    private List<GeneratorDefinition> local(Member id) {
        List<GeneratorDefinition> local = new ArrayList<>(read(id.annotations()));
        local.addAll(read(AnnotationSet.of(id.owner().declaredAnnotations())));
        return local;
    }

    private List<GeneratorDefinition> read(AnnotationSet annotations) {
        List<GeneratorDefinition> found = new ArrayList<>();
        annotations
                .jpaAll("SequenceGenerator", "SequenceGenerators")
                .forEach(use -> found.add(GeneratorDefinition.sequence(use)));
        annotations
                .jpaAll("TableGenerator", "TableGenerators")
                .forEach(use -> found.add(GeneratorDefinition.table(use)));
        annotations
                .hibernateAll("GenericGenerator", "GenericGenerators")
                .forEach(use -> found.add(GeneratorDefinition.generic(use, index)));
        return found;
    }

    private Map<String, GeneratorDefinition> all() {
        if (byName == null) {
            Map<String, GeneratorDefinition> found = new LinkedHashMap<>();
            for (String namespace : List.of(AnnotationSet.JAKARTA, AnnotationSet.JAVAX)) {
                for (String simple : List.of("SequenceGenerator", "TableGenerator")) {
                    addAll(found, namespace + simple);
                    addAll(found, namespace + simple + "s");
                }
            }
            addAll(found, GENERIC);
            addAll(found, GENERIC + "s");
            byName = found;
        }
        return byName;
    }

    private void addAll(Map<String, GeneratorDefinition> found, String annotation) {
        for (AnnotationInstance instance : index.annotated(DotName.createSimple(annotation))) {
            List<AnnotationInstance> uses = List.of(instance);
            for (GeneratorDefinition generator : read(AnnotationSet.of(uses))) {
                if (!generator.name().isEmpty()) {
                    found.putIfAbsent(generator.name(), generator);
                }
            }
        }
    }

    /** Whether annotations ask for values made in memory, whatever else they say. */
    static boolean areMadeInMemory(AnnotationSet annotations) {
        Optional<AnnotationValues> uuid = annotations.hibernate("UuidGenerator");
        return uuid.isPresent();
    }
}
