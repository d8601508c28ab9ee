package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.type.StatedSize;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/** Binds an attribute that is kept in one column. */
final class BasicBinder {
    private final BindingContext context;
    private final ColumnFactory columns;
    private final BasicTypes types;
    private final Decorations decorations;

    BasicBinder(BindingContext context, ColumnFactory columns, BasicTypes types, Decorations decorations) {
        this.context = context;
        this.columns = columns;
        this.types = types;
        this.decorations = decorations;
    }

    BoundAttribute bind(Member member, Scope scope) {
        String path = scope.pathOf(member);
        AnnotationSet annotations = member.annotations();
        ColumnSpec spec = scope.overrides()
                .column(path)
                .or(() -> annotations.jpa("Column").map(ColumnSpec::of))
                .orElse(ColumnSpec.NONE);
        boolean zoned = hasZoneColumn(annotations);
        if (zoned && spec.name().isEmpty()) {
            // Beside a column for the zone, Hibernate hears what else @Column says only if it says a name.
            spec = ColumnSpec.NONE.withSize(spec.size());
        }
        TableDraft table = table(spec, scope, member);
        BasicTypes.Resolution resolution = spec.definition().isPresent() && !needsType(annotations)
                ? definedElsewhere(member, spec, scope, path)
                : resolve(member, spec.size(), scope, path);
        Name logical = scope.named(context.names().logical(spec.name().orElse(member.name())));
        boolean nullable = zoned ? spec.nullable().orElse(true) : !scope.key() && isNullable(member, spec, scope);
        ColumnDraft column =
                columns.add(table, spec, logical, resolution.type(), nullable, table.nextPosition(), member);
        if (spec.definition().isEmpty()) {
            column.sizedBy(
                    spec.size(), size -> resolve(member, size, scope, path).type());
        }
        refuseSecondWriter(member, scope, path, column);
        column.setLarge(resolution.large());
        if (resolution.check() != null) {
            column.addCheck(resolution.check().expression(context.names().quote(column.name())));
        }
        List<ColumnDraft> all = List.of(column);
        if (zoned) {
            decorations.comment(all, annotations);
            all = List.of(column, zoneColumn(member, table, spec, nullable));
        } else {
            decorations.attribute(column, table, annotations);
        }
        BoundAttribute bound = new BoundAttribute(member, table, all);
        scope.entity().bound(path, bound);
        return bound;
    }

    /** Hibernate too refuses two attributes of an entity that write one column; it takes a second that only reads. */
    private static void refuseSecondWriter(Member member, Scope scope, String path, ColumnDraft column) {
        boolean writes = member.annotations()
                .jpa("Column")
                .map(use -> use.flag("insertable", true) || use.flag("updatable", true))
                .orElse(true);
        if (!writes || scope.now()) {
            return;
        }
        Optional<String> other = scope.entity().otherWriter(column, path);
        if (other.isPresent()) {
            throw member.unsupported(
                    "its column " + column.name() + " is that of attribute " + other.get() + " of "
                            + scope.entity().type() + " already",
                    "Name one of the columns with @Column or @AttributeOverride, or make one attribute read-only with"
                            + " insertable = false, updatable = false.");
        }
    }

    /** With a column definition the Java type matters only for the check that an enum brings along. */
    private BasicTypes.Resolution definedElsewhere(Member member, ColumnSpec spec, Scope scope, String path) {
        if (context.javaTypes().isEnum(member.type())) {
            return resolve(member, spec.size(), scope, path);
        }
        return new BasicTypes.Resolution(ColumnType.of("varchar", 255), null, false);
    }

    private BasicTypes.Resolution resolve(Member member, StatedSize size, Scope scope, String path) {
        return types.resolve(member, member.type(), size, scope.overrides().convert(path));
    }

    /** Whether the annotations must be understood although the column's type is written out. */
    private static boolean needsType(AnnotationSet annotations) {
        return annotations.hasJpa("Convert") || annotations.hasHibernate("TimeZoneStorage");
    }

    private static TableDraft table(ColumnSpec spec, Scope scope, Member member) {
        if (spec.table().isEmpty()) {
            return scope.table();
        }
        String name = spec.table().get();
        return SecondaryTables.find(scope.entity(), name)
                .orElseThrow(() -> member.unsupported(
                        "its column is in table " + name + ", which is no table of "
                                + scope.entity().type(),
                        "Declare the table with @SecondaryTable, or correct the name."));
    }

    private boolean isNullable(Member member, ColumnSpec spec, Scope scope) {
        AnnotationSet annotations = member.annotations();
        Optional<AnnotationValues> basic = annotations.jpa("Basic");
        boolean optional = basic.map(use -> use.flag("optional", true)).orElse(true);
        boolean version = annotations.hasJpa("Version") && !context.isHibernate6();
        boolean tenant = annotations.hasHibernate("TenantId");
        if (spec.nullable().isPresent() && !spec.nullable().get()) {
            return false;
        }
        if (isStampedOnInsert(annotations)) {
            return false;
        }
        if (scope.relaxed()) {
            return true;
        }
        // An embedded object may be absent as a whole, so that a primitive in it says nothing about the column.
        // To Hibernate 6 a primitive with @Basic is as optional as that says, which is its default.
        boolean required = basic.isPresent() ? !context.isHibernate6() : !scope.isEmbedded();
        boolean primitive = member.isPrimitive() && spec.nullable().isEmpty() && required;
        return optional && !version && !tenant && !primitive;
    }

    /** Hibernate 7 lets no column be null that it fills with the time of the insert, not even a subclass's. */
    private boolean isStampedOnInsert(AnnotationSet annotations) {
        if (!annotations.usesHibernate()) {
            return false;
        }
        boolean onInsert = annotations
                .hibernate("CurrentTimestamp")
                .map(use -> use.constants("event"))
                .map(events -> events.isEmpty() || events.contains("INSERT"))
                .orElse(false);
        return !context.isHibernate6()
                && (onInsert
                        || annotations.hasHibernate("CreationTimestamp")
                        || annotations.hasHibernate("UpdateTimestamp"));
    }

    /** None of the four databases keeps an offset, so that AUTO comes to the same. */
    static boolean hasZoneColumn(AnnotationSet annotations) {
        return annotations
                .hibernate("TimeZoneStorage")
                .map(storage -> storage.constant("value", "AUTO"))
                .filter(value -> value.equals("COLUMN") || value.equals("AUTO"))
                .isPresent();
    }

    /** The column that keeps a time's offset in seconds, like the one of {@code time} in all that is not said of it. */
    private ColumnDraft zoneColumn(Member member, TableDraft table, ColumnSpec time, boolean nullable) {
        Optional<ColumnSpec> stated =
                member.annotations().hibernate("TimeZoneColumn").map(ColumnSpec::of);
        String implicit = stated.isPresent() ? "zoneOffset" : time.name().orElse(member.name()) + "_tz";
        ColumnSpec spec = stated.orElse(context.isHibernate6() ? ColumnSpec.NONE : time.withoutUnique());
        Name logical = context.names().logical(stated.flatMap(ColumnSpec::name).orElse(implicit));
        return columns.add(table, spec, logical, ColumnType.of("integer"), nullable, table.nextPosition(), member);
    }
}
