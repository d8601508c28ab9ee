package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds Hibernate's own {@code @Index} and {@code @Table}, which are gone since Hibernate 6 but still in old models. */
final class LegacyConstraints {
    private final BindingContext context;

    LegacyConstraints(BindingContext context) {
        this.context = context;
    }

    void bind(EntityBinding entity) {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        for (Member member : entity.members()) {
            Optional<AnnotationValues> index = member.annotations().hibernate("Index");
            if (index.isPresent()) {
                indexes.computeIfAbsent(index.get().text("name").orElse(""), name -> new ArrayList<>())
                        .addAll(columns(entity, index.get(), member));
            }
        }
        indexes.forEach((name, columns) -> addIndex(entity.table(), name, columns));
        for (AnnotationValues table : entity.type().annotations().hibernateAll("Table", "Tables")) {
            TableDraft to = table.text("appliesTo")
                    .flatMap(name -> SecondaryTables.find(entity, name))
                    .orElse(entity.table());
            table.text("comment").ifPresent(to::setComment);
            table.nestedList("indexes")
                    .forEach(index -> addIndex(to, index.text("name").orElse(""), named(to, index, entity)));
        }
    }

    /** Attributes that name the same index share it. */
    private List<String> columns(EntityBinding entity, AnnotationValues index, Member member) {
        return index.texts("columnNames").isEmpty()
                ? TableDraft.names(entity.columnsBelow(member.name()))
                : named(entity.table(), index, entity);
    }

    private List<String> named(TableDraft table, AnnotationValues index, EntityBinding entity) {
        List<String> names = new ArrayList<>();
        for (String name : index.texts("columnNames")) {
            ColumnDraft column = table.logical(context.names().logical(name).text())
                    .orElseThrow(() -> entity.type()
                            .unsupported(
                                    "table " + table.name() + " has no column " + name + " for its index",
                                    "Correct columnNames of @Index."));
            names.add(column.name());
        }
        return names;
    }

    private void addIndex(TableDraft table, String name, List<String> columns) {
        if (!columns.isEmpty()) {
            List<IndexPart> parts = columns.stream().map(IndexPart::column).toList();
            String stored = name.isEmpty() ? null : context.names().constraint(name);
            table.addIndex(new Index(stored, parts, false, null, List.of(), null, false));
        }
    }
}
