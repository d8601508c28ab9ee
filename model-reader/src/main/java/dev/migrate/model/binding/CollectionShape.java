package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.entity.Member;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What kind of collection an attribute is, and what it holds.
 *
 * @param keyType of a map
 */
record CollectionShape(Kind kind, Type elementType, @Nullable Type keyType) {
    /** What makes an element one of its own. */
    enum Kind {
        /** The element itself. */
        SET,
        /** Its place. */
        LIST,
        /** Its key. */
        MAP,
        /** Nothing. */
        BAG
    }

    static CollectionShape of(Member member) {
        Type type = member.type();
        String name = type.name().toString();
        boolean map = name.endsWith("Map");
        Optional<Type> stated = statedElement(member.annotations());
        Type element = stated.orElseGet(() -> argument(member, map ? 1 : 0));
        Type key = map
                ? member.annotations()
                        .jpa("MapKeyClass")
                        .flatMap(use -> use.type("value"))
                        .orElseGet(() -> argument(member, 0))
                : null;
        return new CollectionShape(kind(member, name, map), element, key);
    }

    private static Kind kind(Member member, String typeName, boolean map) {
        if (map) {
            return Kind.MAP;
        }
        if (typeName.endsWith("Set")) {
            return Kind.SET;
        }
        boolean ordered = member.annotations().hasJpa("OrderColumn")
                || member.annotations().hasHibernate("IndexColumn")
                || member.type().kind() == Type.Kind.ARRAY;
        return ordered && !typeName.equals("java.util.Collection") ? Kind.LIST : Kind.BAG;
    }

    private static Optional<Type> statedElement(AnnotationSet annotations) {
        return annotations
                .jpa("ElementCollection")
                .flatMap(use -> use.type("targetClass"))
                .or(() -> annotations.jpa("OneToMany").flatMap(use -> use.type("targetEntity")))
                .or(() -> annotations.jpa("ManyToMany").flatMap(use -> use.type("targetEntity")));
    }

    private static Type argument(Member member, int position) {
        Type type = member.type();
        if (type.kind() == Type.Kind.ARRAY) {
            Type element = type.asArrayType().constituent();
            return element.kind() == Type.Kind.PRIMITIVE ? PrimitiveType.box(element.asPrimitiveType()) : element;
        }
        List<Type> arguments = type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments()
                : List.of();
        if (position >= arguments.size()) {
            throw member.unsupported(
                    "what the collection holds is not known",
                    "Write the type arguments, such as Set<Tag>, or name the class with targetEntity or targetClass.");
        }
        return arguments.get(position);
    }
}
