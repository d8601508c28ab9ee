package dev.migrate.command.autogenerate;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what changes about a column: {@code type varchar(20) to varchar(40), not null}. */
final class ColumnChange {
    private ColumnChange() {}

    static String describe(AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        List<String> parts = new ArrayList<>();
        for (String change : alter.changes()) {
            parts.add(
                    switch (change) {
                        case "type" -> type(before, after);
                        case "nullable" -> after.nullable() ? "nullable" : "not null";
                        case "default" -> defaultValue(after.defaultValue());
                        case "comment" -> after.comment() == null ? "no comment" : "comment";
                        case "identity" -> after.identity() == null ? "no identity" : "identity";
                        default -> after.generated() == null ? "no longer generated" : "generated";
                    });
        }
        return String.join(", ", parts);
    }

    private static String type(Column before, Column after) {
        if (before.type().equals(after.type()) && !Objects.equals(before.collation(), after.collation())) {
            return "collation " + (after.collation() == null ? "of the database" : after.collation());
        }
        return "type " + before.type() + " to " + after.type();
    }

    private static String defaultValue(@Nullable DefaultValue value) {
        return value == null ? "no default" : "default " + value.expression();
    }
}
