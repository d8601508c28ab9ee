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
import org.jboss.jandex.Type;

/** Binds the column that numbers the rows of a bag, {@code @CollectionId}. */
final class RowIdBinder {
    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;

    RowIdBinder(BindingContext context, ColumnFactory columns, BasicTypes types) {
        this.context = context;
        this.columns = columns;
        this.types = types;
    }

    /**
     * Makes the column the table's key.
     *
     * @return whether the collection has one
     */
    boolean bind(Member member, TableDraft table) {
        Optional<AnnotationValues> annotation = member.annotations().hibernate("CollectionId");
        annotation.ifPresent(use -> table.addToPrimaryKey(List.of(column(member, use, table))));
        return annotation.isPresent();
    }

    private ColumnDraft column(Member member, AnnotationValues annotation, TableDraft table) {
        ColumnSpec spec = annotation.nested("column").map(ColumnSpec::of).orElse(ColumnSpec.NONE);
        AnnotationSet annotations = member.annotations();
        Optional<Type> javaType = annotations.hibernate("CollectionIdJavaClass").flatMap(use -> use.type("idType"));
        Optional<SqlType> sqlType = annotations
                .hibernate("CollectionIdJdbcTypeCode")
                .flatMap(use -> SqlType.ofCode(use.number("value", 0)));
        ColumnType type = javaType.map(
                        idType -> types.plain(member, idType, TypeRequest.PLAIN).type())
                .or(() -> sqlType.flatMap(known -> context.databaseTypes().columnType(BasicType.of(known))))
                .orElseThrow(() -> member.unsupported(
                        "the type of its @CollectionId is not known", "Give it with @CollectionIdJavaClass."));
        Name logical = context.names().logical(spec.name().orElse("id"));
        return columns.add(table, spec, logical, type, false, table.nextPosition(), member);
    }
}
