package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.sql.ColumnDefinition;
import dev.migrate.model.sql.ReferenceClause;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SequenceOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes columns from what annotations say, with the constraints that such an annotation brings along. */
final class ColumnFactory {
    private final BindingContext context;

    ColumnFactory(BindingContext context) {
        this.context = context;
    }

    /**
     * Adds a column to {@code table}, or gives the one of that name which is there.
     *
     * @param type where no column definition says otherwise
     */
    ColumnDraft add(
            TableDraft table,
            ColumnSpec spec,
            Name logical,
            ColumnType type,
            boolean nullable,
            int position,
            Member member) {
        return add(table, spec, logical, type, nullable, position, member::unsupported);
    }

    /** @param failure makes the error for the place that the annotation is on */
    ColumnDraft add(
            TableDraft table,
            ColumnSpec spec,
            Name logical,
            ColumnType type,
            boolean nullable,
            int position,
            BiFunction<String, String, UnsupportedMapping> failure) {
        Column plain = Column.of(context.names().stored(logical), type).withNullable(nullable);
        // Of two attributes that share a column, the first decides whether it is unique or null, as in Hibernate.
        ColumnDraft added = new ColumnDraft(logical, position, plain);
        ColumnDraft column = table.add(added);
        if (spec.definition().isPresent()) {
            String text = spec.definition().get();
            define(table, column, parse(text, ColumnDefinition::parse, failure), failure);
        }
        if (spec.options().isPresent()) {
            String text = spec.options().get();
            define(table, column, parse(text, ColumnDefinition::parseOptions, failure), failure);
        }
        if (spec.unique() && column == added) {
            table.addUnique(List.of(column));
        }
        if (!spec.checks().isEmpty()) {
            addChecks(table, column, spec.checks(), "constraint");
        }
        if (spec.comment().isPresent()) {
            column.set(column.column().withComment(spec.comment().get()));
        }
        return column;
    }

    /** Adds checks as annotations write them: named ones to the table, unnamed ones to the column. */
    void addChecks(TableDraft table, ColumnDraft column, List<AnnotationValues> checks, String attribute) {
        for (AnnotationValues check : checks) {
            Optional<String> name = check.text("name");
            String condition = check.text(attribute).orElse("");
            if (name.isPresent()) {
                table.addCheck(new CheckConstraint(context.names().constraint(name.get()), condition));
            } else {
                column.addCheck(condition);
            }
        }
    }

    private static ColumnDefinition parse(
            String text,
            Function<String, ColumnDefinition> parser,
            BiFunction<String, String, UnsupportedMapping> failure) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw failure.apply(
                    "its column definition cannot be read: " + e.getMessage(),
                    "Write a type, and after it only DEFAULT, NOT NULL, UNIQUE, CHECK, COLLATE, GENERATED, COMMENT or"
                            + " REFERENCES.");
        }
    }

    private void define(
            TableDraft table,
            ColumnDraft draft,
            ColumnDefinition definition,
            BiFunction<String, String, UnsupportedMapping> failure) {
        Column column = draft.column();
        ColumnType type = definition.type();
        if (type != null) {
            Optional<ColumnType> counted = serialBase(type);
            draft.setReferenceType(counted.orElse(type));
            column = column.withType(counted.orElse(type));
            if (counted.isPresent()) {
                column = column.withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT))
                        .notNull();
            }
        }
        draft.set(decorated(column, definition));
        definition.checks().forEach(draft::addCheck);
        if (definition.unique()) {
            table.addUnique(List.of(draft));
        }
        if (definition.primaryKey()) {
            table.addToPrimaryKey(List.of(draft));
        }
        ColumnDefinition.Reference reference = definition.references();
        if (reference != null) {
            table.addForeignKey(reference(draft, reference, failure));
        }
    }

    /** {@code before} with what the definition says beside the type. */
    private static Column decorated(Column before, ColumnDefinition definition) {
        Column column = before;
        if (Boolean.FALSE.equals(definition.nullable())) {
            column = column.notNull();
        }
        String expression = definition.defaultExpression();
        if (expression != null) {
            column = column.withDefault(expression);
        }
        if (definition.generated() != null) {
            column = column.withGenerated(definition.generated());
        }
        if (definition.identity() != null) {
            column = column.withIdentity(definition.identity()).notNull();
        }
        if (definition.collation() != null) {
            column = column.withCollation(definition.collation());
        }
        return definition.comment() == null ? column : column.withComment(definition.comment());
    }

    private ForeignKey reference(
            ColumnDraft column,
            ColumnDefinition.Reference reference,
            BiFunction<String, String, UnsupportedMapping> failure) {
        String referenced = reference.column();
        if (referenced == null) {
            throw failure.apply(
                    "its column definition refers to table " + reference.table() + " without naming a column",
                    "Write REFERENCES " + reference.table() + " (column).");
        }
        Name table = context.names().logical(reference.table());
        ReferenceClause clause = new ReferenceClause(
                action(reference.onDelete()), action(reference.onUpdate()), Deferrability.NOT_DEFERRABLE);
        return new ForeignKey(
                null,
                List.of(column.name()),
                context.names().object(Optional.empty(), Optional.empty(), table),
                List.of(context.names().stored(context.names().logical(referenced))),
                clause.onDelete(),
                clause.onUpdate(),
                clause.deferrability());
    }

    private static ReferentialAction action(String sql) {
        return sql.isEmpty()
                ? ReferentialAction.NO_ACTION
                : ReferentialAction.valueOf(sql.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    /** The type behind PostgreSQL's {@code serial}, which is a type with a default rather than a type. */
    private Optional<ColumnType> serialBase(ColumnType type) {
        if (!context.dialect().equals("postgresql")) {
            return Optional.empty();
        }
        return switch (type.name()) {
            case "smallserial", "serial2" -> Optional.of(ColumnType.of("smallint"));
            case "serial", "serial4" -> Optional.of(ColumnType.of("integer"));
            case "bigserial", "serial8" -> Optional.of(ColumnType.of("bigint"));
            default -> Optional.empty();
        };
    }
}
