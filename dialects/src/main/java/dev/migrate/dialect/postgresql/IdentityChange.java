package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a column stops counting, starts to, or counts otherwise. */
final class IdentityChange {
    private final ColumnChange change;
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;
    private final Table table;
    private final Column before;
    private final Column after;

    IdentityChange(
            ColumnChange change,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers,
            Table table,
            Column before,
            Column after) {
        this.change = change;
        this.definitions = definitions;
        this.identifiers = identifiers;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    /** What comes before the column's type and nullability change. */
    void leave() {
        Identity identity = before.identity();
        if (identity == null || isSameKind()) {
            return;
        }
        if (identity.mode() == Identity.Mode.SERIAL) {
            change.before(alter("DROP DEFAULT"));
            change.before("DROP SEQUENCE " + sequence());
        } else {
            change.before(alter("DROP IDENTITY"));
        }
    }

    /** What comes after them. */
    void enter() {
        Identity identity = after.identity();
        if (identity == null) {
            return;
        }
        if (before.identity() != null && isSameKind()) {
            alterOptions(before.identity(), identity);
        } else if (identity.mode() == Identity.Mode.SERIAL) {
            startSerial(identity);
        } else {
            change.after(alter("ADD" + definitions.identityClause(identity)));
            change.after(continueBehind(identitySequence()));
        }
    }

    private boolean isSameKind() {
        return after.identity() != null
                && before.identity() != null
                && (before.identity().mode() == Identity.Mode.SERIAL)
                        == (after.identity().mode() == Identity.Mode.SERIAL);
    }

    private void alterOptions(Identity one, Identity other) {
        List<String> options = definitions.sequenceOptions(one.options(), other.options());
        boolean serial = other.mode() == Identity.Mode.SERIAL;
        String value = serial ? "last_value" : "coalesce(max(" + definitions.quote(after.name()) + "), 0) + 1";
        String counter = serial ? literal(sequence()) : identitySequence();
        String from = serial ? ", is_called) FROM " + sequence() : ", false) FROM " + definitions.quote(table.name());
        SequenceLimits.narrowed(value, one.options(), before.type(), other.options(), after.type())
                .ifPresent(narrowed -> change.before("SELECT setval(" + counter + ", " + narrowed + from));
        if (serial) {
            boolean typed = !Objects.equals(before.type(), after.type());
            String clauses =
                    (typed ? " AS " + after.type() : "") + (options.isEmpty() ? "" : " " + String.join(" ", options));
            if (!clauses.isEmpty()) {
                change.after("ALTER SEQUENCE " + sequence() + clauses);
            }
            return;
        }
        List<String> settings = new ArrayList<>();
        if (one.mode() != other.mode()) {
            settings.add("SET GENERATED " + (other.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT"));
        }
        options.forEach(option -> settings.add("SET " + option));
        if (!settings.isEmpty()) {
            change.clause("ALTER COLUMN " + definitions.quote(after.name()) + " " + String.join(" ", settings));
        }
    }

    private String identitySequence() {
        return "pg_get_serial_sequence(" + literal(definitions.quote(table.name())) + ", " + literal(after.name())
                + ")";
    }

    private void startSerial(Identity identity) {
        String sequence = definitions.quote(SerialSequences.usualName(table.name(), after.name()));
        List<String> options = definitions.sequenceOptions(SequenceOptions.DEFAULT, identity.options());
        change.after("CREATE SEQUENCE " + sequence + " AS " + after.type()
                + (options.isEmpty() ? "" : " " + String.join(" ", options)) + " OWNED BY "
                + definitions.quote(table.name()) + "." + definitions.quote(after.name()));
        change.after(alter("SET DEFAULT nextval(" + literal(sequence) + ")"));
        change.after(continueBehind(literal(sequence)));
    }

    /** The rows that exist keep their numbers, so that the counter goes on behind them. */
    private String continueBehind(String sequence) {
        String column = definitions.quote(after.name());
        return "SELECT setval(" + sequence + ", max(" + column + ")) FROM " + definitions.quote(table.name())
                + " HAVING max(" + column + ") > 0";
    }

    private String alter(String clause) {
        return "ALTER TABLE " + definitions.quote(table.name()) + " ALTER COLUMN " + definitions.quote(after.name())
                + " " + clause;
    }

    private String sequence() {
        return SerialSequences.of(table, before.name(), identifiers);
    }

    private String literal(String text) {
        return definitions.literal(text);
    }
}
