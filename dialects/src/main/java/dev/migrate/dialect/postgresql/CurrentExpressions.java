package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Expressions;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Adopts the spelling of an existing expression that says the same: by text, then by tree, then by asking the server;
 * each rule sees only what the one before left. Over a column that gets an unrelated type, only the server can tell.
 */
final class CurrentExpressions {
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlTypes types;
    private final Expressions expressions;
    private final Catalog current;

    CurrentExpressions(PostgresqlIdentifiers identifiers, PostgresqlTypes types, Catalog current) {
        this.identifiers = identifiers;
        this.types = types;
        this.expressions = new Expressions(identifiers, types);
        this.current = current;
    }

    Schema in(Schema desired, Connection connection) throws SQLException {
        RetypedColumns retyped = new RetypedColumns(current.schema(), desired, identifiers);
        Set<ObjectName> open = new HashSet<>();
        Schema byText = adopt(desired, name -> true, (table, one, other) -> {
            boolean same = !retyped.areIn(other) && expressions.sameText(one.text(), other.text(), textColumns(table));
            if (!same) {
                open.add(table.name());
            }
            return same;
        });
        if (open.isEmpty()) {
            return byText;
        }
        Schema byTree = adopt(
                byText,
                open::contains,
                (table, one, other) ->
                        !retyped.areIn(other) && expressions.sameTree(one.text(), other.text(), textColumns(table)));
        Set<ExpressionQuestion> questions = new LinkedHashSet<>();
        adopt(byTree, open::contains, (table, one, other) -> {
            questions.add(one);
            questions.add(other);
            return false;
        });
        if (questions.isEmpty()) {
            return byTree;
        }
        ServerForms forms = ServerForms.ask(
                new ArrayList<>(questions), byTree, current, new PostgresqlDefinitions(identifiers, types), connection);
        PostgresqlSpelling spelling = new PostgresqlSpelling(identifiers, types, current.defaultSchema());
        return adopt(
                byTree,
                open::contains,
                (table, one, other) -> forms.same(
                        one,
                        other,
                        (form, otherForm) -> retyped.areIn(other)
                                ? form.equals(otherForm)
                                : expressions.same(
                                        spelling.withoutSchema(form),
                                        spelling.withoutSchema(otherForm),
                                        textColumns(table))));
    }

    private Set<String> textColumns(Table table) {
        return CatalogTables.textColumns(table.columns(), identifiers);
    }

    private Schema adopt(Schema desired, Predicate<ObjectName> concerned, AdoptedSpelling.Rule rule) {
        SchemaEditor editor = new SchemaEditor(desired);
        for (Table table : desired.tables().values()) {
            Table existing = current.schema().tables().get(table.name());
            if (existing != null && concerned.test(table.name())) {
                Table adopted = new AdoptedSpelling(existing, rule).in(table);
                if (!adopted.equals(table)) {
                    editor.change(table.name(), same -> adopted);
                }
            }
        }
        return editor.schema();
    }
}
