package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.schema.Column;
import java.util.Optional;
import org.jboss.jandex.Type;

/** Binds the column that marks a row as deleted, which {@code @SoftDelete} asks for. */
final class SoftDeletes {
    private final BindingContext context;

    SoftDeletes(BindingContext context) {
        this.context = context;
    }

    void bind(AnnotationValues softDelete, TableDraft table) {
        String strategy = softDelete.constant("strategy", "DELETED");
        boolean timed = strategy.equals("TIMESTAMP");
        Name logical = context.names()
                .logical(softDelete.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        Column column = Column.of(
                        context.names().stored(logical),
                        context.databaseTypes()
                                .columnType(type(softDelete, timed))
                                .orElseThrow())
                .withNullable(timed)
                .withComment(softDelete.text("comment").orElse("Soft-delete indicator"));
        ColumnDraft draft = table.add(new ColumnDraft(logical, table.nextPosition(), column));
        if (!timed && context.databaseTypes().checksValues()) {
            converter(softDelete)
                    .ifPresent(converter -> draft.addCheck(
                            converter.check().expression(context.names().quote(draft.name()))));
        }
    }

    private static BasicType type(AnnotationValues softDelete, boolean timed) {
        if (timed) {
            return BasicType.ofPrecision(SqlType.TIMESTAMP_UTC, 6);
        }
        return converter(softDelete).map(BuiltInConverter::type).orElse(BasicType.of(SqlType.BOOLEAN));
    }

    private static Optional<BuiltInConverter> converter(AnnotationValues softDelete) {
        return softDelete.type("converter").map(Type::name).flatMap(BuiltInConverter::of);
    }
}
