package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.Optional;
import java.util.function.BiFunction;

/** Adds the columns that say of which class a row, or an embedded object in it, is. */
final class DiscriminatorColumns {
    private static final int DEFAULT_LENGTH = 31;

    private final BindingContext context;

    DiscriminatorColumns(BindingContext context) {
        this.context = context;
    }

    /**
     * Adds the column to {@code table}.
     *
     * @param stated {@code @DiscriminatorColumn}
     * @param implicit its name where the annotation leaves it out
     * @param failure makes the error for the place that the annotation is on
     */
    ColumnDraft add(
            TableDraft table,
            Optional<AnnotationValues> stated,
            String implicit,
            BiFunction<String, String, UnsupportedMapping> failure) {
        stated.flatMap(use -> use.text("options")).ifPresent(text -> {
            throw failure.apply("@DiscriminatorColumn has the options \"" + text + "\"", "Remove them.");
        });
        Name logical =
                context.names().logical(stated.flatMap(use -> use.text("name")).orElse(implicit));
        Column column = Column.of(context.names().stored(logical), type(stated)).notNull();
        return table.add(new ColumnDraft(logical, table.nextPosition(), column));
    }

    /** {@code STRING}, {@code CHAR} or {@code INTEGER}. */
    static String kind(AnnotationValues stated) {
        return stated.constant("discriminatorType", "STRING");
    }

    private ColumnType type(Optional<AnnotationValues> stated) {
        Optional<String> definition = stated.flatMap(use -> use.text("columnDefinition"));
        if (definition.isPresent()) {
            return ColumnType.parse(definition.get());
        }
        int length = stated.map(use -> use.number("length", DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH);
        BasicType basic =
                switch (stated.map(DiscriminatorColumns::kind).orElse("STRING")) {
                    case "INTEGER" -> BasicType.of(SqlType.INTEGER);
                    case "CHAR" -> BasicType.ofLength(SqlType.CHAR, 1);
                    default -> BasicType.ofLength(SqlType.VARCHAR, length);
                };
        return context.databaseTypes().columnType(basic).orElseThrow();
    }
}
