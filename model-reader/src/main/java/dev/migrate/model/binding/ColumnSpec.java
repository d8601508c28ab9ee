package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.type.StatedSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an annotation says about one column.
 *
 * @param nullable null-ness where the annotation is there, which always says one or the other; empty where it is not
 * @param referenced the name of the column that this one refers to
 */
record ColumnSpec(
        Optional<String> name,
        boolean unique,
        Optional<Boolean> nullable,
        Optional<String> definition,
        Optional<String> table,
        Optional<String> referenced,
        StatedSize size,
        List<AnnotationValues> checks,
        Optional<String> comment,
        Optional<String> options) {
    static final ColumnSpec NONE = new ColumnSpec(
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            StatedSize.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty());

    /**
     * Reads {@code @Column}, {@code @JoinColumn} and their like, which share their attributes.
     *
     * @param nullableByDefault what the annotation means when it does not say whether the column may be null
     */
    static ColumnSpec of(AnnotationValues column, boolean nullableByDefault) {
        return new ColumnSpec(
                column.text("name"),
                column.flag("unique", false),
                Optional.of(column.flag("nullable", nullableByDefault)),
                column.text("columnDefinition"),
                column.text("table"),
                column.text("referencedColumnName"),
                size(column),
                column.nestedList("check"),
                column.text("comment"),
                column.text("options"));
    }

    static ColumnSpec of(AnnotationValues column) {
        return of(column, true);
    }

    /** {@link #of(AnnotationValues)} for each. */
    static List<ColumnSpec> of(List<AnnotationValues> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<ColumnSpec> specs = new ArrayList<>();
        columns.forEach(column -> specs.add(of(column)));
        return specs;
    }

    private static StatedSize size(AnnotationValues column) {
        int second = column.number("secondPrecision", -1);
        return new StatedSize(
                column.number("length", StatedSize.DEFAULT_LENGTH),
                column.has("precision") ? column.number("precision", 0) : null,
                column.has("scale") ? column.number("scale", 0) : null,
                second < 0 ? null : Integer.valueOf(second),
                null);
    }

    ColumnSpec withSize(StatedSize changed) {
        return new ColumnSpec(name, unique, nullable, definition, table, referenced, changed, checks, comment, options);
    }

    ColumnSpec withoutUnique() {
        return new ColumnSpec(name, false, nullable, definition, table, referenced, size, checks, comment, options);
    }

    ColumnSpec withName(String changed) {
        return new ColumnSpec(
                Optional.of(changed), unique, nullable, definition, table, referenced, size, checks, comment, options);
    }

    ColumnSpec withNullable(boolean changed) {
        return new ColumnSpec(
                name, unique, Optional.of(changed), definition, table, referenced, size, checks, comment, options);
    }
}
