package dev.migrate.model.entity;

import dev.migrate.model.MappingProblem;
import dev.migrate.model.Provider;
import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.TypeBindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The entities of a class path: an entity comes after the one that it extends, else by class name. */
public final class EntityClasses {
    private final ClassIndex index;
    private final DefaultAccess access;
    private final List<String> packages;
    private final Map<DotName, EntityClass> byName = new LinkedHashMap<>();
    private final Map<DotName, List<EntityClass>> children = new LinkedHashMap<>();

    /**
     * @param packages those whose entities count, with the packages below them; all when empty
     * @throws UnsupportedMapping if superclasses are missing, listing them all
     */
    public EntityClasses(ClassIndex index, List<String> packages, Provider provider) {
        this.index = index;
        this.access = new DefaultAccess(index, provider);
        this.packages = List.copyOf(packages);
        Set<MappingProblem> problems = new LinkedHashSet<>();
        for (ClassInfo info : index.classesWith("Entity")) {
            if (isIn(info.name().packagePrefix(), packages)) {
                try {
                    add(info);
                } catch (UnsupportedMapping e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UnsupportedMapping(List.copyOf(problems));
        }
    }

    public Collection<EntityClass> all() {
        return byName.values();
    }

    /** Reads the members of all entities ahead, as many entities at a time as there are processors. */
    public void readMembers() {
        byName.values().parallelStream().forEach(EntityClass::members);
    }

    public Optional<EntityClass> find(DotName className) {
        return Optional.ofNullable(byName.get(className));
    }

    /** The entities that directly extend {@code entity}, by class name. */
    public List<EntityClass> children(EntityClass entity) {
        return children.getOrDefault(entity.className(), List.of());
    }

    /** The packages whose entities count, with those below them; none where all do. */
    public List<String> packages() {
        return packages;
    }

    private static boolean isIn(@Nullable String name, List<String> packages) {
        String prefix = name == null ? "" : name;
        return packages.isEmpty() || packages.stream().anyMatch(p -> prefix.equals(p) || prefix.startsWith(p + "."));
    }

    private EntityClass add(ClassInfo info) {
        EntityClass known = byName.get(info.name());
        if (known != null) {
            return known;
        }
        List<ClassLevel> levels = new ArrayList<>();
        levels.add(ClassLevel.of(index, info, TypeBindings.NONE));
        EntityClass parent = climb(levels);
        EntityClass entity = new EntityClass(info, parent, levels, access.of(levels, parent));
        byName.put(info.name(), entity);
        if (parent != null) {
            children.computeIfAbsent(parent.className(), name -> new ArrayList<>())
                    .add(entity);
        }
        return entity;
    }

    /** Puts the mapped superclasses of the only class in {@code levels} before it, and gives the entity above them. */
    private @Nullable EntityClass climb(List<ClassLevel> levels) {
        ClassLevel level = levels.get(0);
        while (true) {
            Optional<ClassLevel> above = superclass(level);
            if (above.isEmpty()) {
                return null;
            }
            level = above.get();
            if (level.annotations().hasJpa("Entity")) {
                return add(level.info());
            }
            if (level.annotations().hasJpa("MappedSuperclass")) {
                levels.add(0, level);
            }
        }
    }

    private Optional<ClassLevel> superclass(ClassLevel level) {
        Type reference = level.info().superClassType();
        return reference == null
                ? Optional.empty()
                : index.superclass(level.info())
                        .map(info -> ClassLevel.of(index, info, level.bindings().into(info, reference)));
    }
}
