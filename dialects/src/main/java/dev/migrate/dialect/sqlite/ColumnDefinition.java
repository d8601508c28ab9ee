package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.sqlite.Clause.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A column as its table's text defines it.
 *
 * @param type as written; empty when the column has none
 * @param text the whole definition as written, comments included
 */
record ColumnDefinition(String name, String type, List<Clause> clauses, String text) {
    ColumnDefinition {
        clauses = List.copyOf(clauses);
    }

    Optional<Clause> clause(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).findFirst();
    }

    Optional<String> value(Kind kind) {
        return clause(kind).map(Clause::value);
    }

    boolean has(Predicate<Clause> wanted) {
        return clauses.stream().anyMatch(wanted);
    }

    ColumnDefinition withType(String changed) {
        return rewritten(name, changed, clauses);
    }

    ColumnDefinition withName(String changed) {
        return rewritten(changed, type, clauses);
    }

    /** Without the clauses that match; unchanged text where none does. */
    ColumnDefinition without(Predicate<Clause> unwanted) {
        return has(unwanted)
                ? rewritten(
                        name, type, clauses.stream().filter(unwanted.negate()).toList())
                : this;
    }

    ColumnDefinition with(Clause added) {
        List<Clause> all = new ArrayList<>(clauses);
        all.add(added);
        return rewritten(name, type, all);
    }

    private static ColumnDefinition rewritten(String name, String type, List<Clause> clauses) {
        StringBuilder text = new StringBuilder(new SqliteIdentifiers().quote(name));
        if (!type.isEmpty()) {
            text.append(' ').append(type);
        }
        clauses.forEach(clause -> text.append(' ').append(clause.text()));
        return new ColumnDefinition(name, type, clauses, text.toString());
    }
}
