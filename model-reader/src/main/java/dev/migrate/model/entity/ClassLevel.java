package dev.migrate.model.entity;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.TypeBindings;
import org.jboss.jandex.ClassInfo;

/** One class of a chain of superclasses that contributes state, with its type variables bound. */
public record ClassLevel(ClassInfo info, TypeBindings bindings) {
    public AnnotationSet annotations() {
        return AnnotationSet.of(info.declaredAnnotations());
    }
}
