package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Binds references to one entity: {@code @ManyToOne} and {@code @OneToOne}. */
final class ToOneBinder {
    private final BindingContext context;
    private final JoinColumnBinder joins;
    private final Decorations decorations;

    ToOneBinder(BindingContext context, JoinColumnBinder joins, Decorations decorations) {
        this.context = context;
        this.joins = joins;
        this.decorations = decorations;
    }

    static boolean isToOne(Member member) {
        return member.annotations().hasJpa("ManyToOne") || member.annotations().hasJpa("OneToOne");
    }

    /** Binds the reference, or takes a place for its columns until {@link #bindWaiting}. */
    void bind(Member member, Scope scope) {
        AnnotationSet annotations = member.annotations();
        boolean inverse = relation(annotations).text("mappedBy").isPresent();
        boolean computed = JoinFormulas.isComputed(member);
        if (inverse || computed || annotations.hasJpa("MapsId")) {
            return;
        }
        if (annotations.hasJpa("PrimaryKeyJoinColumn") || annotations.hasJpa("PrimaryKeyJoinColumns")) {
            sharedKey(member, scope);
            return;
        }
        TableDraft table = table(member, scope);
        WaitingReference reference = new WaitingReference(member, scope, table, table.nextPosition());
        if (!scope.now()) {
            scope.entity().references().add(reference);
        } else if (!tryBind(reference)) {
            throw missingColumn(reference);
        }
    }

    /** Whether the references of these entities need nothing but keys, and touch no other entity's table. */
    boolean referToKeys(List<EntityBinding> entities) {
        for (EntityBinding entity : entities) {
            for (WaitingReference reference : entity.references()) {
                if (!refersToKey(reference)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean refersToKey(WaitingReference reference) {
        Member member = reference.member();
        for (ColumnSpec column : specs(member, reference.scope())) {
            if (column.referenced().isPresent()) {
                return false;
            }
        }
        return !JoinTableSpec.of(member, reference.scope()).isStated()
                && !member.annotations().hasHibernate("PropertyRef")
                && JoinFormulas.of(member).formulas().isEmpty();
    }

    /** Binds an entity's references that {@link #referToKeys}, after which none of them waits. */
    void bindReferences(EntityBinding entity, Problems problems) {
        for (WaitingReference reference : inOrder(entity)) {
            problems.guard(entity, () -> tryBind(reference));
        }
        entity.references().clear();
    }

    /** Binds what waits, those last that refer to columns of other references. */
    void bindWaiting(Collection<EntityBinding> entities) {
        List<WaitingReference> waiting = new ArrayList<>();
        entities.forEach(entity -> waiting.addAll(inOrder(entity)));
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            List<WaitingReference> round = List.copyOf(waiting);
            waiting.clear();
            progress = false;
            for (WaitingReference reference : round) {
                boolean[] later = {false};
                context.problems().guard(reference.scope().entity(), () -> later[0] = !tryBind(reference));
                if (later[0]) {
                    waiting.add(reference);
                } else {
                    progress = true;
                }
            }
        }
        for (WaitingReference reference : waiting) {
            context.problems().guard(reference.scope().entity(), () -> {
                throw missingColumn(reference);
            });
        }
    }

    /** By name, a superclass's first: of two references that share a column, the first decides about it in Hibernate. */
    private static List<WaitingReference> inOrder(EntityBinding entity) {
        if (entity.references().size() < 2) {
            return entity.references();
        }
        List<DotName> levels = entity.type().levels().stream()
                .map(level -> level.info().name())
                .toList();
        return entity.references().stream()
                .sorted(Comparator.<WaitingReference>comparingInt(reference ->
                                levels.indexOf(reference.member().owner().name()))
                        .thenComparing(reference -> reference.scope().pathOf(reference.member())))
                .toList();
    }

    /** The entity that the attribute refers to. */
    EntityBinding target(Member member, Type type) {
        return context.binding(type.name())
                .orElseThrow(
                        () -> member.unsupported(
                                "it refers to " + type.name() + ", which is no entity here",
                                "Add the class to models.classpath and models.packages, or name the entity with targetEntity."));
    }

    private EntityBinding target(Member member) {
        Type type = relation(member.annotations())
                .type("targetEntity")
                .or(() -> member.annotations().hibernate("Target").flatMap(use -> use.type("value")))
                .orElse(member.type());
        return target(member, type);
    }

    private static AnnotationValues relation(AnnotationSet annotations) {
        return annotations
                .jpa("ManyToOne")
                .or(() -> annotations.jpa("OneToOne"))
                .orElseThrow();
    }

    private boolean tryBind(WaitingReference reference) {
        Member member = reference.member();
        Scope scope = reference.scope();
        JoinTableSpec joinTable = JoinTableSpec.of(member, scope);
        EntityBinding target = target(member);
        List<ColumnSpec> specs = joinTable.isStated() ? joinTable.inverseColumns() : specs(member, scope);
        Optional<String> property =
                member.annotations().hibernate("PropertyRef").flatMap(use -> use.text("value"));
        Optional<List<ColumnDraft>> referenced = property.isPresent()
                ? target.attribute(property.get()).map(BoundAttribute::columns)
                : joins.referenced(target, specs, member);
        if (referenced.isEmpty()) {
            return false;
        }
        if (joinTable.isStated()) {
            joinTable(reference, joinTable, target, referenced.get());
            return true;
        }
        boolean optional = relation(member.annotations()).flag("optional", true);
        // Hibernate 6 takes a mandatory reference at its word even where other classes share the table.
        boolean relaxed = scope.relaxed() && !context.isHibernate6();
        boolean nullable = !scope.key() && (optional || relaxed);
        int columnsBefore = reference.table().columns().size();
        List<ColumnDraft> bound = joins.bind(
                reference.table(),
                specs,
                target,
                referenced.get(),
                column -> member.name() + "_" + (property.isPresent() ? keyName(target) : column),
                nullable,
                reference.position(),
                member);
        decorations.reference(bound, member.annotations());
        List<String> beside = JoinFormulas.of(member).referenced();
        if (beside.isEmpty()) {
            ForeignKeyRule rule = rule(member, scope);
            // A table that repeats the columns repeats the foreign key, without what else is said of it.
            ForeignKeyRule own = scope.entity().repeats(member) ? rule.withoutAction(member) : rule;
            joins.addForeignKey(reference.table(), bound, target, referenced.get(), own);
        } else {
            joins.makeUnique(target, referenced.get(), beside, member);
        }
        boolean shared = reference.table().columns().size() == columnsBefore;
        // Only what is unique by itself stays so in the tables that repeat a column.
        boolean alone = bound.size() == 1 || !scope.entity().repeats(member);
        if (member.annotations().hasJpa("OneToOne") && !shared && alone && !isPartOfStatedKey(scope)) {
            reference.table().addUnique(bound);
        }
        scope.entity().bound(scope.pathOf(member), new BoundAttribute(member, reference.table(), bound));
        return true;
    }

    /** Within the class of a key, Hibernate takes a reference to one for a reference of many. */
    private static boolean isPartOfStatedKey(Scope scope) {
        boolean stated = scope.entity().type().levels().stream()
                .anyMatch(level -> level.annotations().hasJpa("IdClass"));
        return scope.key() && (stated || scope.isEmbedded());
    }

    /** Hibernate names the column after the key although it refers to another attribute. */
    private static String keyName(EntityBinding target) {
        return target.key().get(0).logical().text();
    }

    /** A table of its own in the middle, with at most one row for each row here. */
    private void joinTable(
            WaitingReference reference, JoinTableSpec spec, EntityBinding target, List<ColumnDraft> referenced) {
        Member member = reference.member();
        EntityBinding owner = reference.scope().entity();
        TableDraft table = spec.table(context, owner, member, target);
        List<ColumnDraft> ownerKey =
                joins.referenced(owner, spec.joinColumns(), member).orElseThrow(() -> missingColumn(reference));
        List<ColumnDraft> from = joins.bind(
                table, spec.joinColumns(), owner, ownerKey, column -> column, false, table.nextPosition(), member);
        List<ColumnDraft> to = joins.bind(
                table,
                spec.inverseColumns(),
                target,
                referenced,
                column -> member.name() + "_" + column,
                context.isHibernate6() && relation(member.annotations()).flag("optional", true),
                table.nextPosition(),
                member);
        table.addToPrimaryKey(from);
        ForeignKeyRule ownerRule = spec.rule(member, context.names()).withoutAction(member);
        joins.addForeignKey(table, from, owner, ownerKey, ownerRule);
        joins.addForeignKey(table, to, target, referenced, spec.inverseRule(member, context.names()));
        if (member.annotations().hasJpa("OneToOne")) {
            table.addUnique(to);
        }
        spec.constraints(context, table, member);
        owner.bound(reference.scope().pathOf(member), new BoundAttribute(member, table, to));
    }

    /** A one-to-one whose rows have the same key: no column, but a foreign key where the row must be there. */
    private void sharedKey(Member member, Scope scope) {
        EntityBinding owner = scope.entity();
        EntityBinding target = target(member);
        if (!relation(member.annotations()).flag("optional", true)) {
            joins.addForeignKey(owner.table(), owner.key(), target, target.key(), rule(member, scope));
        }
        owner.bound(scope.pathOf(member), new BoundAttribute(member, owner.table(), owner.key()));
    }

    /**
     * Binds the part of the identifier that {@code member} with {@code @MapsId} gives.
     *
     * @param path of the identifier or of its part
     */
    List<ColumnDraft> bindDerived(Member member, Scope scope, String path) {
        EntityBinding entity = scope.entity();
        EntityBinding target = target(member);
        List<ColumnSpec> specs = specs(member, Scope.of(entity, scope.overrides()));
        List<ColumnDraft> referenced = joins.referenced(target, specs, member)
                .orElseThrow(() -> missingColumn(new WaitingReference(member, scope, scope.table(), 0)));
        List<ColumnDraft> bound = joins.bind(
                entity.table(),
                specs,
                target,
                referenced,
                column -> member.name() + "_" + column,
                false,
                entity.table().nextPosition(),
                member);
        joins.addForeignKey(entity.table(), bound, target, referenced, rule(member, scope));
        BoundAttribute attribute = new BoundAttribute(member, entity.table(), bound);
        entity.bound(path, attribute);
        entity.bound(member.name(), attribute);
        return bound;
    }

    private TableDraft table(Member member, Scope scope) {
        for (ColumnSpec spec : specs(member, scope)) {
            if (spec.table().isPresent()) {
                return SecondaryTables.find(scope.entity(), spec.table().get()).orElse(scope.table());
            }
        }
        return scope.table();
    }

    /** The join columns that annotations state; an override around the attribute stands in for its own. */
    private static List<ColumnSpec> specs(Member member, Scope scope) {
        Optional<AnnotationValues> override = scope.overrides().association(scope.pathOf(member));
        List<AnnotationValues> stated =
                override.map(use -> use.nestedList("joinColumns")).orElse(List.of());
        if (stated.isEmpty()) {
            stated = member.annotations().jpaAll("JoinColumn", "JoinColumns");
        }
        if (stated.isEmpty()) {
            stated = JoinFormulas.of(member).columns();
        }
        return ColumnSpec.of(stated);
    }

    private ForeignKeyRule rule(Member member, Scope scope) {
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        scope.overrides().association(scope.pathOf(member)).ifPresent(override -> {
            override.nested("foreignKey").ifPresent(foreignKeys::add);
            override.nestedList("joinColumns")
                    .forEach(column -> column.nested("foreignKey").ifPresent(foreignKeys::add));
        });
        AnnotationSet annotations = member.annotations();
        for (String container : List.of("JoinColumns", "PrimaryKeyJoinColumns")) {
            annotations.jpa(container).flatMap(use -> use.nested("foreignKey")).ifPresent(foreignKeys::add);
        }
        annotations.jpaAll("JoinColumn", "JoinColumns").forEach(column -> column.nested("foreignKey")
                .ifPresent(foreignKeys::add));
        annotations
                .jpaAll("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                .forEach(column -> column.nested("foreignKey").ifPresent(foreignKeys::add));
        return ForeignKeyRule.of(foreignKeys, annotations, member::unsupported, context.names());
    }

    private static UnsupportedMapping missingColumn(WaitingReference reference) {
        List<String> names = specs(reference.member(), reference.scope()).stream()
                .flatMap(spec -> spec.referenced().stream())
                .toList();
        return reference
                .member()
                .unsupported(
                        "the columns that it refers to, " + names + ", are not in the tables of "
                                + reference.member().type().name(),
                        "Correct referencedColumnName; it names a column, not an attribute.");
    }
}
