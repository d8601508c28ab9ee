package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import java.util.List;
import java.util.Optional;

/** Binds collections of values: {@code @ElementCollection}. */
final class ElementCollectionBinder {
    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;
    private final JoinColumnBinder joins;
    private final AttributeBinder attributes;
    private final CollectionIndexBinder indexes;
    private final RowIdBinder rowIds;
    private final Decorations decorations;
    private final SoftDeletes softDeletes;

    ElementCollectionBinder(
            BindingContext context,
            ColumnFactory columns,
            BasicTypes types,
            JoinColumnBinder joins,
            AttributeBinder attributes,
            CollectionIndexBinder indexes,
            RowIdBinder rowIds,
            Decorations decorations,
            SoftDeletes softDeletes) {
        this.context = context;
        this.columns = columns;
        this.types = types;
        this.joins = joins;
        this.attributes = attributes;
        this.indexes = indexes;
        this.rowIds = rowIds;
        this.decorations = decorations;
        this.softDeletes = softDeletes;
    }

    void bind(Member member, Scope scope, CollectionShape shape) {
        EntityBinding owner = scope.entity();
        JoinTableSpec spec = JoinTableSpec.of(member, scope);
        TableDraft table = spec.table(context, owner, member);
        List<ColumnSpec> joinSpecs = joinSpecs(member, scope, spec);
        List<ColumnDraft> referenced = joins.referenced(owner, joinSpecs, member)
                .orElseThrow(() -> member.unsupported(
                        "its join columns refer to columns that " + owner.type() + " does not have",
                        "Correct referencedColumnName; it names a column, not an attribute."));
        List<ColumnDraft> key = joins.bind(
                table,
                joinSpecs,
                owner,
                referenced,
                column -> owner.type().entityName() + "_" + column,
                false,
                table.nextPosition(),
                member);
        joins.addOwnerForeignKey(table, key, owner, referenced, spec.rule(member, context.names()));
        boolean embedded = context.embeddables().isEmbeddable(shape.elementType());
        List<ColumnDraft> index = indexes.bind(member, scope.withTable(table), shape, CollectionIndexBinder.Place.OWN);
        List<ColumnDraft> element =
                embedded ? embeddedElement(member, scope, shape, table) : basicElement(member, scope, shape, table);
        spec.constraints(context, table, member);
        decorations.collection(table, member.annotations());
        softDeletes.bind(member, table);
        if (!rowIds.bind(member, owner, table)) {
            CollectionKey.add(context, table, shape.kind(), key, element, index);
        }
        owner.bound(scope.pathOf(member), new BoundAttribute(member, table, element));
    }

    private static List<ColumnSpec> joinSpecs(Member member, Scope scope, JoinTableSpec spec) {
        List<AnnotationValues> override = scope.overrides()
                .association(scope.pathOf(member))
                .map(use -> use.nestedList("joinColumns"))
                .orElse(List.of());
        if (!override.isEmpty()) {
            return ColumnSpec.of(override);
        }
        List<ColumnSpec> stated = spec.joinColumns();
        return stated.isEmpty() ? ColumnSpec.of(member.annotations().jpaAll("JoinColumn", "JoinColumns")) : stated;
    }

    private List<ColumnDraft> embeddedElement(Member member, Scope scope, CollectionShape shape, TableDraft table) {
        List<ColumnDraft> before = List.copyOf(table.columns());
        Scope inside = scope.inside(member);
        Overrides overrides = shape.kind() == CollectionShape.Kind.MAP
                ? inside.overrides().ofValues(inside.path())
                : inside.overrides().ofElements(inside.path());
        attributes.bindMembers(
                member, shape.elementType(), inside.withOverrides(overrides).inCollection(table));
        return table.columns().stream()
                .filter(column -> !before.contains(column))
                .toList();
    }

    private List<ColumnDraft> basicElement(Member member, Scope scope, CollectionShape shape, TableDraft table) {
        AnnotationSet annotations = member.annotations();
        if (AttributeBinder.isComputed(annotations)) {
            return List.of();
        }
        String path = scope.pathOf(member);
        Overrides overrides = scope.overrides().with(path + ".", annotations);
        ColumnSpec spec = scope.overrides()
                .column(path)
                .or(() -> annotations.jpa("Column").map(ColumnSpec::of))
                .orElse(ColumnSpec.NONE);
        Optional<AnnotationValues> convert =
                overrides.convert(path + ".value").or(() -> scope.overrides().convert(path));
        BasicTypes.Resolution resolution = types.resolve(member, shape.elementType(), spec.size(), convert);
        Name logical = context.names().logical(spec.name().orElse(member.name()));
        ColumnDraft column = columns.add(
                table, spec, logical, resolution.type(), spec.nullable().orElse(true), table.nextPosition(), member);
        decorations.value(column, annotations);
        decorations.checks(column, table, annotations);
        if (resolution.check() != null) {
            column.addCheck(resolution.check().expression(context.names().quote(column.name())));
        }
        column.setLarge(resolution.large());
        return List.of(column);
    }
}
