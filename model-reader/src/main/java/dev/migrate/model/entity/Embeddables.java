package dev.migrate.model.entity;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.TypeBindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Embeddable classes, wherever on the class path they are. */
public final class Embeddables {
    private final ClassIndex index;
    private final Provider provider;
    private final Map<DotName, AnnotationSet> annotations = new ConcurrentHashMap<>();
    private final Map<DotName, List<ClassInfo>> subclasses;

    public Embeddables(ClassIndex index, Provider provider) {
        this.index = index;
        this.provider = provider;
        this.subclasses = findSubclasses(index);
    }

    public boolean isEmbeddable(Type type) {
        return annotations(type).hasJpa("Embeddable");
    }

    /** The annotations of the class; none if it is not on the class path. */
    public AnnotationSet annotations(Type type) {
        return annotations.computeIfAbsent(type.name(), this::look);
    }

    private AnnotationSet look(DotName name) {
        // The platform's own classes carry no mapping, and are long to read.
        return name.toString().startsWith("java.")
                ? AnnotationSet.EMPTY
                : index.find(name).map(index::annotations).orElse(AnnotationSet.EMPTY);
    }

    /** The embeddable classes below {@code type}, a class before those that extend it, else by name. */
    public List<ClassLevel> descendants(Type type) {
        List<ClassLevel> found = new ArrayList<>();
        for (ClassInfo child : subclasses.getOrDefault(type.name(), List.of())) {
            found.add(ClassLevel.of(index, child, TypeBindings.NONE));
            found.addAll(descendants(Type.create(child.name(), Type.Kind.CLASS)));
        }
        return found;
    }

    /** The members that one class of a hierarchy of embeddables declares itself. */
    public Collection<Member> ownMembers(ClassLevel level, AccessType access) {
        return MemberReader.members(level, access);
    }

    private static Map<DotName, List<ClassInfo>> findSubclasses(ClassIndex index) {
        Map<DotName, List<ClassInfo>> found = new HashMap<>();
        for (ClassInfo info : index.classesWith("Embeddable")) {
            found.computeIfAbsent(info.superName(), above -> new ArrayList<>()).add(info);
        }
        return found;
    }

    /**
     * The members of {@code type} and of the mapped superclasses right above it, superclasses first; empty when the
     * class is not on the class path. What is above another kind of class does not count in Hibernate, nor does an
     * embeddable that is extended.
     *
     * @param access how the class that embeds it is accessed
     */
    public Optional<List<Member>> members(Type type, AccessType access) {
        return index.find(type.name()).map(info -> {
            List<ClassLevel> levels = new ArrayList<>();
            collect(ClassLevel.of(index, info, TypeBindings.NONE.into(info, type)), levels);
            levels.add(ClassLevel.of(index, info, TypeBindings.NONE.into(info, type)));
            List<Member> members = new ArrayList<>();
            for (ClassLevel level : levels) {
                members.addAll(info.isRecord() ? components(level, access) : MemberReader.members(level, access));
            }
            return members;
        });
    }

    /**
     * The components of a record. Where they stand for properties, Hibernate 7 finds no annotations on them: those of the
     * mapping can stand on fields and accessors only. Hibernate 6 looks at the fields of a record all the same.
     */
    private Collection<Member> components(ClassLevel level, AccessType inherited) {
        Collection<Member> fields = MemberReader.members(level, AccessType.FIELD);
        boolean annotated = provider == Provider.HIBERNATE_6
                || MemberReader.explicit(level.annotations()).orElse(inherited) == AccessType.FIELD;
        return annotated
                ? fields
                : fields.stream()
                        .map(each -> new Member(each.owner(), each.name(), each.type(), AnnotationSet.EMPTY))
                        .toList();
    }

    /** The mapped superclasses above {@code level} up to the first class that is none, topmost first. */
    private void collect(ClassLevel level, List<ClassLevel> levels) {
        Type reference = level.info().superClassType();
        if (reference == null) {
            return;
        }
        index.superclass(level.info())
                .map(info -> ClassLevel.of(index, info, level.bindings().into(info, reference)))
                .filter(above -> above.annotations().hasJpa("MappedSuperclass"))
                .ifPresent(above -> {
                    collect(above, levels);
                    levels.add(above);
                });
    }
}
