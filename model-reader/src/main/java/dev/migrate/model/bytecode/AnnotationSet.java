package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

/** The annotations on one class, field or method; the persistence annotations are found in either namespace. */
public record AnnotationSet(List<AnnotationInstance> instances) {
    public static final AnnotationSet EMPTY = new AnnotationSet(List.of());

    public static final String JAKARTA = "jakarta.persistence.";
    public static final String JAVAX = "javax.persistence.";
    public static final String HIBERNATE = "org.hibernate.annotations.";

    public AnnotationSet {
        instances = List.copyOf(instances);
    }

    public static AnnotationSet of(Collection<AnnotationInstance> instances) {
        return instances.isEmpty() ? EMPTY : new AnnotationSet(List.copyOf(instances));
    }

    /** The annotation of Jakarta Persistence, or of its predecessor in {@code javax.persistence}. */
    public Optional<AnnotationValues> jpa(String simpleName) {
        for (AnnotationInstance instance : instances) {
            if (isJpa(instance.name(), simpleName)) {
                return Optional.of(new AnnotationValues(instance));
            }
        }
        return Optional.empty();
    }

    public boolean hasJpa(String simpleName) {
        return jpa(simpleName).isPresent();
    }

    /** All uses of a repeatable annotation, whether written alone or in its container. */
    public List<AnnotationValues> jpaAll(String simpleName, String container) {
        List<AnnotationValues> all = new ArrayList<>();
        for (AnnotationInstance instance : instances) {
            if (isJpa(instance.name(), simpleName)) {
                all.add(new AnnotationValues(instance));
            } else if (isJpa(instance.name(), container)) {
                all.addAll(new AnnotationValues(instance).nestedList("value"));
            }
        }
        return all;
    }

    public Optional<AnnotationValues> hibernate(String simpleName) {
        return named(HIBERNATE + simpleName);
    }

    public boolean hasHibernate(String simpleName) {
        return hibernate(simpleName).isPresent();
    }

    /** The annotation of exactly this full name. */
    public Optional<AnnotationValues> named(String name) {
        for (AnnotationInstance instance : instances) {
            if (instance.name().toString().equals(name)) {
                return Optional.of(new AnnotationValues(instance));
            }
        }
        return Optional.empty();
    }

    /** All uses of a repeatable Hibernate annotation, whether written alone or in its container. */
    public List<AnnotationValues> hibernateAll(String simpleName, String container) {
        List<AnnotationValues> all = new ArrayList<>();
        hibernate(simpleName).ifPresent(all::add);
        hibernate(container).ifPresent(many -> all.addAll(many.nestedList("value")));
        return all;
    }

    private static boolean isJpa(DotName name, String simpleName) {
        String text = name.toString();
        int prefix = text.length() - simpleName.length();
        return text.endsWith(simpleName) && (isNamespace(text, prefix, JAKARTA) || isNamespace(text, prefix, JAVAX));
    }

    private static boolean isNamespace(String text, int length, String namespace) {
        return length == namespace.length() && text.startsWith(namespace);
    }
}
