package dev.migrate.model.entity;

import dev.migrate.model.MappingProblem;
import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** An entity with the mapped superclasses between it and the entity that it extends. */
public final class EntityClass {
    private final ClassInfo info;
    private final AnnotationSet annotations;
    private final @Nullable EntityClass parent;
    private final List<ClassLevel> levels;
    private final AccessType access;
    private @Nullable List<Member> members;

    /** @param levels topmost first, the entity itself last */
    EntityClass(ClassInfo info, @Nullable EntityClass parent, List<ClassLevel> levels, AccessType access) {
        this.info = info;
        this.annotations = levels.get(levels.size() - 1).annotations();
        this.parent = parent;
        this.levels = List.copyOf(levels);
        this.access = access;
    }

    public DotName className() {
        return info.name();
    }

    public ClassInfo info() {
        return info;
    }

    /** {@code @Entity}'s name, or the class's name without its package. */
    public String entityName() {
        return annotations.jpa("Entity").flatMap(entity -> entity.text("name")).orElseGet(() -> info.name()
                .withoutPackagePrefix());
    }

    public AnnotationSet annotations() {
        return annotations;
    }

    public Optional<EntityClass> parent() {
        return Optional.ofNullable(parent);
    }

    public EntityClass root() {
        return parent == null ? this : parent.root();
    }

    /** Mapped superclasses and the class itself, topmost first. */
    public List<ClassLevel> levels() {
        return levels;
    }

    public AccessType access() {
        return access;
    }

    public boolean isAbstract() {
        return Modifier.isAbstract(info.flags());
    }

    /** Of the whole hierarchy: what its root says. */
    public InheritanceStrategy strategy() {
        EntityClass root = root();
        for (int i = root.levels.size() - 1; i >= 0; i--) {
            Optional<InheritanceStrategy> stated = root.levels
                    .get(i)
                    .annotations()
                    .jpa("Inheritance")
                    .map(inheritance -> InheritanceStrategy.valueOf(inheritance.constant("strategy", "SINGLE_TABLE")));
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        return InheritanceStrategy.SINGLE_TABLE;
    }

    /** The members that this class and its mapped superclasses declare; the entity's parent has its own. */
    public List<Member> members() {
        if (members == null) {
            Map<String, Member> found = new LinkedHashMap<>();
            for (ClassLevel level : levels) {
                for (Member member : MemberReader.members(level, access)) {
                    // To Hibernate an attribute is what the topmost class says, whatever overrides or hides it.
                    if (parent == null || !parent.declares(member.name())) {
                        found.putIfAbsent(member.name(), member);
                    }
                }
            }
            members = List.copyOf(found.values());
        }
        return members;
    }

    private boolean declares(String attribute) {
        return members().stream().anyMatch(member -> member.name().equals(attribute))
                || (parent != null && parent.declares(attribute));
    }

    public UnsupportedMapping unsupported(String what, String remedy) {
        return new UnsupportedMapping(List.of(new MappingProblem(info.name().toString(), what, remedy)));
    }

    @Override
    public String toString() {
        return info.name().toString();
    }
}
