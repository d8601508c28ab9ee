package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;

/**
 * What a mapping file says about one class, as annotations that stand in for those in the class file.
 *
 * @param where the file, as an error names it
 * @param complete whether the annotations in the class file do not count at all
 * @param members annotations by the name of the attribute
 */
public record ClassMapping(
        String where,
        boolean complete,
        List<AnnotationInstance> onClass,
        Map<String, List<AnnotationInstance>> members) {
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

    /** An attribute in the file is mapped by the file alone, but for what only annotations can say. */
    AnnotationSet onMember(String name, List<AnnotationInstance> declared) {
        List<AnnotationInstance> stated = members.get(name);
        if (stated == null) {
            return complete ? AnnotationSet.EMPTY : AnnotationSet.of(declared);
        }
        List<AnnotationInstance> all = new ArrayList<>(stated);
        for (AnnotationInstance annotation : declared) {
            if (!complete && !isPersistence(annotation)) {
                all.add(annotation);
            }
        }
        return AnnotationSet.of(all);
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
