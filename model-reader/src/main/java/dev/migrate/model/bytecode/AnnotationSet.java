package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** The annotations on one class, field or method; the persistence annotations are found in either namespace. */
public final class AnnotationSet {
    public static final AnnotationSet EMPTY = new AnnotationSet(List.of());
    public static final String JAKARTA = "jakarta.persistence.";
    public static final String JAVAX = "javax.persistence.";
    public static final String HIBERNATE = "org.hibernate.annotations.";

    private static final DotName JAKARTA_PACKAGE = name("jakarta", "persistence");
    private static final DotName JAVAX_PACKAGE = name("javax", "persistence");
    private static final DotName HIBERNATE_PACKAGE = name("org", "hibernate", "annotations");

    /** Whose annotation it is. */
    private enum Vocabulary {
        JPA,
        HIBERNATE,
        OTHER
    }

    /** @param name the simple one; of an annotation of neither kind, the full one */
    private record Use(Vocabulary vocabulary, String name, AnnotationValues values) {
        static Use of(AnnotationInstance instance) {
            AnnotationValues values = new AnnotationValues(instance);
            DotName name = instance.name();
            DotName owner = name.isComponentized() && !name.isInner() ? name.prefix() : null;
            if (JAKARTA_PACKAGE.equals(owner) || JAVAX_PACKAGE.equals(owner)) {
                return new Use(Vocabulary.JPA, name.local(), values);
            }
            return HIBERNATE_PACKAGE.equals(owner)
                    ? new Use(Vocabulary.HIBERNATE, name.local(), values)
                    : byText(name.toString(), values);
        }

        private static Use byText(String name, AnnotationValues values) {
            int simple = name.lastIndexOf('.') + 1;
            if (isPackage(name, simple, JAKARTA) || isPackage(name, simple, JAVAX)) {
                return new Use(Vocabulary.JPA, name.substring(simple), values);
            }
            return isPackage(name, simple, HIBERNATE)
                    ? new Use(Vocabulary.HIBERNATE, name.substring(simple), values)
                    : new Use(Vocabulary.OTHER, name, values);
        }

        private static boolean isPackage(String name, int length, String prefix) {
            return length == prefix.length() && name.startsWith(prefix);
        }
    }

    /** Few, so that looking through them is quicker than hashing a name. */
    private final Use[] uses;

    /** A bit for each name, by its hash: most questions are about annotations that are not there. */
    private final long names;

    private final boolean usesHibernate;

    private AnnotationSet(Collection<AnnotationInstance> instances) {
        uses = new Use[instances.size()];
        int i = 0;
        long bits = 0;
        boolean hibernate = false;
        for (AnnotationInstance instance : instances) {
            Use use = Use.of(instance);
            uses[i++] = use;
            bits |= bit(use.name);
            hibernate |= use.vocabulary == Vocabulary.HIBERNATE;
        }
        names = bits;
        usesHibernate = hibernate;
    }

    private static DotName name(String... parts) {
        DotName name = null;
        for (String part : parts) {
            name = DotName.createComponentized(name, part);
        }
        return Objects.requireNonNull(name);
    }

    public static AnnotationSet of(Collection<AnnotationInstance> instances) {
        return instances.isEmpty() ? EMPTY : new AnnotationSet(instances);
    }

    /** A shift counts its distance by the last six bits. */
    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    /** Whether one of them is about the mapping: callbacks are not, nor how or whether a member is accessed. */
    public boolean isMapping() {
        for (Use use : uses) {
            boolean callback = use.name.startsWith("Pre") || use.name.startsWith("Post");
            boolean access = use.name.equals("Access") || use.name.equals("Transient");
            if (use.vocabulary == Vocabulary.JPA && !access && !callback) {
                return true;
            }
        }
        return false;
    }

    private @Nullable AnnotationValues find(Vocabulary vocabulary, String name) {
        if ((names & bit(name)) == 0) {
            return null;
        }
        for (Use use : uses) {
            if (use.vocabulary == vocabulary && use.name.equals(name)) {
                return use.values;
            }
        }
        return null;
    }

    /** The annotation of Jakarta Persistence, or of its predecessor in {@code javax.persistence}. */
    public Optional<AnnotationValues> jpa(String simpleName) {
        return Optional.ofNullable(find(Vocabulary.JPA, simpleName));
    }

    public boolean hasJpa(String simpleName) {
        return find(Vocabulary.JPA, simpleName) != null;
    }

    /** All uses of a repeatable annotation, whether written alone or in its container. */
    public List<AnnotationValues> jpaAll(String simpleName, String container) {
        return all(Vocabulary.JPA, simpleName, container);
    }

    public Optional<AnnotationValues> hibernate(String simpleName) {
        return Optional.ofNullable(find(Vocabulary.HIBERNATE, simpleName));
    }

    public boolean hasHibernate(String simpleName) {
        return find(Vocabulary.HIBERNATE, simpleName) != null;
    }

    /** Whether any of Hibernate's annotations is there. */
    public boolean usesHibernate() {
        return usesHibernate;
    }

    /** All uses of a repeatable Hibernate annotation, whether written alone or in its container. */
    public List<AnnotationValues> hibernateAll(String simpleName, String container) {
        return all(Vocabulary.HIBERNATE, simpleName, container);
    }

    /** The annotation of exactly this full name, which is of neither of the two. */
    public Optional<AnnotationValues> other(String fullName) {
        return Optional.ofNullable(find(Vocabulary.OTHER, fullName));
    }

    /** The simple name of the first persistence annotation that is in neither of the two. */
    public Optional<String> firstBeside(Set<String> jpa, Set<String> hibernate) {
        for (Use use : uses) {
            boolean known =
                    switch (use.vocabulary) {
                        case JPA -> jpa.contains(use.name);
                        case HIBERNATE -> hibernate.contains(use.name);
                        case OTHER -> true;
                    };
            if (!known) {
                return Optional.of(use.name);
            }
        }
        return Optional.empty();
    }

    /** The annotations of neither kind. */
    public List<AnnotationValues> others() {
        List<AnnotationValues> others = new ArrayList<>();
        for (Use use : uses) {
            if (use.vocabulary == Vocabulary.OTHER) {
                others.add(use.values);
            }
        }
        return others;
    }

    private List<AnnotationValues> all(Vocabulary vocabulary, String simpleName, String container) {
        AnnotationValues alone = find(vocabulary, simpleName);
        AnnotationValues many = find(vocabulary, container);
        if (many == null) {
            return alone == null ? List.of() : List.of(alone);
        }
        List<AnnotationValues> all = new ArrayList<>();
        if (alone != null) {
            all.add(alone);
        }
        all.addAll(many.nestedList("value"));
        return all;
    }
}
