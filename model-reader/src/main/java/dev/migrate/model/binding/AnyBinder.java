package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
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

/** Binds references to rows of several entities: a column that says of which, and one for the key. */
final class AnyBinder {
    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;
    private final JoinColumnBinder joins;
    private final LegacyAny legacy;
    private final SoftDeletes softDeletes;

    AnyBinder(
            BindingContext context,
            ColumnFactory columns,
            BasicTypes types,
            JoinColumnBinder joins,
            SoftDeletes softDeletes) {
        this.softDeletes = softDeletes;
        this.context = context;
        this.columns = columns;
        this.types = types;
        this.joins = joins;
        this.legacy = new LegacyAny(context.index());
    }

    static boolean isAny(Member member) {
        return member.annotations().hasHibernate("Any");
    }

    static boolean isManyToAny(Member member) {
        return member.annotations().hasHibernate("ManyToAny");
    }

    void bind(Member member, Scope scope) {
        AnnotationSet annotations = member.annotations();
        // As in Hibernate, one that must refer to something has a key, and yet the column that says to what may be
        // null.
        boolean optional = annotations
                .hibernate("Any")
                .map(any -> any.flag("optional", true))
                .orElse(true);
        List<ColumnSpec> keys = ColumnSpec.of(annotations.jpaAll("JoinColumn", "JoinColumns"));
        List<ColumnDraft> bound = bind(member, scope.table(), keys, optional);
        scope.entity().bound(scope.pathOf(member), new BoundAttribute(member, scope.table(), bound));
    }

    /** Binds {@code @ManyToAny}: a table between this entity's rows and any others. */
    void bindMany(Member member, Scope scope) {
        EntityBinding owner = scope.entity();
        JoinTableSpec spec = JoinTableSpec.of(member, scope);
        TableDraft table = spec.table(context, owner, member);
        List<ColumnDraft> ownerKey = joins.referenced(owner, spec.joinColumns(), member)
                .orElseThrow(() -> member.unsupported(
                        "its join columns refer to columns that " + owner.type() + " does not have",
                        "Correct referencedColumnName; it names a column, not an attribute."));
        List<ColumnDraft> from = joins.bind(
                table,
                spec.joinColumns(),
                owner,
                ownerKey,
                column -> owner.type().entityName() + "_" + column,
                false,
                table.nextPosition(),
                member);
        joins.addForeignKey(table, from, owner, ownerKey, spec.rule(member, context.names()));
        List<ColumnDraft> to = bind(member, table, spec.inverseColumns(), false);
        spec.constraints(context, table, member);
        softDeletes.bind(member, table);
        CollectionKey.add(context, table, CollectionShape.of(member).kind(), from, to, List.of());
    }

    private List<ColumnDraft> bind(Member member, TableDraft table, List<ColumnSpec> keys, boolean keyOptional) {
        AnnotationSet annotations = member.annotations();
        ColumnSpec kind = annotations
                .jpa("Column")
                .map(ColumnSpec::of)
                .or(() -> LegacyAny.kindColumn(member))
                .orElse(ColumnSpec.NONE);
        Name kindName = context.names().logical(kind.name().orElse(member.name()));
        List<ColumnDraft> bound = new ArrayList<>();
        bound.add(columns.add(
                table,
                kind,
                kindName,
                discriminatorType(member, kind),
                kind.nullable().orElse(true),
                table.nextPosition(),
                member));
        ColumnSpec key = keys.isEmpty() ? ColumnSpec.NONE : keys.get(0);
        Name keyName = context.names().logical(key.name().orElse(member.name() + "_id"));
        bound.add(columns.add(
                table,
                key,
                keyName,
                keyType(member),
                keyOptional && key.nullable().orElse(true),
                table.nextPosition(),
                member));
        return bound;
    }

    private ColumnType discriminatorType(Member member, ColumnSpec spec) {
        Optional<Type> stated = legacy.kindType(member);
        if (stated.isPresent()) {
            TypeRequest request = TypeRequest.PLAIN.withSize(spec.size());
            return types.plain(member, stated.get(), request).type();
        }
        String kind = member.annotations()
                .hibernate("AnyDiscriminator")
                .map(use -> use.constant("value", "STRING"))
                .orElse("STRING");
        Integer length = spec.size().length();
        BasicType type =
                switch (kind) {
                    case "INTEGER" -> BasicType.of(SqlType.INTEGER);
                    case "CHAR" -> BasicType.ofLength(SqlType.CHAR, 1);
                    default -> BasicType.ofLength(SqlType.VARCHAR, length == null ? 255 : length);
                };
        return context.databaseTypes().columnType(type).orElseThrow();
    }

    private ColumnType keyType(Member member) {
        Optional<BasicTypes.Resolution> own =
                types.opaque(member, member.type(), List.of("AnyKeyJavaType", "AnyKeyJdbcType"));
        if (own.isPresent()) {
            return own.get().type();
        }
        Type keyClass = member.annotations()
                .hibernate("AnyKeyJavaClass")
                .flatMap(use -> use.type("value"))
                .or(() -> member.annotations().hibernate("AnyKeyJavaType").flatMap(TypeDescriptors::javaType))
                .or(() -> legacy.keyType(member))
                .orElseThrow(() -> member.unsupported(
                        "the type of the keys that it refers to is not known", "Give it with @AnyKeyJavaClass."));
        Optional<SqlType> asked = TypeDescriptors.jdbcType(member.annotations(), "AnyKey");
        return types.plain(member, keyClass, TypeRequest.PLAIN.withJdbcType(asked.orElse(null)))
                .type();
    }
}
