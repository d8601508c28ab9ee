package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @JoinTable} or {@code @CollectionTable} says about the table between two others.
 *
 * @param outer the override around the attribute that holds further foreign keys
 */
record JoinTableSpec(Optional<AnnotationValues> annotation, Optional<AnnotationValues> outer) {
    static JoinTableSpec of(Member member, Scope scope) {
        Optional<AnnotationValues> override = scope.overrides().association(scope.pathOf(member));
        Optional<AnnotationValues> table = override.flatMap(use -> use.nested("joinTable"))
                .filter(use -> !use.instance().values().isEmpty())
                .or(() -> member.annotations().jpa("JoinTable"))
                .or(() -> member.annotations().jpa("CollectionTable"));
        return new JoinTableSpec(table, override);
    }

    boolean isStated() {
        return annotation.isPresent();
    }

    List<ColumnSpec> joinColumns() {
        return columns("joinColumns");
    }

    List<ColumnSpec> inverseColumns() {
        return columns("inverseJoinColumns");
    }

    private List<ColumnSpec> columns(String attribute) {
        return ColumnSpec.of(annotation.map(use -> use.nestedList(attribute)).orElse(List.of()));
    }

    /** The table, named by the naming strategy where the annotation leaves it out. */
    TableDraft table(BindingContext context, EntityBinding owner, Member member, EntityBinding target) {
        String implicit = context.names()
                .strategy()
                .joinTable(
                        owner.table().logical().text(),
                        member.name(),
                        target.table().logical().text());
        boolean quoted =
                owner.table().logical().quoted() || target.table().logical().quoted();
        return table(context, implicit, quoted);
    }

    /** The table of a collection of values, which is named after the entity and the attribute. */
    TableDraft table(BindingContext context, EntityBinding owner, Member member) {
        String implicit = owner.type().entityName() + "_" + member.name();
        return table(context, implicit, owner.table().logical().quoted());
    }

    private TableDraft table(BindingContext context, String implicit, boolean quoted) {
        Names names = context.names();
        Name made = names.logical(implicit);
        Name logical =
                annotation.flatMap(use -> use.text("name")).map(names::logical).orElse(quoted ? made.asQuoted() : made);
        return context.schema()
                .table(
                        names.object(
                                annotation.flatMap(use -> use.text("catalog")),
                                annotation.flatMap(use -> use.text("schema")),
                                logical),
                        logical);
    }

    ForeignKeyRule rule(Member member, Names names) {
        return rule("foreignKey", "joinColumns", member, names);
    }

    ForeignKeyRule inverseRule(Member member, Names names) {
        return rule("inverseForeignKey", "inverseJoinColumns", member, names);
    }

    private ForeignKeyRule rule(String attribute, String columns, Member member, Names names) {
        List<AnnotationValues> foreignKeys = new ArrayList<>();
        annotation.flatMap(use -> use.nested(attribute)).ifPresent(foreignKeys::add);
        annotation.map(use -> use.nestedList(columns)).orElse(List.of()).forEach(column -> column.nested("foreignKey")
                .ifPresent(foreignKeys::add));
        return ForeignKeyRule.of(foreignKeys, member.annotations(), member::unsupported, names);
    }

    /** Adds the indexes, uniques and checks that the annotation lists. */
    void constraints(BindingContext context, TableDraft table, Member member) {
        annotation.ifPresent(use -> new TableConstraints(context).bind(use, table, member::unsupported));
    }
}
