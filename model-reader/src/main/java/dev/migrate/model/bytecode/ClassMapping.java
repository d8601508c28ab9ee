package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;

/**
 * What a mapping file says about one class, as annotations that stand in for those in the class file.
 *
 * @param where the file, as an error names it
 * @param complete whether the annotations in the class file do not count at all
 * @param merging whether an annotation that the file states as well keeps what the file does not say, as Hibernate 7 has
 *     it; otherwise the attribute loses all that its annotations say of Jakarta Persistence
 * @param members annotations by the name of the attribute
 */
public record ClassMapping(
        String where,
        boolean complete,
        boolean merging,
        List<AnnotationInstance> onClass,
        Map<String, List<AnnotationInstance>> members) {
    private static final Set<String> WHOLE = Set.of(
            "AssociationOverride",
            "AttributeOverride",
            "Convert",
            "JoinColumn",
            "MapKeyJoinColumn",
            "PrimaryKeyJoinColumn");

    public ClassMapping {
        onClass = List.copyOf(onClass);
        members = Map.copyOf(members);
    }

    /** Those of the file, and those of the class that it does not replace. */
    AnnotationSet onClass(List<AnnotationInstance> declared) {
        List<AnnotationInstance> all = new ArrayList<>(onClass);
        for (AnnotationInstance annotation : declared) {
            if (!complete && onClass.stream().noneMatch(stated -> isSameKind(stated, annotation))) {
                all.add(annotation);
            }
        }
        return AnnotationSet.of(all);
    }

    AnnotationSet onMember(String name, List<AnnotationInstance> declared) {
        List<AnnotationInstance> stated = members.get(name);
        if (stated == null) {
            return complete ? AnnotationSet.EMPTY : AnnotationSet.of(declared);
        }
        List<AnnotationInstance> all = new ArrayList<>(stated);
        for (AnnotationInstance annotation : complete ? List.<AnnotationInstance>of() : declared) {
            if (!isPersistence(annotation)) {
                all.add(annotation);
            } else if (merging) {
                merge(all, annotation);
            }
        }
        return AnnotationSet.of(all);
    }

    /** Adds {@code declared}, or what it says beyond the annotation of its kind that is there. */
    private static void merge(List<AnnotationInstance> all, AnnotationInstance declared) {
        for (int i = 0; i < all.size(); i++) {
            AnnotationInstance stated = all.get(i);
            if (isSameKind(stated, declared)) {
                if (!isWhole(stated)) {
                    all.set(i, merged(stated, declared));
                }
                return;
            }
        }
        all.add(declared);
    }

    private static AnnotationInstance merged(AnnotationInstance stated, AnnotationInstance declared) {
        List<AnnotationValue> values = new ArrayList<>(stated.values());
        for (AnnotationValue value : declared.values()) {
            if (stated.value(value.name()) == null) {
                values.add(value);
            }
        }
        return AnnotationInstance.create(stated.name(), null, values);
    }

    /** Of what can be repeated the file gives all or nothing. */
    private static boolean isWhole(AnnotationInstance stated) {
        return WHOLE.contains(stated.name().withoutPackagePrefix().replaceFirst("s$", ""));
    }

    private static boolean isPersistence(AnnotationInstance annotation) {
        String name = annotation.name().toString();
        return name.startsWith(AnnotationSet.JAKARTA) || name.startsWith(AnnotationSet.JAVAX);
    }

    /** One and several of a repeatable annotation are the same kind, and so are both namespaces. */
    private static boolean isSameKind(AnnotationInstance stated, AnnotationInstance declared) {
        String one = stated.name().withoutPackagePrefix();
        String other = declared.name().withoutPackagePrefix();
        return isPersistence(declared) && (one.equals(other) || (one + "s").equals(other) || one.equals(other + "s"));
    }
}
