package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The expressions of a table that name a column, as far as words tell. */
final class ColumnMentions {
    private ColumnMentions() {}

    /** @throws dev.migrate.schema.MigrateException (kind REFUSED) naming what mentions it beside checks */
    static void requireNoneButChecks(Table table, String column) {
        first(computed(table), column).ifPresent(expression -> {
            throw Refusal.of(
                    table.name(),
                    "The column " + table.name() + "." + column + " cannot be renamed, since an expression names it: "
                            + expression,
                    "Drop the index or generated column first, and add it again afterwards.");
        });
    }

    /** The first expression that names the column. */
    static Optional<String> of(Table table, String column) {
        return first(expressions(table), column);
    }

    /** The first check that names the column. */
    static Optional<String> inChecks(Table table, String column) {
        return checks(table, column).stream().map(CheckConstraint::expression).findFirst();
    }

    /** The checks that name the column. */
    static List<CheckConstraint> checks(Table table, String column) {
        Pattern word = word(column);
        return table.checks().stream()
                .filter(check -> word.matcher(check.expression()).find())
                .toList();
    }

    private static Optional<String> first(Stream<String> expressions, String column) {
        Pattern word = word(column);
        return expressions.filter(expression -> word.matcher(expression).find()).findFirst();
    }

    private static Pattern word(String column) {
        return Pattern.compile("(?i)(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])");
    }

    private static Stream<String> expressions(Table table) {
        return Stream.concat(table.checks().stream().map(CheckConstraint::expression), computed(table));
    }

    private static Stream<String> computed(Table table) {
        Stream<String> generated = table.columns().stream()
                .map(Column::generated)
                .flatMap(Stream::ofNullable)
                .map(Generated::expression);
        Stream<String> indexes = table.indexes().stream().map(Index::parts).flatMap(parts -> parts.stream()
                .flatMap(part -> Stream.ofNullable(part.expression())));
        return Stream.concat(generated, indexes);
    }
}
