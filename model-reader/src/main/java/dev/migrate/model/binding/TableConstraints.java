package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The indexes, uniques and checks that a table's annotation lists. */
final class TableConstraints {
    private final BindingContext context;

    TableConstraints(BindingContext context) {
        this.context = context;
    }

    /** @param failure makes the error for the place that the annotation is on */
    void bind(AnnotationValues annotation, TableDraft table, BiFunction<String, String, UnsupportedMapping> failure) {
        for (AnnotationValues unique : annotation.nestedList("uniqueConstraints")) {
            refuseOptions(unique, "@UniqueConstraint", failure);
            List<String> columns = new ArrayList<>();
            for (String name : unique.texts("columnNames")) {
                columns.add(column(table, name, failure));
            }
            if (columns.isEmpty()) {
                throw failure.apply("a @UniqueConstraint has no columns", "Name its columns in columnNames.");
            }
            table.addUnique(new UniqueConstraint(name(unique), columns, false, Deferrability.NOT_DEFERRABLE));
        }
        for (AnnotationValues index : annotation.nestedList("indexes")) {
            refuseOptions(index, "@Index", failure);
            addIndex(index, table, failure);
        }
        for (AnnotationValues check : annotation.nestedList("check")) {
            refuseOptions(check, "@CheckConstraint", failure);
            table.addCheck(
                    new CheckConstraint(name(check), check.text("constraint").orElse("")));
        }
        annotation.text("comment").ifPresent(table::setComment);
        refuseOptions(annotation, "the table's annotation", failure);
    }

    private static void refuseOptions(
            AnnotationValues annotation, String what, BiFunction<String, String, UnsupportedMapping> failure) {
        annotation.text("options").ifPresent(text -> {
            throw failure.apply(
                    what + " has the options \"" + text + "\"",
                    "Remove them, and write them by hand into the revision that creates the object.");
        });
    }

    private @Nullable String name(AnnotationValues constraint) {
        return constraint.text("name").map(context.names()::constraint).orElse(null);
    }

    private void addIndex(
            AnnotationValues annotation, TableDraft table, BiFunction<String, String, UnsupportedMapping> failure) {
        List<IndexPart> parts = new ArrayList<>();
        for (String item : items(annotation.text("columnList").orElse(""))) {
            parts.add(part(table, item, failure));
        }
        if (parts.isEmpty()) {
            throw failure.apply("an @Index has no columns", "Name its columns in columnList.");
        }
        boolean plain = parts.stream().allMatch(part -> part.column() != null && !part.descending());
        if (annotation.flag("unique", false) && plain) {
            // Hibernate makes a constraint of it; a descending one could not be one.
            List<String> columns = parts.stream().map(IndexPart::column).toList();
            table.addUnique(new UniqueConstraint(name(annotation), columns, false, Deferrability.NOT_DEFERRABLE));
        } else {
            table.addIndex(
                    new Index(name(annotation), parts, annotation.flag("unique", false), null, List.of(), null, false));
        }
    }

    /** Cut at commas outside of parentheses. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && (depth == 0 || i == list.length())) {
                String item = list.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    private IndexPart part(TableDraft table, String item, BiFunction<String, String, UnsupportedMapping> failure) {
        String lower = item.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        String text = descending
                ? item.substring(0, item.length() - 5).strip()
                : lower.endsWith(" asc") ? item.substring(0, item.length() - 4).strip() : item;
        IndexPart part = text.startsWith("(") && text.endsWith(")")
                ? IndexPart.expression(text.substring(1, text.length() - 1).strip())
                : IndexPart.column(column(table, text, failure));
        return descending ? part.desc() : part;
    }

    private String column(TableDraft table, String name, BiFunction<String, String, UnsupportedMapping> failure) {
        Optional<ColumnDraft> column = table.stored(
                        context.names().stored(context.names().logical(name)))
                .or(() -> table.logical(context.names().logical(name).text()));
        return column.map(ColumnDraft::name)
                .orElseThrow(() -> failure.apply(
                        "table " + table.name() + " has no column " + name + " for its index or unique constraint",
                        "Use one of the columns "
                                + table.columns().stream()
                                        .map(ColumnDraft::name)
                                        .toList() + "."));
    }
}
