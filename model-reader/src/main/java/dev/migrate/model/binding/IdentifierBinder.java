package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.ClassLevel;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds what identifies an entity to the primary key of its table. */
final class IdentifierBinder {
    private final BindingContext context;
    private final AttributeBinder attributes;
    private final JoinColumnBinder joins;
    private final GeneratorBinder generators;
    private final DerivedKeys derivedKeys;

    IdentifierBinder(
            BindingContext context, AttributeBinder attributes, JoinColumnBinder joins, GeneratorBinder generators) {
        this.context = context;
        this.attributes = attributes;
        this.joins = joins;
        this.generators = generators;
        this.derivedKeys = new DerivedKeys(context);
    }

    /** The key columns of the entity's own table, which become its primary key. */
    List<ColumnDraft> bind(EntityBinding entity) {
        Optional<EntityBinding> parent = entity.parent();
        List<ColumnDraft> key;
        if (parent.isPresent() && entity.strategy() == InheritanceStrategy.SINGLE_TABLE) {
            return parent.get().key();
        } else if (parent.isPresent() && entity.strategy() == InheritanceStrategy.JOINED) {
            key = joinedKey(entity, parent.get());
        } else {
            key = ownKey(entity);
        }
        entity.table().addToPrimaryKey(key);
        return key;
    }

    /** What the entity's class and its mapped superclasses say about attributes above them. */
    static Overrides overrides(EntityBinding entity) {
        Overrides overrides = Overrides.NONE;
        List<ClassLevel> levels = entity.type().levels();
        for (int i = levels.size() - 1; i >= 0; i--) {
            overrides = overrides.with("", levels.get(i).annotations());
        }
        Optional<EntityBinding> parent = entity.parent();
        boolean inherits = parent.isPresent() && entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS;
        return inherits ? new Overrides(concat(overrides, overrides(parent.get())), List.of()) : overrides;
    }

    private static List<Overrides.Entry> concat(Overrides first, Overrides second) {
        List<Overrides.Entry> all = new ArrayList<>(first.entries());
        all.addAll(second.entries());
        return all;
    }

    private List<ColumnDraft> joinedKey(EntityBinding entity, EntityBinding parent) {
        AnnotationSet annotations = entity.type().annotations();
        List<AnnotationValues> columns = annotations.jpaAll("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        annotations
                .jpa("PrimaryKeyJoinColumns")
                .flatMap(use -> use.nested("foreignKey"))
                .ifPresent(foreignKeys::add);
        columns.forEach(column -> column.nested("foreignKey").ifPresent(foreignKeys::add));
        ForeignKeyRule rule = ForeignKeyRule.of(foreignKeys, annotations, entity.type()::unsupported, context.names());
        return joins.keyCopy(entity.table(), entity, parent, columns, rule);
    }

    private List<ColumnDraft> ownKey(EntityBinding entity) {
        List<Member> members = entity.members();
        List<Member> ids = new ArrayList<>();
        for (Member member : members) {
            if (isIdentifier(member)) {
                ids.add(member);
            }
        }
        if (ids.isEmpty()) {
            throw entity.type().unsupported("it has no identifier", "Mark its key with @Id or @EmbeddedId.");
        }
        for (Member member : members) {
            Optional<AnnotationValues> mapsId = member.annotations().jpa("MapsId");
            if (mapsId.isPresent()) {
                entity.derivedParts().put(derivedPath(ids, mapsId.get()), member);
            }
        }
        Scope scope = Scope.of(entity, overrides(entity)).asKey();
        Set<ColumnDraft> others = Set.copyOf(entity.table().columns());
        Map<String, Member> ofClass = ofIdClass(entity);
        boolean stated = ofClass.values().stream().anyMatch(IdentifierBinder::isMapped);
        List<ColumnDraft> key = new ArrayList<>();
        for (Member id : ids) {
            boolean replaced = stated && !isReference(id);
            attributes.bind(replaced ? ofClass.getOrDefault(id.name(), id) : id, scope);
            if (isReference(id) && ofClass.containsKey(id.name())) {
                derivedKeys.resize(id, ofClass.get(id.name()).type(), entity.columnsBelow(id.name()));
            }
            for (ColumnDraft column : entity.columnsBelow(id.name())) {
                if (!key.contains(column)) {
                    key.add(column);
                }
            }
        }
        for (Member member : members) {
            if (member.annotations().hasHibernate("PartitionKey") && isPartitionInKey()) {
                attributes.bind(member, scope);
                key.addAll(entity.columnsBelow(member.name()));
            }
        }
        if (entity.parent().isEmpty()) {
            generate(entity, ids, others);
        }
        return key;
    }

    /**
     * The members of the {@code @IdClass}, by name. Where one of them has mapping annotations itself, which JPA does not
     * foresee, to Hibernate they all take the place of the entity's.
     */
    private Map<String, Member> ofIdClass(EntityBinding entity) {
        List<Member> members = entity.type().levels().stream()
                .flatMap(level -> level.annotations().jpa("IdClass").stream())
                .flatMap(use -> use.type("value").stream())
                .findFirst()
                .flatMap(type ->
                        context.embeddables().members(type, entity.type().access()))
                .orElse(List.of());
        Map<String, Member> byName = new HashMap<>();
        members.forEach(member -> byName.put(member.name(), member));
        return byName;
    }

    private static boolean isMapped(Member member) {
        return Stream.of("Column", "Id", "GeneratedValue").anyMatch(member.annotations()::hasJpa)
                || isReference(member);
    }

    private static boolean isReference(Member member) {
        return member.annotations().hasJpa("ManyToOne") || member.annotations().hasJpa("OneToOne");
    }

    /** Databases that partition tables want the partition's column in every key; SQLite has no partitions. */
    private boolean isPartitionInKey() {
        return !context.isHibernate6() && !context.dialect().equals("sqlite");
    }

    /** The path of the identifier, or of its part, that a reference with {@code @MapsId} gives. */
    private static String derivedPath(List<Member> ids, AnnotationValues mapsId) {
        Member id = ids.get(0);
        Optional<String> part = mapsId.text("value");
        boolean inside = part.isPresent() && id.annotations().hasJpa("EmbeddedId");
        return inside ? id.name() + "." + part.get() : part.orElse(id.name());
    }

    static boolean isIdentifier(Member member) {
        return member.annotations().hasJpa("Id") || member.annotations().hasJpa("EmbeddedId");
    }

    /** @param others columns that another entity has brought into the table */
    private void generate(EntityBinding entity, List<Member> ids, Set<ColumnDraft> others) {
        for (Member id : ids) {
            if (!ToOneBinder.isToOne(id)) {
                generate(entity, id, id.name(), others);
            }
            if (attributes.isEmbedded(id)) {
                List<Member> parts = context.embeddables()
                        .members(id.type(), entity.type().access())
                        .orElse(List.of());
                for (Member part : parts) {
                    if (part.annotations().hasJpa("GeneratedValue")) {
                        generate(entity, part, id.name() + "." + part.name(), others);
                    }
                }
            }
        }
    }

    private void generate(EntityBinding entity, Member member, String path, Set<ColumnDraft> others) {
        Optional<BoundAttribute> bound = entity.attribute(path);
        if (bound.isPresent() && !entity.derivedParts().containsKey(path)) {
            ColumnDraft column = bound.get().columns().get(0);
            generators.bind(member, entity, column, others.contains(column));
        }
    }
}
