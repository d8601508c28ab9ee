package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.ConstrainedClasses;
import dev.migrate.model.entity.ConstrainedProperty;
import dev.migrate.model.entity.Constraint;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Type;

/**
 * What Bean Validation's constraints say about columns.
 *
 * <p>Hibernate comes to them last, when every column is there: those that refer to a column keep the size that it had
 * before. Inside of embedded attributes they count where {@code @Valid} says so, and let nothing there be null only
 * where the attribute itself has to be there. What collections hold has none, nor has a time beside its zone.
 */
final class BeanValidation {
    private static final List<String> COLLECTIONS = List.of("ElementCollection", "OneToMany", "ManyToMany");

    private final BindingContext context;
    private final ConstrainedClasses classes;

    BeanValidation(BindingContext context) {
        this.context = context;
        this.classes = new ConstrainedClasses(context.index(), context.options().provider());
    }

    /** Applies what the entity's class says to the columns of its attributes. */
    void apply(EntityBinding entity) {
        if (context.options().beanValidation()) {
            apply(entity, "", entity.type().info(), true);
        }
    }

    /** @param mayRequire whether the columns are those of something that has to be there */
    private void apply(EntityBinding entity, String prefix, ClassInfo type, boolean mayRequire) {
        classes.properties(type).forEach((name, property) -> {
            String path = prefix + name;
            boolean required = mayRequire && property.isRequired();
            entity.attribute(path)
                    .filter(bound -> !isOfSeveralParts(bound) && !isInIdClass(entity, bound))
                    .ifPresent(bound ->
                            apply(entity, property, bound, required && !(prefix.isEmpty() && isShared(entity, path))));
            if (property.cascaded()) {
                Optional<ClassInfo> embedded =
                        entity.embedded(path).map(Type::name).flatMap(context.index()::find);
                embedded.ifPresent(inner -> apply(entity, path + ".", inner, required));
            }
        });
    }

    private static boolean isOfSeveralParts(BoundAttribute bound) {
        return COLLECTIONS.stream().anyMatch(bound.member().annotations()::hasJpa)
                || BasicBinder.hasZoneColumn(bound.member().annotations())
                || AnyBinder.isManyToAny(bound.member());
    }

    /** The attributes that an {@code @IdClass} repeats are no properties to Hibernate when it looks for constraints. */
    private static boolean isInIdClass(EntityBinding entity, BoundAttribute bound) {
        return bound.member().annotations().hasJpa("Id")
                && entity.root().type().levels().stream()
                        .anyMatch(level -> level.annotations().hasJpa("IdClass"));
    }

    /** Whether the rows of other classes, which do not have the attribute, are in the same table. */
    private static boolean isShared(EntityBinding entity, String path) {
        EntityBinding owner = entity;
        while (!owner.isBound(path) && owner.parent().isPresent()) {
            owner = owner.parent().get();
        }
        return owner.isInParentTable();
    }

    private void apply(EntityBinding entity, ConstrainedProperty property, BoundAttribute bound, boolean required) {
        for (ColumnDraft column : bound.columns()) {
            if (!entity.isFirst(bound, column)) {
                continue;
            }
            if (required) {
                column.setNullable(false);
            }
            for (Constraint constraint : property.all()) {
                resize(constraint, bound, column);
                limit(constraint.name(), constraint.values(), column);
            }
        }
    }

    private static void resize(Constraint constraint, BoundAttribute bound, ColumnDraft column) {
        AnnotationValues values = constraint.values();
        boolean text = bound.member().type().name().toString().equals("java.lang.String");
        int max = values.number("max", Integer.MAX_VALUE);
        switch (constraint.name()) {
            case "Size", "Length" -> {
                if (text && max < Integer.MAX_VALUE) {
                    column.resize(size -> size.withLength(max));
                }
            }
            case "Digits" -> {
                int fraction = values.number("fraction", 0);
                int precision = values.number("integer", 0) + fraction;
                column.resize(size -> size.withPrecision(precision, fraction));
            }
            default -> {
                // Says nothing about a size.
            }
        }
    }

    private void limit(String constraint, AnnotationValues values, ColumnDraft column) {
        String name = context.names().quote(column.name());
        switch (constraint) {
            case "Min" -> column.addCheck(name + ">=" + values.bigNumber("value", 0));
            case "Max" -> column.addCheck(name + "<=" + values.bigNumber("value", 0));
            case "Range" -> {
                column.addCheck(name + ">=" + values.bigNumber("min", 0));
                column.addCheck(name + "<=" + values.bigNumber("max", Long.MAX_VALUE));
            }
            default -> {
                // Limits nothing that a column could check.
            }
        }
    }
}
