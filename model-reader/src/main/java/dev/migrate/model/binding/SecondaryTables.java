package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.ClassLevel;
import dev.migrate.model.naming.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that hold further columns of an entity's rows. */
final class SecondaryTables {
    private final BindingContext context;
    private final JoinColumnBinder joins;

    SecondaryTables(BindingContext context, JoinColumnBinder joins) {
        this.context = context;
        this.joins = joins;
    }

    /** The secondary table of {@code entity} or its parents that the mapping calls so; also the entity's own table. */
    static Optional<TableDraft> find(EntityBinding entity, String logicalName) {
        Optional<TableDraft> own = entity.allTables().stream()
                .filter(table -> table.logical()
                        .text()
                        .equalsIgnoreCase(Name.parse(logicalName).text()))
                .findFirst();
        // An inherited attribute stays in its secondary table, even where each class has a table of its own.
        return own.or(() -> entity.parent().flatMap(parent -> find(parent, logicalName)));
    }

    /** Makes the tables that the entity's class names, with a key that refers to the entity's own table. */
    void bind(EntityBinding entity) {
        for (ClassLevel level : entity.type().levels()) {
            AnnotationSet annotations = level.annotations();
            for (AnnotationValues secondary : annotations.jpaAll("SecondaryTable", "SecondaryTables")) {
                bind(entity, secondary);
            }
        }
    }

    private void bind(EntityBinding entity, AnnotationValues secondary) {
        Name logical = context.names().logical(secondary.text("name").orElse(""));
        TableDraft table = context.schema()
                .table(context.names().object(secondary.text("catalog"), secondary.text("schema"), logical), logical);
        entity.secondaryTables().put(logical.text(), table);
        List<AnnotationValues> columns = secondary.nestedList("pkJoinColumns");
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        secondary.nested("foreignKey").ifPresent(foreignKeys::add);
        columns.forEach(column -> column.nested("foreignKey").ifPresent(foreignKeys::add));
        ForeignKeyRule rule =
                ForeignKeyRule.of(foreignKeys, AnnotationSet.EMPTY, entity.type()::unsupported, context.names());
        table.addToPrimaryKey(joins.keyCopy(table, entity, entity, columns, rule));
    }
}
