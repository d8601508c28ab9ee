package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Expressions;
import dev.migrate.dialect.NameLimit;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a desired table into the form in which PostgreSQL stores it, as far as memory can tell. */
final class CanonicalTable {
    /** Operator classes that are not the default of any type, although their names end like those that are. */
    private static final Set<String> SPECIAL_CLASSES = Set.of("inet_ops_gist", "text_pattern_ops", "jsonb_path_ops");

    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlTypes types;
    private final PostgresqlSpelling spelling;
    private final Expressions expressions;
    private final NameLimit limit;

    CanonicalTable(PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        this.identifiers = identifiers;
        this.types = types;
        this.spelling = new PostgresqlSpelling(identifiers, types, null);
        this.expressions = new Expressions(identifiers, types);
        this.limit = new NameLimit(identifiers.maxBytes());
    }

    Table of(Table table) {
        PrimaryKey key = table.primaryKey();
        List<String> keyColumns = key == null ? List.of() : key.columns();
        List<Column> columns = table.columns().stream()
                .map(column -> column(column, keyColumns.contains(column.name())))
                .toList();
        return new Table(
                name(table.name()),
                columns,
                key == null ? null : new PrimaryKey(fitting(key.name()), names(key.columns())),
                table.uniques().stream().map(this::unique).toList(),
                table.foreignKeys().stream().map(this::foreignKey).toList(),
                table.checks().stream().map(this::check).toList(),
                table.indexes().stream().map(index -> index(index, columns)).toList(),
                table.comment(),
                new TreeMap<>());
    }

    ObjectName name(ObjectName name) {
        return new ObjectName(truncated(name.schema()), identifiers.truncate(name.name()));
    }

    private @Nullable String truncated(@Nullable String name) {
        return name == null ? null : identifiers.truncate(name);
    }

    /** No other server name depends on it, so that what is too long need not be cut off where the server would. */
    private @Nullable String fitting(@Nullable String name) {
        return name == null ? null : limit.fit(name);
    }

    private List<String> names(List<String> names) {
        return names.stream().map(identifiers::truncate).toList();
    }

    private Column column(Column column, boolean inPrimaryKey) {
        ColumnType type = types.canonical(column.type());
        Identity identity = identity(column, type);
        Generated generated = column.generated();
        return new Column(
                identifiers.truncate(column.name()),
                type,
                column.nullable() && !inPrimaryKey && identity == null,
                column.defaultValue() == null
                        ? null
                        : spelling.defaultValue(column.defaultValue().expression(), type),
                identity,
                generated == null
                        ? null
                        : new Generated(
                                PostgresqlSpelling.withoutOuterParentheses(generated.expression()),
                                generated.storage()),
                column.comment(),
                "default".equals(column.collation()) ? null : column.collation());
    }

    private static @Nullable Identity identity(Column column, ColumnType type) {
        Identity identity = column.identity();
        if (identity == null) {
            return PostgresqlTypes.isSerial(column.type())
                    ? new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT)
                    : null;
        }
        Identity.Mode mode =
                identity.mode() == Identity.Mode.AUTO_INCREMENT ? Identity.Mode.BY_DEFAULT : identity.mode();
        return new Identity(mode, SequenceLimits.canonical(identity.options(), type));
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        return new UniqueConstraint(
                fitting(unique.name()), names(unique.columns()), unique.nullsNotDistinct(), unique.deferrability());
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return key.withName(fitting(key.name()))
                .withReferencedTable(name(key.referencedTable()))
                .withColumns(names(key.columns()), names(key.referencedColumns()));
    }

    private CheckConstraint check(CheckConstraint check) {
        return check.withName(fitting(check.name()))
                .withExpression(PostgresqlSpelling.withoutOuterParentheses(check.expression()));
    }

    private Index index(Index index, List<Column> columns) {
        String predicate = index.predicate();
        String method = index.method() == null ? null : index.method().toLowerCase(Locale.ROOT);
        return index.withName(fitting(index.name()))
                .withParts(
                        index.parts().stream().map(part -> part(part, columns)).toList())
                .withMethod("btree".equals(method) ? null : method)
                .withInclude(names(index.include()))
                .withPredicate(predicate == null ? null : PostgresqlSpelling.withoutOuterParentheses(predicate));
    }

    private IndexPart part(IndexPart part, List<Column> columns) {
        IndexPart key = key(part, columns);
        boolean usualOrder =
                part.nulls() == (part.descending() ? IndexPart.NullsOrder.FIRST : IndexPart.NullsOrder.LAST);
        return new IndexPart(
                key.column(),
                key.expression(),
                part.descending(),
                usualOrder ? null : part.nulls(),
                collation(part, columns),
                isDefaultClass(part.operatorClass()) ? null : part.operatorClass(),
                null);
    }

    /** An expression that is nothing but a column is stored as that column. */
    private IndexPart key(IndexPart part, List<Column> columns) {
        String expression = part.expression();
        if (expression == null) {
            return part.withColumn(identifiers.truncate(String.valueOf(part.column())));
        }
        String simplified = expressions.simplified(expression, Set.of());
        for (Column column : columns) {
            if (simplified.equals(identifiers.quote(column.name()))) {
                return part.withColumn(column.name());
            }
        }
        return part.withExpression(PostgresqlSpelling.withoutOuterParentheses(expression));
    }

    /** Null where the part sorts as its column does. */
    private static @Nullable String collation(IndexPart part, List<Column> columns) {
        String own = columns.stream()
                .filter(column -> column.name().equals(part.column()) && column.collation() != null)
                .map(Column::collation)
                .findFirst()
                .orElse("default");
        return own.equals(part.collation()) ? null : part.collation();
    }

    /** The classes named after a type are the default for it; those with a longer name are the others. */
    private static boolean isDefaultClass(@Nullable String operatorClass) {
        return operatorClass != null
                && operatorClass.matches("[a-z0-9]+_ops")
                && !operatorClass.equals("gist__int_ops")
                && !SPECIAL_CLASSES.contains(operatorClass);
    }
}
