package dev.migrate.model.entity;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.TypeBindings;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;

/** One class of a chain of superclasses that contributes state, with its type variables bound. */
public record ClassLevel(ClassIndex index, ClassInfo info, TypeBindings bindings, AnnotationSet annotations) {
    static ClassLevel of(ClassIndex index, ClassInfo info, TypeBindings bindings) {
        return new ClassLevel(index, info, bindings, index.annotations(info));
    }

    /** The annotations of an attribute of the class, wherever they are written. */
    AnnotationSet annotations(String attribute, List<AnnotationInstance> declared) {
        return index.annotations(info, attribute, declared);
    }
}
