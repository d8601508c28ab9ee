package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Expressions in the server's own words: they are put on temporary tables that look like the real ones, and read back
 * before everything is rolled back.
 *
 * <p>All of it is one {@code DO} block, in which each expression may fail alone: one that the server does not
 * understand, or a role that may not create temporary tables, just leaves the question open.
 */
final class ServerForms {
    private static final String FORMS =
            """
            SELECT k.conname, pg_catalog.pg_get_expr(k.conbin, k.conrelid)
              FROM pg_catalog.pg_constraint k
              JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
             WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND k.contype = 'c'
            UNION ALL
            SELECT a.attname, pg_catalog.pg_get_expr(v.adbin, v.adrelid)
              FROM pg_catalog.pg_attrdef v
              JOIN pg_catalog.pg_class c ON c.oid = v.adrelid
              JOIN pg_catalog.pg_attribute a ON a.attrelid = v.adrelid AND a.attnum = v.adnum
             WHERE c.relnamespace = pg_catalog.pg_my_temp_schema()
            """;
    /** No column or constraint of a real table is expected to begin like this. */
    private static final String PREFIX = "migrate_question_";

    private static final String CONNECTION_LOST = "08";

    private final Map<ExpressionQuestion, String> forms;

    private ServerForms(Map<ExpressionQuestion, String> forms) {
        this.forms = forms;
    }

    /** Whether the server knows both, and says of both the same. */
    boolean same(ExpressionQuestion one, ExpressionQuestion other, BiPredicate<String, String> sameForm) {
        String form = forms.get(one);
        String otherForm = forms.get(other);
        if (form == null || otherForm == null) {
            return false;
        }
        // Reading its own words again, the server may put them differently: so what it says first counts as well.
        return sameForm.test(form, otherForm) || sameForm.test(form, other.condition());
    }

    static ServerForms ask(
            List<ExpressionQuestion> questions,
            Schema desired,
            Catalog current,
            PostgresqlDefinitions definitions,
            Connection connection)
            throws SQLException {
        Map<ExpressionQuestion, String> forms = new HashMap<>();
        String script = new Script(desired, current, definitions).of(questions);
        try (UndoneTransaction transaction = new UndoneTransaction(connection)) {
            transaction.execute(script);
            transaction.emptySearchPath();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(FORMS)) {
                while (row.next()) {
                    if (row.getString(1).startsWith(PREFIX)) {
                        int number = Integer.parseInt(row.getString(1).substring(PREFIX.length()));
                        forms.put(questions.get(number), row.getString(2));
                    }
                }
            }
        } catch (SQLException e) {
            // A server that cannot be asked (a standby, one without PL/pgSQL) leaves the first two rules' answer.
            if (String.valueOf(e.getSQLState()).startsWith(CONNECTION_LOST)) {
                throw e;
            }
        }
        return new ServerForms(forms);
    }

    /** The block that puts the questions. */
    private static final class Script {
        private final Schema desired;
        private final Catalog current;
        private final PostgresqlDefinitions definitions;
        private final List<String> statements = new ArrayList<>();
        private final Map<ObjectName, String> temporary = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        Script(Schema desired, Catalog current, PostgresqlDefinitions definitions) {
            this.desired = desired;
            this.current = current;
            this.definitions = definitions;
        }

        String of(List<ExpressionQuestion> questions) {
            for (int i = 0; i < questions.size(); i++) {
                ExpressionQuestion question = questions.get(i);
                String table = temporary.computeIfAbsent(question.table(), this::create);
                statements.add("ALTER TABLE pg_temp." + table + " ADD " + clause(PREFIX + i, question));
            }
            String body =
                    String.join("\n", statements.stream().map(this::attempt).toList());
            String tag = "$migrate$";
            while (body.contains(tag)) {
                tag = "$x" + tag.substring(1);
            }
            return "DO " + tag + "\nBEGIN\n" + body + "\nEND\n" + tag;
        }

        private String attempt(String statement) {
            return "BEGIN EXECUTE " + definitions.literal(statement) + "; EXCEPTION WHEN OTHERS THEN NULL; END;";
        }

        /** Plain columns are enough: whatever else the real ones have does not change how an expression is read. */
        private String create(ObjectName name) {
            Map<String, ColumnType> columns = new LinkedHashMap<>();
            current.schema().table(name).ifPresent(table -> addTypes(columns, table));
            desired.table(name).ifPresent(table -> addTypes(columns, table));
            String table = name.name();
            for (int i = 1; !taken.add(table); i++) {
                table = PostgresqlIdentifiers.truncate(name.name(), 55) + "_" + i;
            }
            String quoted = definitions.quote(table);
            statements.add("CREATE TEMPORARY TABLE " + quoted + " ()");
            columns.forEach((column, type) -> statements.add("ALTER TABLE pg_temp." + quoted + " ADD "
                    + definitions.quote(column) + " " + definitions.types().sql(type)));
            return quoted;
        }

        private static void addTypes(Map<String, ColumnType> columns, Table table) {
            for (Column column : table.columns()) {
                columns.put(column.name(), column.type());
            }
        }

        private String clause(String name, ExpressionQuestion question) {
            ColumnType type = question.type();
            String sql = type == null ? "" : definitions.types().sql(type);
            return switch (question.kind()) {
                case DEFAULT -> "COLUMN " + name + " " + sql + " DEFAULT (" + question.text() + ")";
                case GENERATED ->
                    "COLUMN " + name + " " + sql + " GENERATED ALWAYS AS (" + question.text() + ") STORED";
                case CONDITION, INDEX_KEY -> "CONSTRAINT " + name + " CHECK (" + question.condition() + ")";
            };
        }
    }
}
