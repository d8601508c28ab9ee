package dev.migrate.model.entity;

import dev.migrate.model.bytecode.AnnotationSet;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;

/** Finds the persistent members of a class, in the order of their declaration. */
final class MemberReader {
    private MemberReader() {}

    /**
     * The attributes that a class declares. To Hibernate, a member with {@code @Access} is an attribute whatever the
     * annotation's value; the value only decides how it is reached at run time.
     *
     * @param inherited how the class is accessed unless it says so itself
     */
    static Collection<Member> members(ClassLevel level, AccessType inherited) {
        AccessType access = explicit(level.annotations()).orElse(inherited);
        Map<String, Member> members = new LinkedHashMap<>();
        for (FieldInfo field : level.info().fieldsInDeclarationOrder()) {
            if (!isState(field)) {
                continue;
            }
            Member member = member(level, field);
            if (!member.annotations().hasJpa("Transient") && isAttribute(member, access, AccessType.FIELD)) {
                members.put(member.name(), member);
            }
        }
        for (MethodInfo method : level.info().methodsInDeclarationOrder()) {
            if (access == AccessType.FIELD && method.declaredAnnotations().isEmpty()) {
                continue;
            }
            Optional<Member> member = property(level, method);
            if (member.isEmpty() || !isAttribute(member.get(), access, AccessType.PROPERTY)) {
                continue;
            }
            if (explicit(member.get().annotations())
                    .filter(AccessType.PROPERTY::equals)
                    .isPresent()) {
                members.put(member.get().name(), member.get());
            } else {
                members.putIfAbsent(member.get().name(), member.get());
            }
        }
        return members.values();
    }

    private static boolean isAttribute(Member member, AccessType ofClass, AccessType ofKind) {
        return ofClass == ofKind || explicit(member.annotations()).isPresent();
    }

    static Optional<AccessType> explicit(AnnotationSet annotations) {
        return annotations.jpa("Access").map(access -> AccessType.valueOf(access.constant("value", "FIELD")));
    }

    private static Member member(ClassLevel level, FieldInfo field) {
        return new Member(
                level.info(),
                field.name(),
                level.bindings().resolve(field.type()),
                level.annotations(field.name(), field.declaredAnnotations()));
    }

    private static boolean isState(FieldInfo field) {
        return !Modifier.isStatic(field.flags()) && !Modifier.isTransient(field.flags()) && !field.isSynthetic();
    }

    private static Optional<Member> property(ClassLevel level, MethodInfo method) {
        String name = propertyName(method);
        AnnotationSet annotations = level.annotations(name, method.declaredAnnotations());
        if (name.isEmpty()
                || Modifier.isStatic(method.flags())
                || method.isSynthetic()
                || annotations.hasJpa("Transient")) {
            return Optional.empty();
        }
        return Optional.of(new Member(level.info(), name, level.bindings().resolve(method.returnType()), annotations));
    }

    /** Empty for a method that is no getter. */
    static String propertyName(MethodInfo method) {
        String name = method.name();
        if (method.parametersCount() > 0 || method.returnType().kind() == Type.Kind.VOID) {
            return "";
        }
        if (name.startsWith("get") && name.length() > 3) {
            return decapitalized(name.substring(3));
        }
        boolean truth = method.returnType().equals(PrimitiveType.BOOLEAN)
                || method.returnType().name().toString().equals("java.lang.Boolean");
        return truth && name.startsWith("is") && name.length() > 2 ? decapitalized(name.substring(2)) : "";
    }

    /** As {@code java.beans.Introspector} does it: {@code URL} stays, {@code Name} becomes {@code name}. */
    private static String decapitalized(String text) {
        if (text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
