package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the server how it writes expressions, by a temporary table that is gone before anybody sees it: creating one
 * commits nothing, see https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html.
 */
final class ServerForms {
    private static final String TABLE = "migrate_forms";
    private static final String MARK = "migrate_form_";

    private final MysqlDefinitions definitions;
    private final MysqlSpelling spelling;

    ServerForms(MysqlDefinitions definitions, MysqlSpelling spelling) {
        this.definitions = definitions;
        this.spelling = spelling;
    }

    /**
     * The server's forms of the expressions, which may use the columns; none if it refuses one of them, or the role
     * may not create temporary tables.
     */
    Map<ExpressionQuestion, String> of(
            Collection<ExpressionQuestion> questions, Collection<Column> columns, Connection connection) {
        List<ExpressionQuestion> asked = List.copyOf(questions);
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            lines.add(definitions.column(Column.of(column.name(), column.type()).withCollation(column.collation())));
        }
        for (int i = 0; i < asked.size(); i++) {
            lines.add(line(asked.get(i), MARK + i));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE " + TABLE + " (" + String.join(", ", lines) + ")");
            try {
                return answers(statement, asked);
            } finally {
                statement.execute("DROP TEMPORARY TABLE " + TABLE);
            }
        } catch (SQLException e) {
            return Map.of();
        }
    }

    private static String line(ExpressionQuestion question, String name) {
        String expression = "(" + question.expression() + ")";
        return switch (question.kind()) {
            case CHECK -> "CONSTRAINT " + name + " CHECK " + expression;
            case GENERATED -> name + " " + question.type() + " GENERATED ALWAYS AS " + expression + " VIRTUAL";
            case DEFAULT -> name + " " + question.type() + " DEFAULT " + expression;
        };
    }

    private Map<ExpressionQuestion, String> answers(Statement statement, List<ExpressionQuestion> asked)
            throws SQLException {
        Map<ExpressionQuestion, String> forms = new HashMap<>();
        try (ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + TABLE)) {
            row.next();
            for (String line : row.getString(2).split("\n", -1)) {
                for (int i = 0; i < asked.size(); i++) {
                    if (line.contains("`" + MARK + i + "`")) {
                        ExpressionQuestion question = asked.get(i);
                        form(line, question.kind()).ifPresent(form -> forms.put(question, spelling.expression(form)));
                    }
                }
            }
        }
        return forms;
    }

    private static Optional<String> form(String line, ExpressionQuestion.Kind kind) {
        return switch (kind) {
            case CHECK -> between(line, " CHECK (", ")");
            case GENERATED -> between(line, " GENERATED ALWAYS AS (", ") VIRTUAL");
            case DEFAULT -> between(line + ",", " DEFAULT ", ",");
        };
    }

    private static Optional<String> between(String line, String start, String end) {
        int from = line.indexOf(start);
        int to = line.lastIndexOf(end);
        return from < 0 || to < from + start.length()
                ? Optional.empty()
                : Optional.of(line.substring(from + start.length(), to));
    }
}
