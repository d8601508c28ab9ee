package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Adds what Hibernate's annotations say beside the mapping: defaults, checks, comments, collations. */
final class Decorations {
    private final BindingContext context;
    private final ColumnFactory columns;

    Decorations(BindingContext context, ColumnFactory columns) {
        this.context = context;
        this.columns = columns;
    }

    /** To the column of an attribute that is kept in one. */
    void attribute(ColumnDraft column, TableDraft table, AnnotationSet annotations) {
        if (!annotations.usesHibernate()) {
            return;
        }
        value(column, annotations);
        comment(List.of(column), annotations);
        collate(List.of(column), annotations);
        checks(column, table, annotations);
    }

    /** Beside the column with the elements of a collection: Hibernate writes them there and beside the table. */
    void checks(ColumnDraft column, TableDraft table, AnnotationSet annotations) {
        columns.addChecks(table, column, checks(annotations), "constraints");
    }

    /** To the columns of a reference; a default is for one column alone, and checks are not for references. */
    void reference(List<ColumnDraft> bound, AnnotationSet annotations) {
        if (!annotations.usesHibernate()) {
            return;
        }
        if (bound.size() == 1) {
            defaultValue(bound.get(0), annotations);
        }
        comment(bound, annotations);
        collate(bound, annotations);
    }

    /** To the column with the elements of a collection; all else is for their table. */
    void value(ColumnDraft column, AnnotationSet annotations) {
        defaultValue(column, annotations);
        context.overrides()
                .find(annotations, "GeneratedColumn")
                .flatMap(use -> use.text("value"))
                .ifPresent(text -> column.set(column.column()
                        .withDefault((DefaultValue) null)
                        .withNullable(column.column().nullable() || generatedMayBeNull())
                        .withGenerated(new Generated(text, Generated.Storage.UNSTATED))));
    }

    /** After an expression Hibernate 7 leaves {@code not null} out on PostgreSQL, and MariaDB takes none from anyone. */
    private boolean generatedMayBeNull() {
        return context.dialect().equals("mariadb")
                || (context.dialect().equals("postgresql") && !context.isHibernate6());
    }

    /** To the table of a collection. */
    void collection(TableDraft table, AnnotationSet annotations) {
        checks(annotations).forEach(check -> table.addCheck(check(check)));
        for (AnnotationValues comment : comments(annotations)) {
            String text = comment.text("value").orElse("");
            Optional<String> on = comment.text("on")
                    .filter(name -> !isCalled(name, table.name().name()));
            if (on.isPresent()) {
                comment(table.columns(), on, text);
            } else {
                table.setComment(text);
            }
        }
    }

    CheckConstraint check(AnnotationValues check) {
        return new CheckConstraint(
                check.text("name").map(context.names()::constraint).orElse(null),
                check.text("constraints").orElse(""));
    }

    List<AnnotationValues> checks(AnnotationSet annotations) {
        return context.overrides().all(annotations, "Check", "Checks");
    }

    static List<AnnotationValues> comments(AnnotationSet annotations) {
        return annotations.hibernateAll("Comment", "Comments");
    }

    /** To the first of the columns, unless another is named. */
    void comment(Collection<ColumnDraft> bound, AnnotationSet annotations) {
        comments(annotations)
                .forEach(comment ->
                        comment(bound, comment.text("on"), comment.text("value").orElse("")));
    }

    private static void comment(Collection<ColumnDraft> bound, Optional<String> on, String text) {
        bound.stream()
                .filter(column -> on.isEmpty() || isCalled(on.get(), column.name()))
                .findFirst()
                .ifPresent(column -> column.set(column.column().withComment(text)));
    }

    private static boolean isCalled(String name, String stored) {
        return stored.equalsIgnoreCase(name);
    }

    private void defaultValue(ColumnDraft column, AnnotationSet annotations) {
        context.overrides()
                .find(annotations, "ColumnDefault")
                .flatMap(use -> use.text("value"))
                .ifPresent(expression -> column.set(column.column().withDefault(expression)));
    }

    private static void collate(List<ColumnDraft> bound, AnnotationSet annotations) {
        Optional<String> collation = annotations.hibernate("Collate").flatMap(use -> use.text("value"));
        collation.ifPresent(
                name -> bound.forEach(column -> column.set(column.column().withCollation(name))));
    }
}
