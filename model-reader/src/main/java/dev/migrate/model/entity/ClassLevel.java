package dev.migrate.model.entity;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.TypeBindings;
import org.jboss.jandex.ClassInfo;

/** One class of a chain of superclasses that contributes state, with its type variables bound. */
public record ClassLevel(ClassInfo info, TypeBindings bindings, AnnotationSet annotations) {
    static ClassLevel of(ClassInfo info, TypeBindings bindings) {
        return new ClassLevel(info, bindings, AnnotationSet.of(info.declaredAnnotations()));
    }
}
