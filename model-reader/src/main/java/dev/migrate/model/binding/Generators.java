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
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** The generators that classes declare, found by name or by being the only one near. */
final class Generators {
    private static final String GENERIC = AnnotationSet.HIBERNATE + "GenericGenerator";

    private final BindingContext context;
    private final ClassIndex index;

    /** Which knows a generator by its name everywhere, and lists of generic ones on packages alone. */
    private final boolean hibernate6;

    private @Nullable Map<String, GeneratorDefinition> byName;

    Generators(BindingContext context) {
        this.context = context;
        this.index = context.index();
        this.hibernate6 = context.isHibernate6();
    }

    /** The generator of this name: from the identifier outwards, else one that is known everywhere. */
    Optional<GeneratorDefinition> named(String name, Member id, EntityBinding entity) {
        List<GeneratorDefinition> local = local(id, entity);
        return local.stream()
                .filter(generator -> generator.name().equals(name))
                .findFirst()
                .or(() -> local.stream()
                        .filter(generator -> generator.name().isEmpty())
                        .findFirst())
                .or(() -> Optional.ofNullable(everywhere().get(name)));
    }

    /**
     * The nearest generator where none is named, from the identifier outwards.
     *
     * @param kind that it must have; empty accepts any, sequences first
     */
    Optional<GeneratorDefinition> implied(Member id, EntityBinding entity, Optional<GeneratorDefinition.Kind> kind) {
        List<GeneratorDefinition> local = local(id, entity);
        if (kind.isPresent()) {
            return matching(local, kind.get()).stream().findFirst();
        }
        return matching(local, GeneratorDefinition.Kind.SEQUENCE).stream()
                .findFirst()
                .or(() -> local.stream().findFirst());
    }

    /** The generator behind an annotation of the project's own, which Hibernate's {@code @IdGeneratorType} marks. */
    Optional<GeneratorDefinition> custom(AnnotationSet annotations) {
        for (AnnotationValues use : annotations.others()) {
            Optional<GeneratorDefinition> found = use.name().startsWith("java.")
                    ? Optional.empty()
                    : index.find(use.instance().name())
                            .flatMap(type ->
                                    AnnotationSet.of(type.declaredAnnotations()).hibernate("IdGeneratorType"))
                            .flatMap(meta -> meta.type("value"))
                            .map(type -> GeneratorDefinition.ofClass(type.name().toString(), index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<GeneratorDefinition> matching(
            List<GeneratorDefinition> generators, GeneratorDefinition.Kind kind) {
        return generators.stream().filter(generator -> generator.kind() == kind).toList();
    }

    private List<GeneratorDefinition> local(Member id, EntityBinding entity) {
        List<GeneratorDefinition> local = new ArrayList<>(read(id.annotations()));
        local.addAll(read(entity.type().annotations()));
        local.addAll(read(index.annotations(id.owner())));
        local.addAll(onPackage(context.packageAnnotations(id.owner().name())));
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
        List<AnnotationValues> generic = hibernate6
                ? annotations.hibernate("GenericGenerator").stream().toList()
                : annotations.hibernateAll("GenericGenerator", "GenericGenerators");
        generic.forEach(use -> found.add(GeneratorDefinition.generic(use, index)));
        return found;
    }

    private List<GeneratorDefinition> onPackage(AnnotationSet annotations) {
        List<GeneratorDefinition> found = new ArrayList<>(read(annotations));
        if (hibernate6) {
            annotations.hibernate("GenericGenerators").ifPresent(list -> list.nestedList("value")
                    .forEach(use -> found.add(GeneratorDefinition.generic(use, index))));
        }
        return found;
    }

    private Map<String, GeneratorDefinition> everywhere() {
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
            for (GeneratorDefinition generator :
                    read(AnnotationSet.of(index.overlay().generators()))) {
                found.put(generator.name(), generator);
            }
            byName = found;
        }
        return byName;
    }

    private void addAll(Map<String, GeneratorDefinition> found, String annotation) {
        for (AnnotationInstance instance : index.annotated(DotName.createSimple(annotation))) {
            boolean onPackage = instance.target().kind() == AnnotationTarget.Kind.CLASS
                    && instance.target().asClass().simpleName().equals("package-info");
            AnnotationSet alone = AnnotationSet.of(List.of(instance));
            for (GeneratorDefinition generator : onPackage ? onPackage(alone) : read(alone)) {
                if (!generator.name().isEmpty() && (hibernate6 || onPackage)) {
                    found.putIfAbsent(generator.name(), generator);
                }
            }
        }
    }
}
