package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;

/** The annotations on one class, field or method; the persistence annotations are found in either namespace. */
public final class AnnotationSet {
    public static final AnnotationSet EMPTY = new AnnotationSet(List.of());

    public static final String JAKARTA = "jakarta.persistence.";
    public static final String JAVAX = "javax.persistence.";
    public static final String HIBERNATE = "org.hibernate.annotations.";

    private final Map<String, AnnotationValues> jpa = new LinkedHashMap<>();
    private final Map<String, AnnotationValues> hibernate = new LinkedHashMap<>();
    private final Map<String, AnnotationValues> others = new LinkedHashMap<>();

    private AnnotationSet(Collection<AnnotationInstance> instances) {
        for (AnnotationInstance instance : instances) {
            // Asked for once: a name of Jandex is put together from its parts each time.
            String name = instance.name().toString();
            AnnotationValues values = new AnnotationValues(instance);
            int simple = name.lastIndexOf('.') + 1;
            if (isPackage(name, simple, JAKARTA) || isPackage(name, simple, JAVAX)) {
                jpa.putIfAbsent(name.substring(simple), values);
            } else if (isPackage(name, simple, HIBERNATE)) {
                hibernate.put(name.substring(simple), values);
            } else {
                others.put(name, values);
            }
        }
    }

    public static AnnotationSet of(Collection<AnnotationInstance> instances) {
        return instances.isEmpty() ? EMPTY : new AnnotationSet(instances);
    }

    private static boolean isPackage(String name, int length, String prefix) {
        return length == prefix.length() && name.startsWith(prefix);
    }

    /** The annotation of Jakarta Persistence, or of its predecessor in {@code javax.persistence}. */
    public Optional<AnnotationValues> jpa(String simpleName) {
        return Optional.ofNullable(jpa.get(simpleName));
    }

    public boolean hasJpa(String simpleName) {
        return jpa.containsKey(simpleName);
    }

    /** All uses of a repeatable annotation, whether written alone or in its container. */
    public List<AnnotationValues> jpaAll(String simpleName, String container) {
        return all(jpa, simpleName, container);
    }

    public Optional<AnnotationValues> hibernate(String simpleName) {
        return Optional.ofNullable(hibernate.get(simpleName));
    }

    public boolean hasHibernate(String simpleName) {
        return hibernate.containsKey(simpleName);
    }

    /** All uses of a repeatable Hibernate annotation, whether written alone or in its container. */
    public List<AnnotationValues> hibernateAll(String simpleName, String container) {
        return all(hibernate, simpleName, container);
    }

    /** The annotation of exactly this full name, which is of neither of the two. */
    public Optional<AnnotationValues> other(String fullName) {
        return Optional.ofNullable(others.get(fullName));
    }

    /** The simple names of the persistence annotations that are there. */
    public Collection<String> jpaNames() {
        return jpa.keySet();
    }

    /** The simple names of Hibernate's annotations that are there. */
    public Collection<String> hibernateNames() {
        return hibernate.keySet();
    }

    /** The annotations of neither kind. */
    public Collection<AnnotationValues> others() {
        return others.values();
    }

    private static List<AnnotationValues> all(Map<String, AnnotationValues> uses, String simpleName, String container) {
        if (uses.isEmpty()) {
            return List.of();
        }
        List<AnnotationValues> all = new ArrayList<>();
        AnnotationValues alone = uses.get(simpleName);
        if (alone != null) {
            all.add(alone);
        }
        AnnotationValues many = uses.get(container);
        if (many != null) {
            all.addAll(many.nestedList("value"));
        }
        return all;
    }
}
