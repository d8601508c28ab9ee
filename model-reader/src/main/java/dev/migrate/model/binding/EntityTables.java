package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.schema.ObjectName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which table an entity is kept in, and binds what its annotations say about that table. */
final class EntityTables {
    private final BindingContext context;
    private final Decorations decorations;
    private final SoftDeletes softDeletes;

    EntityTables(BindingContext context, Decorations decorations, SoftDeletes softDeletes) {
        this.context = context;
        this.decorations = decorations;
        this.softDeletes = softDeletes;
    }

    EntityBinding bind(EntityClass entity, Function<EntityBinding, List<ColumnDraft>> keyBinder) {
        @Nullable EntityBinding parent = entity.parent().map(context::binding).orElse(null);
        TableDraft table = parent != null && entity.strategy() == InheritanceStrategy.SINGLE_TABLE
                ? parent.table()
                : ownTable(entity);
        return new EntityBinding(entity, parent, table, keyBinder);
    }

    private TableDraft ownTable(EntityClass entity) {
        Optional<AnnotationValues> stated = entity.annotations().jpa("Table");
        Name logical =
                context.names().logical(stated.flatMap(use -> use.text("name")).orElseGet(entity::entityName));
        ObjectName name = context.names()
                .object(stated.flatMap(use -> use.text("catalog")), stated.flatMap(use -> use.text("schema")), logical);
        return isStored(entity) ? context.schema().table(name, logical) : new TableDraft(name, logical);
    }

    /** Whether the entity has a table at all: it may be a query or a view, or be kept by its subclasses alone. */
    private static boolean isStored(EntityClass entity) {
        AnnotationSet annotations = entity.annotations();
        boolean shell = entity.isAbstract() && entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS;
        return !shell && !annotations.hasHibernate("Subselect") && !annotations.hasHibernate("View");
    }

    /** Makes the attributes of a natural identifier unique together; tables that repeat them are not checked. */
    private static void bindNaturalId(EntityBinding entity) {
        Set<ColumnDraft> natural = new LinkedHashSet<>();
        for (Member member : entity.type().members()) {
            if (member.annotations().hasHibernate("NaturalId")) {
                natural.addAll(entity.columnsBelow(member.name()));
            }
        }
        if (!natural.isEmpty()) {
            entity.table().addUnique(natural);
        }
    }

    /** Binds indexes, uniques, checks and comments, once all columns are there. */
    void bindConstraints(EntityBinding entity) {
        bindNaturalId(entity);
        TableConstraints constraints = new TableConstraints(context);
        AnnotationSet annotations = entity.type().annotations();
        annotations
                .jpa("Table")
                .ifPresent(table -> constraints.bind(table, entity.table(), entity.type()::unsupported));
        for (AnnotationValues secondary : annotations.jpaAll("SecondaryTable", "SecondaryTables")) {
            SecondaryTables.find(entity, secondary.text("name").orElse(""))
                    .ifPresent(table -> constraints.bind(secondary, table, entity.type()::unsupported));
        }
        softDeletes.bind(entity);
        new LegacyConstraints(context).bind(entity);
        decorations.checks(annotations).forEach(check -> entity.table().addCheck(decorations.check(check)));
        for (AnnotationValues comment : Decorations.comments(annotations)) {
            comment.text("on")
                    .flatMap(on -> SecondaryTables.find(entity, on))
                    .orElse(entity.table())
                    .setComment(comment.text("value").orElse(""));
        }
    }
}
