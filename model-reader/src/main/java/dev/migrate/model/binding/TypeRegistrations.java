package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** The Java types for which a class or package registers a user type with Hibernate. */
final class TypeRegistrations {
    private final Map<DotName, DotName> userTypes = new LinkedHashMap<>();

    private final Map<DotName, DotName> compositeTypes = new LinkedHashMap<>();

    private final Map<String, DotName> names = new LinkedHashMap<>();

    TypeRegistrations(ClassIndex index) {
        read(index, "TypeRegistration", "basicClass", "userType", userTypes);
        read(index, "JavaTypeRegistration", "javaType", "descriptorClass", userTypes);
        read(index, "CompositeTypeRegistration", "embeddableClass", "userType", compositeTypes);
        read(index, "TypeDef", "defaultForType", "typeClass", userTypes);
    }

    /** The user type of attributes of this Java type. */
    Optional<DotName> userType(DotName javaType) {
        return userTypes.isEmpty() ? Optional.empty() : Optional.ofNullable(userTypes.get(javaType));
    }

    /** The user type of several columns of attributes of this Java type. */
    Optional<DotName> compositeType(DotName javaType) {
        return compositeTypes.isEmpty() ? Optional.empty() : Optional.ofNullable(compositeTypes.get(javaType));
    }

    /** The user type that {@code @TypeDef} gives a name. */
    Optional<DotName> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    private void read(
            ClassIndex index, String annotation, String javaType, String userType, Map<DotName, DotName> found) {
        String name = AnnotationSet.HIBERNATE + annotation;
        for (AnnotationInstance use : index.annotated(DotName.createSimple(name))) {
            add(new AnnotationValues(use), javaType, userType, found);
        }
        for (AnnotationInstance container : index.annotated(DotName.createSimple(name + "s"))) {
            new AnnotationValues(container).nestedList("value").forEach(use -> add(use, javaType, userType, found));
        }
    }

    private void add(AnnotationValues registration, String javaType, String userType, Map<DotName, DotName> found) {
        Optional<Type> registered = registration.type(javaType);
        Optional<Type> by = registration.type(userType);
        Optional<String> name = registration.text("name");
        if (name.isPresent() && by.isPresent()) {
            names.putIfAbsent(name.get(), by.get().name());
        }
        if (registered.isPresent() && by.isPresent()) {
            found.putIfAbsent(registered.get().name(), by.get().name());
        }
    }
}
