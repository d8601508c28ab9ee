package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.TypeRequest;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.Type;

/**
 * What Hibernate does to columns that are part of a key and refer to another entity, where {@code @JoinColumn} names
 * them: they have the type that the key's class declares, in its default size, not in that of the column referred to.
 */
final class DerivedKeys {
    private final BindingContext context;

    DerivedKeys(BindingContext context) {
        this.context = context;
    }

    /**
     * Finishes an identifier, or a part of one, that a reference with {@code @MapsId} gives. In an embedded identifier
     * Hibernate keeps the column's name from the naming strategy: if that changes it, the key has a column beside the
     * reference's.
     *
     * @param bound the reference's columns
     */
    void part(Member reference, Scope scope, Member part, List<ColumnDraft> bound) {
        if (!scope.isEmbedded()) {
            return;
        }
        Optional<String> written = named(reference, bound)
                .flatMap(column -> column.text("name"))
                .filter(name ->
                        !context.names().constraint(name).equals(bound.get(0).name()));
        if (written.isEmpty()) {
            resize(reference, part.type(), bound);
            return;
        }
        Name name = context.names().logical(written.get());
        ColumnType type =
                declared(part.type(), bound.get(0)).orElse(bound.get(0).referenceType());
        TableDraft table = scope.entity().table();
        Column column =
                Column.of(context.names().constraint(written.get()), type).notNull();
        ColumnDraft key = table.add(new ColumnDraft(name, table.nextPosition(), column));
        scope.entity().bound(scope.pathOf(part), new BoundAttribute(reference, table, List.of(key)));
    }

    /**
     * Gives the column of {@code reference} the size for {@code declared}, unless that asks for a different type: of
     * such two no foreign key could be made.
     *
     * @param declared the type of the attribute in the key's class
     */
    void resize(Member reference, Type declared, List<ColumnDraft> bound) {
        if (named(reference, bound).isPresent()) {
            declared(declared, bound.get(0)).ifPresent(bound.get(0)::setType);
        }
    }

    private static Optional<AnnotationValues> named(Member reference, List<ColumnDraft> bound) {
        List<AnnotationValues> columns = reference.annotations().jpaAll("JoinColumn", "JoinColumns");
        return columns.size() == 1 && bound.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    private Optional<ColumnType> declared(Type type, ColumnDraft column) {
        ColumnType current = column.column().type();
        return context.javaTypes()
                .resolve(type, TypeRequest.PLAIN)
                .flatMap(resolved -> context.databaseTypes().columnType(resolved.type()))
                .filter(natural -> current.equals(column.referenceType())
                        && natural.name().equals(current.name())
                        && natural.dimensions() == current.dimensions());
    }
}
