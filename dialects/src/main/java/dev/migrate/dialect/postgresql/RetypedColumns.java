package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that get a type over which the server may read an expression otherwise. */
final class RetypedColumns {
    private final Map<ObjectName, List<ColumnMentions>> columns = new HashMap<>();

    RetypedColumns(Schema current, Schema desired, PostgresqlIdentifiers identifiers) {
        for (Table table : desired.tables().values()) {
            Table existing = current.tables().get(table.name());
            if (existing != null && !existing.columns().equals(table.columns())) {
                List<ColumnMentions> retyped = existing.columns().stream()
                        .filter(column -> table.column(column.name())
                                .filter(after -> !TypeConversion.isReadAlike(column.type(), after.type()))
                                .isPresent())
                        .map(Column::name)
                        .map(name -> new ColumnMentions(existing, name, identifiers))
                        .toList();
                if (!retyped.isEmpty()) {
                    columns.put(table.name(), retyped);
                }
            }
        }
    }

    boolean areIn(ExpressionQuestion question) {
        return question.kind() != ExpressionQuestion.Kind.DEFAULT
                && columns.getOrDefault(question.table(), List.of()).stream()
                        .anyMatch(column -> column.isIn(question.text()));
    }
}
