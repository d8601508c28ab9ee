package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.TypeRequest;
import dev.migrate.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.Type;

/** Binds the columns that say where in a collection an element is: an order column or a map's key. */
final class CollectionIndexBinder {
    /** The table that gets the columns. */
    enum Place {
        /** The collection's own, where they are part of the key. */
        OWN,
        /** The one that the other side of the relation has for it. */
        OTHER_SIDE,
        /** The elements', where rows outside of the collection have none. */
        ELEMENTS
    }

    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;
    private final JoinColumnBinder joins;
    private final AttributeBinder attributes;

    CollectionIndexBinder(
            BindingContext context,
            ColumnFactory columns,
            BasicTypes types,
            JoinColumnBinder joins,
            AttributeBinder attributes) {
        this.context = context;
        this.columns = columns;
        this.types = types;
        this.joins = joins;
        this.attributes = attributes;
    }

    /**
     * Binds them to the scope's table.
     *
     * @return none for a collection without order and key, or whose key is one of the element's attributes
     */
    List<ColumnDraft> bind(Member member, Scope scope, CollectionShape shape, Place place) {
        return switch (shape.kind()) {
            case LIST -> List.of(order(member, scope, place));
            case MAP -> key(member, scope, shape, place);
            case SET, BAG -> List.of();
        };
    }

    private ColumnDraft order(Member member, Scope scope, Place place) {
        Optional<AnnotationValues> annotation = member.annotations().jpa("OrderColumn");
        Optional<AnnotationValues> legacy =
                annotation.isPresent() ? Optional.empty() : member.annotations().hibernate("IndexColumn");
        ColumnSpec spec = annotation.or(() -> legacy).map(ColumnSpec::of).orElse(ColumnSpec.NONE);
        String implicit = legacy.isPresent() ? member.name() : member.name() + "_ORDER";
        Name logical = context.names().logical(spec.name().orElse(implicit));
        TableDraft table = scope.table();
        boolean nullable = place == Place.ELEMENTS && spec.nullable().orElse(true);
        ColumnType type = types.opaque(member, member.type(), List.of("ListIndexJavaType", "ListIndexJdbcType"))
                .map(BasicTypes.Resolution::type)
                .or(() -> TypeDescriptors.jdbcType(member.annotations(), "ListIndex")
                        .flatMap(code -> context.databaseTypes().columnType(BasicType.of(code))))
                .orElse(ColumnType.of("integer"));
        // An attribute of the elements may have the column already, without any check.
        boolean known = table.stored(context.names().stored(logical)).isPresent();
        ColumnDraft column = columns.add(table, spec, logical, type, nullable, table.nextPosition(), member);
        if (!known && context.databaseTypes().checksValues() && !context.isHibernate6()) {
            int base = member.annotations()
                    .hibernate("ListIndexBase")
                    .map(use -> use.number("value", 0))
                    .or(() -> legacy.map(use -> use.number("base", 0)))
                    .orElse(0);
            column.addCheck(context.names().quote(column.name()) + ">=" + base);
        }
        return column;
    }

    private List<ColumnDraft> key(Member member, Scope scope, CollectionShape shape, Place place) {
        AnnotationSet annotations = member.annotations();
        Type keyType = shape.keyType();
        if (annotations.hasJpa("MapKey") || keyType == null) {
            return List.of();
        }
        Optional<EntityBinding> entity = context.binding(keyType.name());
        if (entity.isPresent()) {
            return entityKey(member, scope, entity.get(), place);
        }
        if (context.embeddables().isEmbeddable(keyType)) {
            return embeddedKey(member, scope, keyType);
        }
        return List.of(basicKey(member, scope, keyType, place));
    }

    private List<ColumnDraft> entityKey(Member member, Scope scope, EntityBinding target, Place place) {
        List<AnnotationValues> stated = member.annotations().jpaAll("MapKeyJoinColumn", "MapKeyJoinColumns");
        List<ColumnSpec> specs =
                stated.stream().map(use -> ColumnSpec.of(use, false)).toList();
        List<ColumnDraft> referenced = joins.referenced(target, specs, member)
                .orElseThrow(() -> member.unsupported(
                        "its map key refers to columns that " + target.type() + " does not have",
                        "Correct referencedColumnName of @MapKeyJoinColumn."));
        TableDraft table = scope.table();
        List<ColumnDraft> bound = joins.bind(
                table,
                specs,
                referenced,
                (ColumnDraft column) -> context.names().logical(member.name() + "_KEY"),
                place == Place.ELEMENTS,
                table.nextPosition(),
                member);
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        stated.forEach(use -> use.nested("foreignKey").ifPresent(foreignKeys::add));
        ForeignKeyRule rule = ForeignKeyRule.of(foreignKeys, AnnotationSet.EMPTY, member::unsupported, context.names());
        joins.addForeignKey(table, bound, target, referenced, rule);
        return bound;
    }

    private List<ColumnDraft> embeddedKey(Member member, Scope scope, Type keyType) {
        List<ColumnDraft> before = List.copyOf(scope.table().columns());
        Scope inside = scope.inside(member);
        Overrides overrides = inside.overrides().ofKeys(inside.path(), member.annotations());
        attributes.bindMembers(
                member, "mapkey", keyType, inside.withOverrides(overrides).inCollection(scope.table()));
        return scope.table().columns().stream()
                .filter(column -> !before.contains(column))
                .toList();
    }

    private ColumnDraft basicKey(Member member, Scope scope, Type keyType, Place place) {
        AnnotationSet annotations = member.annotations();
        String path = scope.pathOf(member);
        ColumnSpec spec = annotations
                .jpa("MapKeyColumn")
                .map(use -> ColumnSpec.of(use, false))
                .orElse(ColumnSpec.NONE);
        boolean names = annotations
                .jpa("MapKeyEnumerated")
                .map(use -> use.constant("value", "ORDINAL").equals("STRING"))
                .orElse(false);
        SqlType temporal = annotations
                .jpa("MapKeyTemporal")
                .map(use -> SqlType.valueOf(use.constant("value", "TIMESTAMP")))
                .orElse(null);
        SqlType asked = TypeDescriptors.jdbcType(annotations, "MapKey").orElse(null);
        TypeRequest request = TypeRequest.PLAIN
                .withSize(spec.size())
                .withEnumNames(names)
                .withTemporal(temporal)
                .withJdbcType(asked);
        Optional<AnnotationValues> convert =
                scope.overrides().with(path + ".", annotations).convert(path + ".key");
        Type described = annotations
                .hibernate("MapKeyJavaType")
                .flatMap(TypeDescriptors::javaType)
                .orElse(keyType);
        BasicTypes.Resolution resolution = types.ofMapKey(member, described, request, convert);
        Name logical = context.names().logical(spec.name().orElse(member.name() + "_KEY"));
        TableDraft table = scope.table();
        boolean nullable = place == Place.ELEMENTS
                || (place == Place.OTHER_SIDE && spec.nullable().orElse(true));
        ColumnDraft column =
                columns.add(table, spec, logical, resolution.type(), nullable, table.nextPosition(), member);
        if (resolution.check() != null) {
            column.addCheck(resolution.check().expression(context.names().quote(column.name())));
        }
        return column;
    }
}
