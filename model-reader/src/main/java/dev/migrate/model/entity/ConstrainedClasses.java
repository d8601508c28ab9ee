package dev.migrate.model.entity;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.ClassIndex;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.PrimitiveType;

/**
 * What Bean Validation finds about the properties of classes: it looks at fields and getters alike, whichever of them
 * the mapping goes by, and at those of superclasses and interfaces, mapped or not.
 */
public final class ConstrainedClasses {
    private final ClassIndex index;
    private final ConstraintReader reader;
    private final Map<DotName, Map<String, List<ConstraintReader.Finding>>> own = new ConcurrentHashMap<>();

    public ConstrainedClasses(ClassIndex index, Provider provider) {
        this.index = index;
        this.reader = new ConstraintReader(index, provider);
    }

    /** The constrained properties of the class by name; empty for a class without any. */
    public Map<String, ConstrainedProperty> properties(ClassInfo type) {
        Map<String, List<ConstraintReader.Finding>> found = new TreeMap<>();
        collect(type, found, new HashSet<>());
        Map<String, ConstrainedProperty> properties = new TreeMap<>();
        found.forEach((name, findings) -> {
            boolean cascaded = findings.stream().anyMatch(ConstraintReader.Finding::cascades);
            List<Constraint> constraints = findings.stream()
                    .flatMap(each -> each.constraints().stream())
                    .toList();
            properties.put(name, new ConstrainedProperty(constraints, cascaded));
        });
        return properties;
    }

    private void collect(ClassInfo type, Map<String, List<ConstraintReader.Finding>> found, Set<DotName> seen) {
        if (!seen.add(type.name())) {
            return;
        }
        own.computeIfAbsent(type.name(), name -> own(type))
                .forEach((name, findings) ->
                        found.computeIfAbsent(name, n -> new ArrayList<>()).addAll(findings));
        List<DotName> above = new ArrayList<>(type.interfaceNames());
        if (type.superName() != null) {
            above.add(type.superName());
        }
        for (DotName name : above) {
            // The platform's own classes have no constraints, and are long to read.
            if (!name.toString().startsWith("java.")) {
                index.find(name).ifPresent(info -> collect(info, found, seen));
            }
        }
    }

    private Map<String, List<ConstraintReader.Finding>> own(ClassInfo type) {
        if (type.annotationsMap().keySet().stream().noneMatch(reader::isConstraint)) {
            return Map.of();
        }
        Map<String, List<ConstraintReader.Finding>> found = new HashMap<>();
        for (FieldInfo field : type.fields()) {
            if (!Modifier.isStatic(field.flags())) {
                found.computeIfAbsent(field.name(), name -> new ArrayList<>())
                        .addAll(reader.findings(field.declaredAnnotations()));
            }
        }
        for (MethodInfo method : type.methods()) {
            String name = MemberReader.propertyName(method);
            if (!name.isEmpty() && !Modifier.isStatic(method.flags()) && isGetter(method)) {
                found.computeIfAbsent(name, n -> new ArrayList<>())
                        .addAll(reader.findings(method.declaredAnnotations()));
            }
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** Unlike Hibernate, Bean Validation takes {@code is} for a getter's prefix only where a primitive is returned. */
    private static boolean isGetter(MethodInfo method) {
        return !method.name().startsWith("is") || method.returnType().equals(PrimitiveType.BOOLEAN);
    }
}
