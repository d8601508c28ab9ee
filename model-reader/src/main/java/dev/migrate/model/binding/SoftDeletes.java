package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.ClassLevel;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Binds the column that marks a row as deleted, which {@code @SoftDelete} asks for. */
final class SoftDeletes {
    private static final String ANNOTATION = "SoftDelete";
    private static final String BY_DEFAULT = AnnotationSet.HIBERNATE + "SoftDelete$UnspecifiedConversion";

    private final BindingContext context;
    private final BasicTypes types;
    private final ColumnFactory columns;

    SoftDeletes(BindingContext context, BasicTypes types, ColumnFactory columns) {
        this.context = context;
        this.types = types;
        this.columns = columns;
    }

    /** On the class, on a mapped superclass, or on the package for all entities in it; rows of a root are marked. */
    void bind(EntityBinding entity) {
        List<ClassLevel> levels = entity.type().levels();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Optional<AnnotationValues> stated = levels.get(i).annotations().hibernate(ANNOTATION);
            if (stated.isPresent()) {
                bind(stated.get(), entity.table(), levels.get(i).info());
                return;
            }
        }
        if (entity.parent().isEmpty()) {
            ClassInfo info = levels.get(levels.size() - 1).info();
            ofPackage(info).ifPresent(stated -> bind(stated, entity.table(), info));
        }
    }

    /** On the attribute, in Hibernate 7 on the class that declares it, or on the package. */
    void bind(Member collection, TableDraft table) {
        ClassInfo owner = collection.owner();
        Optional<AnnotationValues> ofClass = context.isHibernate6()
                ? Optional.empty()
                : context.index().annotations(owner).hibernate(ANNOTATION);
        collection
                .annotations()
                .hibernate(ANNOTATION)
                .or(() -> ofClass)
                .or(() -> ofPackage(owner))
                .ifPresent(stated -> bind(stated, table, owner));
    }

    private Optional<AnnotationValues> ofPackage(ClassInfo info) {
        return context.packageAnnotations(info.name()).hibernate(ANNOTATION);
    }

    private void bind(AnnotationValues softDelete, TableDraft table, ClassInfo owner) {
        String strategy = softDelete.constant("strategy", "DELETED");
        boolean timed = strategy.equals("TIMESTAMP");
        Name logical = context.names()
                .logical(softDelete.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted"));
        Member indicator = new Member(
                owner,
                logical.text(),
                Type.create(DotName.createSimple("java.lang.Boolean"), Type.Kind.CLASS),
                AnnotationSet.EMPTY);
        BasicTypes.Resolution resolution = timed
                ? new BasicTypes.Resolution(onDatabase(BasicType.ofPrecision(SqlType.TIMESTAMP_UTC, 6)), null, false)
                : truth(softDelete, indicator);
        ColumnDraft column = columns.add(
                table,
                ColumnSpec.of(softDelete).withName(logical.text()),
                logical,
                resolution.type(),
                timed,
                table.nextPosition(),
                indicator);
        if (softDelete.text("comment").isEmpty()) {
            column.set(column.column().withComment("Soft-delete indicator"));
        }
        if (resolution.check() != null) {
            column.addCheck(resolution.check().expression(context.names().quote(column.name())));
        }
    }

    private BasicTypes.Resolution truth(AnnotationValues softDelete, Member indicator) {
        return softDelete
                .type("converter")
                .map(Type::name)
                .filter(converter -> !converter.toString().equals(BY_DEFAULT))
                .map(converter -> types.ofSoftDelete(indicator, converter))
                .orElseGet(() -> new BasicTypes.Resolution(onDatabase(BasicType.of(SqlType.BOOLEAN)), null, false));
    }

    private ColumnType onDatabase(BasicType type) {
        return context.databaseTypes().columnType(type).orElseThrow();
    }
}
