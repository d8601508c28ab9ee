package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.TypeRequest;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Binds the column that numbers the rows of a bag, {@code @CollectionId}, and its generator. */
final class RowIdBinder {
    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;
    private final GeneratorBinder generators;

    RowIdBinder(BindingContext context, ColumnFactory columns, BasicTypes types, GeneratorBinder generators) {
        this.context = context;
        this.columns = columns;
        this.types = types;
        this.generators = generators;
    }

    /**
     * Makes the column the table's key.
     *
     * @return whether the collection has one
     */
    boolean bind(Member member, EntityBinding owner, TableDraft table) {
        Optional<AnnotationValues> annotation = member.annotations().hibernate("CollectionId");
        annotation.ifPresent(use -> {
            ColumnDraft column = column(member, use, table);
            table.addToPrimaryKey(List.of(column));
            use.text("generator").ifPresent(name -> generators.bindRowId(member, owner, name, table, column));
        });
        return annotation.isPresent();
    }

    private ColumnDraft column(Member member, AnnotationValues annotation, TableDraft table) {
        // Hibernate 5 has a list of columns, of which it takes one, and the type by name.
        ColumnSpec spec = annotation
                .nested("column")
                .or(() -> annotation.nestedList("columns").stream().findFirst())
                .map(ColumnSpec::of)
                .orElse(ColumnSpec.NONE);
        AnnotationSet annotations = member.annotations();
        Optional<ColumnType> own = types.opaque(
                        member, member.type(), List.of("CollectionIdJavaType", "CollectionIdJdbcType"))
                .map(BasicTypes.Resolution::type);
        Optional<Type> javaType = annotations
                .hibernate("CollectionIdJavaClass")
                .flatMap(use -> use.type("idType"))
                .or(() -> annotations.hibernate("CollectionIdJavaType").flatMap(TypeDescriptors::javaType))
                .or(() -> annotation
                        .nested("type")
                        .flatMap(use -> use.text("type"))
                        .flatMap(RowIdBinder::named));
        Optional<SqlType> sqlType = TypeDescriptors.jdbcType(annotations, "CollectionId");
        ColumnType type = own.or(() -> javaType.map(
                        idType -> types.plain(member, idType, TypeRequest.PLAIN).type()))
                .or(() -> sqlType.flatMap(known -> context.databaseTypes().columnType(BasicType.of(known))))
                .orElseThrow(() -> member.unsupported(
                        "the type of its @CollectionId is not known",
                        "Give it with @CollectionIdJavaType or @CollectionIdJdbcTypeCode."));
        Name logical = context.names().logical(spec.name().orElse("id"));
        return columns.add(table, spec, logical, type, false, table.nextPosition(), member);
    }

    private static Optional<Type> named(String legacyType) {
        return switch (legacyType) {
            case "integer", "int" -> Optional.of(javaLang("Integer"));
            case "long" -> Optional.of(javaLang("Long"));
            case "short" -> Optional.of(javaLang("Short"));
            case "string" -> Optional.of(javaLang("String"));
            default -> Optional.empty();
        };
    }

    private static Type javaLang(String simpleName) {
        return Type.create(DotName.createSimple("java.lang." + simpleName), Type.Kind.CLASS);
    }
}
