package dev.migrate.model.binding;

import dev.migrate.model.binding.CollectionIndexBinder.Place;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds collections of entities: {@code @OneToMany} and {@code @ManyToMany}. */
final class CollectionBinder {
    private final BindingContext context;
    private final JoinColumnBinder joins;
    private final ToOneBinder references;
    private final ElementCollectionBinder elements;
    private final CollectionIndexBinder indexes;
    private final RowIdBinder rowIds;
    private final AnyBinder anys;
    private final Decorations decorations;
    private final SoftDeletes softDeletes;

    CollectionBinder(
            BindingContext context,
            JoinColumnBinder joins,
            ToOneBinder references,
            ElementCollectionBinder elements,
            CollectionIndexBinder indexes,
            RowIdBinder rowIds,
            AnyBinder anys,
            Decorations decorations,
            SoftDeletes softDeletes) {
        this.context = context;
        this.joins = joins;
        this.references = references;
        this.elements = elements;
        this.indexes = indexes;
        this.rowIds = rowIds;
        this.anys = anys;
        this.decorations = decorations;
        this.softDeletes = softDeletes;
    }

    void bind(Member member, Scope scope) {
        if (AnyBinder.isManyToAny(member)) {
            anys.bindMany(member, scope);
            return;
        }
        CollectionShape shape = CollectionShape.of(member);
        boolean values = member.annotations().hasJpa("ElementCollection");
        // To Hibernate, entities are related to whatever the annotation.
        if (values && context.binding(shape.elementType().name()).isEmpty()) {
            elements.bind(member, scope, shape);
            return;
        }
        EntityBinding target = references.target(member, shape.elementType());
        Optional<String> mappedBy =
                values ? Optional.empty() : relation(member.annotations()).text("mappedBy");
        JoinTableSpec joinTable = JoinTableSpec.of(member, scope);
        List<ColumnSpec> joinColumns = joinColumns(member, scope);
        boolean oneToMany = member.annotations().hasJpa("OneToMany");
        if (mappedBy.isPresent()) {
            inverse(member, scope, shape, target, mappedBy.get());
        } else if (oneToMany && !joinColumns.isEmpty() && !joinTable.isStated()) {
            foreignKey(member, scope, shape, target, joinColumns);
        } else {
            joinTable(member, scope, shape, target, joinTable, oneToMany);
        }
    }

    /** Whether another collection has the table, so that this one can only be bound after it. */
    static boolean isOthersTable(Member member) {
        return member.annotations()
                .jpa("ManyToMany")
                .filter(use -> use.has("mappedBy"))
                .isPresent();
    }

    private static AnnotationValues relation(AnnotationSet annotations) {
        return annotations
                .jpa("OneToMany")
                .or(() -> annotations.jpa("ManyToMany"))
                .orElseThrow();
    }

    private static List<ColumnSpec> joinColumns(Member member, Scope scope) {
        List<AnnotationValues> stated = scope.overrides()
                .association(scope.pathOf(member))
                .map(use -> use.nestedList("joinColumns"))
                .orElse(List.of());
        if (stated.isEmpty()) {
            stated = member.annotations().jpaAll("JoinColumn", "JoinColumns");
        }
        return ColumnSpec.of(stated);
    }

    /** The other side has the columns; only the place or the key of an element may need one more there. */
    private void inverse(Member member, Scope scope, CollectionShape shape, EntityBinding target, String mappedBy) {
        TableDraft table = target.attribute(mappedBy).map(BoundAttribute::table).orElse(target.table());
        boolean oneToMany = member.annotations().hasJpa("OneToMany");
        if (oneToMany || shape.kind() == CollectionShape.Kind.MAP) {
            Place place = holdsRows(table, target) ? Place.ELEMENTS : Place.OTHER_SIDE;
            for (TableDraft each : repeated(table, target)) {
                indexes.bind(member, scope.withTable(each), shape, place);
            }
        }
        if (oneToMany) {
            target.attribute(mappedBy).ifPresent(owning -> cascade(member, owning));
        }
    }

    private static boolean holdsRows(TableDraft table, EntityBinding entity) {
        return entity.table() == table
                || entity.parent().filter(parent -> holdsRows(table, parent)).isPresent();
    }

    /** What {@code @OnDelete} says here is about the foreign key that the other side makes. */
    private void cascade(Member member, BoundAttribute owning) {
        if (member.annotations().hasHibernate("OnDelete")) {
            ForeignKeyRule rule =
                    ForeignKeyRule.of(List.of(), member.annotations(), member::unsupported, context.names());
            owning.table().setOnDelete(owning.columns(), rule.clause().onDelete());
        }
    }

    /** A foreign key in the table of the elements. */
    private void foreignKey(
            Member member, Scope scope, CollectionShape shape, EntityBinding target, List<ColumnSpec> specs) {
        EntityBinding owner = scope.entity();
        List<ColumnDraft> referenced = referenced(owner, specs, member);
        TableDraft table = specs.stream()
                .flatMap(spec -> spec.table().stream())
                .findFirst()
                .flatMap(name -> SecondaryTables.find(target, name))
                .orElse(target.table());
        for (TableDraft each : repeated(table, target)) {
            List<ColumnDraft> bound = joins.bind(
                    each,
                    specs,
                    owner,
                    referenced,
                    column -> member.name() + "_" + column,
                    true,
                    each.nextPosition(),
                    member);
            joins.addOwnerForeignKey(each, bound, owner, referenced, rule(member));
            indexes.bind(member, scope.withTable(each), shape, Place.ELEMENTS);
            if (each == table) {
                owner.bound(scope.pathOf(member), new BoundAttribute(member, table, bound));
            }
        }
    }

    /** The table, and those that repeat its columns because each class below has a table of its own. */
    private List<TableDraft> repeated(TableDraft table, EntityBinding entity) {
        List<TableDraft> tables = new ArrayList<>(List.of(table));
        if (table == entity.table() && entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            addRepeated(entity, tables);
        }
        return tables;
    }

    private void addRepeated(EntityBinding entity, List<TableDraft> tables) {
        for (EntityClass child : context.entities().children(entity.type())) {
            context.binding(child.className()).ifPresent(below -> {
                tables.add(below.table());
                addRepeated(below, tables);
            });
        }
    }

    private ForeignKeyRule rule(Member member) {
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        member.annotations()
                .jpa("JoinColumns")
                .flatMap(use -> use.nested("foreignKey"))
                .ifPresent(foreignKeys::add);
        member.annotations().jpaAll("JoinColumn", "JoinColumns").forEach(column -> column.nested("foreignKey")
                .ifPresent(foreignKeys::add));
        return ForeignKeyRule.of(foreignKeys, member.annotations(), member::unsupported, context.names());
    }

    private void joinTable(
            Member member,
            Scope scope,
            CollectionShape shape,
            EntityBinding target,
            JoinTableSpec spec,
            boolean oneToMany) {
        EntityBinding owner = scope.entity();
        TableDraft table = spec.table(context, owner, member, target);
        List<ColumnDraft> ownerKey = referenced(owner, spec.joinColumns(), member);
        Optional<Member> inverse = inverseAttribute(member, owner, target);
        String ownerName = inverse.map(Member::name).orElseGet(owner.type()::entityName);
        List<ColumnDraft> from = joins.bind(
                table,
                spec.joinColumns(),
                owner,
                ownerKey,
                column -> ownerName + "_" + column,
                false,
                table.nextPosition(),
                member);
        List<ColumnDraft> targetKey = referenced(target, spec.inverseColumns(), member);
        List<ColumnDraft> to = joins.bind(
                table,
                spec.inverseColumns(),
                target,
                targetKey,
                column -> member.name() + "_" + column,
                false,
                table.nextPosition(),
                member);
        ForeignKeyRule rule = spec.rule(member, context.names());
        joins.addOwnerForeignKey(table, from, owner, ownerKey, inverse.isPresent() ? rule.always() : rule);
        // Hibernate leaves the other end unchecked where rows are not found by their key, unless it is a collection
        // too.
        if (JoinColumnBinder.isKey(target, targetKey) || inverse.isPresent()) {
            ForeignKeyRule inverseRule =
                    spec.inverseRule(member, context.names()).withoutAction(member);
            joins.addOwnerForeignKey(
                    table, to, target, targetKey, inverse.isPresent() ? inverseRule.always() : inverseRule);
        } else if (!context.isHibernate6()) {
            joins.makeUnique(target, targetKey);
        }
        List<ColumnDraft> index = indexes.bind(member, scope.withTable(table), shape, Place.OWN);
        spec.constraints(context, table, member);
        decorations.collection(table, member.annotations());
        if (rowIds.bind(member, owner, table)) {
            if (oneToMany) {
                table.addUnique(to);
            }
        } else if (oneToMany && shape.kind() == CollectionShape.Kind.SET && !context.isHibernate6()) {
            table.keyByElement(to);
        } else {
            CollectionKey.add(context, table, shape.kind(), from, to, index);
            if (oneToMany) {
                table.addUnique(to);
            }
        }
        softDeletes.bind(member, table);
        inverse.ifPresent(other -> softDeletes.bind(other, table));
        owner.bound(scope.pathOf(member), new BoundAttribute(member, table, to));
    }

    private List<ColumnDraft> referenced(EntityBinding entity, List<ColumnSpec> specs, Member member) {
        return joins.referenced(entity, specs, member)
                .orElseThrow(() -> member.unsupported(
                        "its join columns refer to columns that " + entity.type() + " does not have",
                        "Correct referencedColumnName; it names a column, not an attribute."));
    }

    /** The attribute on the other side that is the inverse of this one. */
    private static Optional<Member> inverseAttribute(Member member, EntityBinding owner, EntityBinding target) {
        Optional<EntityClass> level = Optional.of(target.type());
        while (level.isPresent()) {
            for (Member candidate : level.get().members()) {
                Optional<String> mappedBy =
                        candidate.annotations().jpa("ManyToMany").flatMap(use -> use.text("mappedBy"));
                if (mappedBy.filter(member.name()::equals).isPresent() && holds(candidate, owner)) {
                    return Optional.of(candidate);
                }
            }
            level = level.get().parent();
        }
        return Optional.empty();
    }

    private static boolean holds(Member inverse, EntityBinding owner) {
        CollectionShape shape = CollectionShape.of(inverse);
        Optional<EntityClass> type = Optional.of(owner.type());
        while (type.isPresent()) {
            if (type.get().className().equals(shape.elementType().name())) {
                return true;
            }
            type = type.get().parent();
        }
        return false;
    }
}
