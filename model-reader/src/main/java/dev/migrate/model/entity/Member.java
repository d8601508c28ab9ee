package dev.migrate.model.entity;

import dev.migrate.model.MappingProblem;
import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import java.util.List;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;

/**
 * A persistent field or property.
 *
 * @param owner the class that declares it
 * @param type with the type variables of the owner replaced by what they stand for
 */
public record Member(ClassInfo owner, String name, Type type, AnnotationSet annotations) {
    /** Class and member, as an error names them. */
    public String where() {
        return owner.name() + "." + name;
    }

    public boolean isPrimitive() {
        return type.kind() == Type.Kind.PRIMITIVE;
    }

    public UnsupportedMapping unsupported(String what, String remedy) {
        return new UnsupportedMapping(List.of(new MappingProblem(where(), what, remedy)));
    }
}
