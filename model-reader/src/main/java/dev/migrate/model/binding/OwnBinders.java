package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;

/**
 * An application's own annotations whose classes Hibernate runs while it builds the mapping, where they may change
 * anything.
 */
final class OwnBinders {
    private final Set<DotName> annotations = new HashSet<>();

    OwnBinders(ClassIndex index) {
        add(index, "AttributeBinderType");
        add(index, "TypeBinderType");
    }

    private void add(ClassIndex index, String marker) {
        for (AnnotationInstance use : index.annotated(DotName.createSimple(AnnotationSet.HIBERNATE + marker))) {
            if (use.target().kind() == AnnotationTarget.Kind.CLASS) {
                annotations.add(use.target().asClass().name());
            }
        }
    }

    /** The first such annotation among those of a class or an attribute. */
    Optional<DotName> among(AnnotationSet used) {
        if (annotations.isEmpty()) {
            return Optional.empty();
        }
        return used.others().stream()
                .map(AnnotationValues::instance)
                .map(AnnotationInstance::name)
                .filter(annotations::contains)
                .findFirst();
    }
}
