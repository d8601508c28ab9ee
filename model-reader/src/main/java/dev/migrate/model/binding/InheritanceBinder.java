package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import dev.migrate.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Binds the column that tells the classes of one table apart, and the checks that go with it. */
final class InheritanceBinder {
    private final BindingContext context;

    InheritanceBinder(BindingContext context) {
        this.context = context;
    }

    /** Adds the discriminator to the table of a hierarchy's root, where there is to be one. */
    void bindDiscriminator(EntityBinding root) {
        EntityClass type = root.type();
        Optional<AnnotationValues> stated = type.annotations().jpa("DiscriminatorColumn");
        boolean single = isSingle(type) && !context.entities().children(type).isEmpty();
        boolean joined = type.strategy() == InheritanceStrategy.JOINED && stated.isPresent();
        boolean computed = formula(type).isPresent();
        if (computed || !(single || joined || (stated.isPresent() && isSingle(type)))) {
            return;
        }
        ColumnDraft draft = new DiscriminatorColumns(context).add(root.table(), stated, "DTYPE", type::unsupported);
        root.setDiscriminator(draft);
        checkValues(root, draft);
    }

    private Optional<AnnotationValues> formula(EntityClass root) {
        return context.overrides().find(root.annotations(), "DiscriminatorFormula");
    }

    private static boolean isSingle(EntityClass type) {
        return type.strategy() == InheritanceStrategy.SINGLE_TABLE;
    }

    /** A formula that says nothing else is of the kind that the column would have. */
    private String kind(EntityClass type) {
        EntityClass root = type.root();
        return formula(root)
                .map(DiscriminatorColumns::kind)
                .filter(kind -> !kind.equals("STRING"))
                .orElseGet(() -> root.annotations()
                        .jpa("DiscriminatorColumn")
                        .map(DiscriminatorColumns::kind)
                        .orElse("STRING"));
    }

    private void checkValues(EntityBinding root, ColumnDraft column) {
        List<EntityClass> types = new ArrayList<>(List.of(root.type()));
        addDescendants(root.type(), types);
        if (types.stream().anyMatch(InheritanceBinder::isNull)) {
            column.setNullable(true);
        }
        if (types.stream().anyMatch(InheritanceBinder::isAnyOther)) {
            return;
        }
        if (context.isHibernate6() || !context.databaseTypes().checksValues()) {
            return;
        }
        String values = types.stream()
                .filter(type -> !type.isAbstract() && !isNull(type))
                .map(this::literal)
                .collect(Collectors.joining(","));
        if (!values.isEmpty()) {
            column.addCheck(context.names().quote(column.name()) + " in (" + values + ")");
        }
    }

    /** Rows of the class have no value in the column. */
    private static boolean isNull(EntityClass type) {
        return value(type).filter("null"::equals).isPresent();
    }

    /** Rows with any value that is no other class's are of this class. */
    private static boolean isAnyOther(EntityClass type) {
        return value(type).filter("not null"::equals).isPresent();
    }

    private static Optional<String> value(EntityClass type) {
        return type.annotations().jpa("DiscriminatorValue").flatMap(use -> use.text("value"));
    }

    /** Hibernate lists the classes that extend a class after all that extend those, the root first. */
    private void addDescendants(EntityClass type, List<EntityClass> types) {
        List<EntityClass> children = context.entities().children(type);
        children.forEach(child -> addDescendants(child, types));
        types.addAll(children);
    }

    /** The value that stands for the class, as SQL text. */
    private String literal(EntityClass type) {
        Optional<String> stated = value(type);
        String kind = kind(type);
        if (kind.equals("STRING")) {
            return "'" + stated.orElseGet(type::entityName).replace("'", "''") + "'";
        }
        if (kind.equals("INTEGER")) {
            return stated.orElseGet(() -> String.valueOf(type.entityName().hashCode()));
        }
        String value = stated.orElseThrow(() -> type.unsupported(
                "it has no discriminator value, and none can be made up for type " + kind,
                "Give one with @DiscriminatorValue."));
        return "'" + value.replace("'", "''") + "'";
    }

    /**
     * In a shared table, what a class requires is a check on its own rows: Hibernate 7 writes it so, for what the class
     * has itself and what the class has that it extends, and for no other.
     */
    void checkRequired(EntityBinding entity) {
        Optional<String> discriminator = entity.root()
                .discriminator()
                .map(column -> context.names().quote(column.name()))
                .or(() -> formula(entity.root().type()).flatMap(formula -> formula.text("value")));
        boolean shared = entity.isInParentTable() && !entity.type().isAbstract() && !isAnyOther(entity.type());
        if (context.isHibernate6() || !shared || discriminator.isEmpty()) {
            return;
        }
        List<String> required = new ArrayList<>();
        entity.parent().ifPresent(parent -> addRequired(parent, entity, required));
        addRequired(entity, entity, required);
        if (!required.isEmpty()) {
            entity.table()
                    .addCheck(new CheckConstraint(
                            null,
                            discriminator.get() + (isNull(entity.type()) ? " is null" : " <> " + literal(entity.type()))
                                    + " or (" + String.join(" and ", required) + ")"));
        }
    }

    private void addRequired(EntityBinding level, EntityBinding entity, List<String> required) {
        SortedMap<String, BoundAttribute> attributes = new TreeMap<>();
        for (Member member : level.type().members()) {
            entity.attribute(member.name())
                    .filter(bound -> isRequired(member))
                    .ifPresent(bound -> attributes.put(member.name(), bound));
        }
        for (BoundAttribute attribute : attributes.values()) {
            attribute.columns().stream()
                    .filter(column ->
                            column.column().nullable() && entity.table().has(column))
                    .sorted(Comparator.comparing(ColumnDraft::name))
                    .forEach(column -> required.add(context.names().quote(column.name()) + " is not null"));
        }
    }

    private static boolean isRequired(Member member) {
        boolean optional = member.annotations()
                .jpa("Basic")
                .or(() -> member.annotations().jpa("ManyToOne"))
                .or(() -> member.annotations().jpa("OneToOne"))
                .map(use -> use.flag("optional", true))
                .orElse(true);
        boolean nullable = member.annotations()
                .jpa("Column")
                .map(column -> column.flag("nullable", true))
                .orElse(true);
        return !optional || (member.isPrimitive() && nullable);
    }
}
