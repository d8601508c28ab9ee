package dev.migrate.model.entity;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** How the classes of a hierarchy are accessed that do not say it themselves: as those members are that are mapped. */
final class DefaultAccess {
    private final ClassIndex index;
    private final Provider provider;

    DefaultAccess(ClassIndex index, Provider provider) {
        this.index = index;
        this.provider = provider;
    }

    /** @param levels the entity's own class last, its mapped superclasses before it */
    AccessType of(List<ClassLevel> levels, @Nullable EntityClass parent) {
        Optional<AccessType> found =
                provider == Provider.HIBERNATE_6 ? ofIdentifier(levels, parent) : ofMembers(levels, parent);
        return found.orElseGet(this::stated);
    }

    /** The nearest class with an identifier decides, upwards from the entity. */
    private static Optional<AccessType> ofIdentifier(List<ClassLevel> levels, @Nullable EntityClass parent) {
        return nearest(levels, DefaultAccess::identifies, true)
                .or(() -> Optional.ofNullable(parent).map(EntityClass::access));
    }

    /**
     * In Hibernate 7, classes and members that state their access are no example; without an identifier that is one, any
     * mapped member of the class, of the topmost entity, or of a mapped superclass decides, in this order.
     */
    private static Optional<AccessType> ofMembers(List<ClassLevel> own, @Nullable EntityClass parent) {
        List<ClassLevel> all = new ArrayList<>(own);
        ClassLevel itself = own.get(own.size() - 1);
        ClassLevel root = itself;
        for (EntityClass above = parent; above != null; above = above.parent().orElse(null)) {
            all.addAll(0, above.levels());
            root = above.levels().get(above.levels().size() - 1);
        }
        List<ClassLevel> free = new ArrayList<>();
        List<ClassLevel> others = new ArrayList<>();
        for (ClassLevel level : all) {
            if (!level.annotations().hasJpa("Access")) {
                free.add(level);
            }
            if (level.annotations().hasJpa("MappedSuperclass")) {
                others.add(level);
            }
        }
        others.add(root);
        others.add(itself);
        return nearest(free, set -> identifies(set) && isExample(set), true)
                .or(() -> nearest(others, DefaultAccess::isMapped, false));
    }

    private static Optional<AccessType> nearest(
            List<ClassLevel> levels, Predicate<AnnotationSet> example, boolean gettersFirst) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Optional<AccessType> found = among(levels.get(i), example, gettersFirst);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<AccessType> among(
            ClassLevel level, Predicate<AnnotationSet> example, boolean gettersFirst) {
        if (gettersFirst && hasGetter(level, example)) {
            return Optional.of(AccessType.PROPERTY);
        }
        if (hasField(level, example)) {
            return Optional.of(AccessType.FIELD);
        }
        return !gettersFirst && hasGetter(level, example) ? Optional.of(AccessType.PROPERTY) : Optional.empty();
    }

    private static boolean hasField(ClassLevel level, Predicate<AnnotationSet> example) {
        for (FieldInfo field : level.info().fieldsInDeclarationOrder()) {
            if (example.test(level.annotations(field.name(), field.declaredAnnotations()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGetter(ClassLevel level, Predicate<AnnotationSet> example) {
        for (MethodInfo method : level.info().methodsInDeclarationOrder()) {
            String name = MemberReader.propertyName(method);
            if (!name.isEmpty() && example.test(level.annotations(name, method.declaredAnnotations()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean identifies(AnnotationSet member) {
        return member.hasJpa("Id") || member.hasJpa("EmbeddedId");
    }

    private static boolean isMapped(AnnotationSet member) {
        return isExample(member) && member.isMapping();
    }

    private static boolean isExample(AnnotationSet member) {
        return !member.hasJpa("Access") && !member.hasJpa("Transient");
    }

    /** What mapping files say, or what Hibernate does where nothing is said. */
    private AccessType stated() {
        String stated = index.overlay().access();
        if (stated != null) {
            return AccessType.valueOf(stated);
        }
        return provider == Provider.HIBERNATE_6 ? AccessType.FIELD : AccessType.PROPERTY;
    }
}
