package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.StandardDefinitions;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's definitions: {@code serial}, and sequences with limits of their own type. */
final class PostgresqlDefinitions extends StandardDefinitions {
    private static final Pattern WORD_OPERATOR = Pattern.compile(
            "\\b(and|or|not|in|is|isnull|notnull|like|ilike|similar|between|at|collate|overlaps)\\b",
            Pattern.CASE_INSENSITIVE);

    PostgresqlDefinitions(PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        super(identifiers, types);
    }

    /** A counted column is never null: saying so would only repeat it. */
    @Override
    public String column(Column column) {
        return super.column(column.identity() == null ? column : column.withNullable(true));
    }

    @Override
    protected String columnType(Column column) {
        Identity identity = column.identity();
        if (identity == null || identity.mode() != Identity.Mode.SERIAL) {
            return super.columnType(column);
        }
        return switch (column.type().name()) {
            case "smallint" -> "smallserial";
            case "integer" -> "serial";
            default -> "bigserial";
        };
    }

    /** After DEFAULT the grammar takes only what its {@code b_expr} allows; anything else needs parentheses. */
    @Override
    protected String defaultClause(DefaultValue value) {
        String expression = value.expression();
        return "DEFAULT " + (isOperation(expression) ? "(" + expression + ")" : expression);
    }

    /** Whether an operator that is a word stands outside of quotes and parentheses. */
    private static boolean isOperation(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\'' || c == '"') {
                i = SqlQuotes.end(expression, i) - 1;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0
                    && WORD_OPERATOR
                            .matcher(expression)
                            .useTransparentBounds(true)
                            .region(i, expression.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String identityClause(Identity identity) {
        if (identity.mode() == Identity.Mode.SERIAL) {
            return "";
        }
        String mode = identity.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT";
        List<String> options = sequenceOptions(implied(identity.options()), identity.options());
        return " GENERATED " + mode + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    @Override
    public String createSequence(Sequence sequence) {
        List<String> clauses = new ArrayList<>();
        ColumnType type = sequence.type();
        if (type != null) {
            clauses.add("AS " + types().sql(type));
        }
        clauses.addAll(sequenceOptions(implied(sequence.options()), sequence.options()));
        String create = "CREATE SEQUENCE " + quote(sequence.name());
        return clauses.isEmpty() ? create : create + " " + String.join(" ", clauses);
    }

    /** What the server takes for granted of a sequence with these limits: it starts at the first one. */
    private static SequenceOptions implied(SequenceOptions options) {
        Long first = options.increment() > 0 ? options.minimum() : options.maximum();
        long start = first == null ? (options.increment() > 0 ? 1 : -1) : first;
        return SequenceOptions.DEFAULT.withStart(start);
    }

    @Override
    public List<String> sequenceOptions(SequenceOptions before, SequenceOptions after) {
        return super.sequenceOptions(before, after);
    }
}
