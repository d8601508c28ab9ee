package dev.migrate.conformance.notation;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.IndexPart.NullsOrder;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the lines below a table's name. */
final class TableReader {
    private final ObjectName name;
    private final @Nullable String comment;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final TreeMap<String, String> options = new TreeMap<>();

    TableReader(ObjectName name, @Nullable String comment) {
        this.name = name;
        this.comment = comment;
    }

    Table table() {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
    }

    void read(Words words) {
        if (words.take("primary key")) {
            primaryKey = new PrimaryKey(words.optionalName(), words.names());
        } else if (words.take("unique index")) {
            indexes.add(index(words, true));
        } else if (words.take("index")) {
            indexes.add(index(words, false));
        } else if (words.take("unique")) {
            uniques.add(new UniqueConstraint(
                    words.optionalName(), words.names(), words.take("nulls not distinct"), deferrability(words)));
        } else if (words.take("foreign key")) {
            foreignKeys.add(foreignKey(words));
        } else if (words.take("check")) {
            CheckConstraint check = new CheckConstraint(words.optionalName(), words.inside('(', ')'));
            checks.add(check.withEnforced(!words.take("not enforced")));
        } else if (words.take("option")) {
            options.put(words.text(), words.atEnd() ? "" : words.text());
        } else {
            columns.add(ColumnReader.column(words));
        }
        if (!words.atEnd()) {
            throw words.error("the end of the line");
        }
    }

    private static ForeignKey foreignKey(Words words) {
        String name = words.optionalName();
        List<String> own = words.names();
        if (!words.take("references")) {
            throw words.error("references");
        }
        ObjectName table = SchemaReader.objectName(words);
        return new ForeignKey(
                name,
                own,
                table,
                words.names(),
                words.take("on delete") ? action(words) : ReferentialAction.NO_ACTION,
                words.take("on update") ? action(words) : ReferentialAction.NO_ACTION,
                deferrability(words));
    }

    private static ReferentialAction action(Words words) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (words.take(action.sql().toLowerCase(java.util.Locale.ROOT))) {
                return action;
            }
        }
        throw words.error("a referential action");
    }

    private static Deferrability deferrability(Words words) {
        if (words.take("deferrable initially deferred")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        return words.take("deferrable") ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE;
    }

    private static Index index(Words words, boolean unique) {
        String indexName = words.optionalName();
        List<IndexPart> parts = new ArrayList<>();
        Words inner = new Words(words.inside('(', ')'));
        do {
            parts.add(part(inner));
        } while (inner.takeComma());
        boolean nullsNotDistinct = words.take("nulls not distinct");
        return new Index(
                indexName,
                parts,
                unique,
                words.take("using") ? words.name() : null,
                words.take("include") ? words.names() : List.of(),
                words.take("where") ? words.inside('(', ')') : null,
                nullsNotDistinct);
    }

    private static IndexPart part(Words words) {
        String expression = words.next('[') ? words.inside('[', ']') : null;
        String column = expression == null ? words.name() : null;
        Integer prefix = words.next('(') ? Integer.valueOf(words.inside('(', ')')) : null;
        String collation = words.take("collate") ? words.name() : null;
        String operators = words.take("operators") ? words.name() : null;
        boolean descending = words.take("desc");
        NullsOrder nulls =
                words.take("nulls first") ? NullsOrder.FIRST : words.take("nulls last") ? NullsOrder.LAST : null;
        return new IndexPart(column, expression, descending, nulls, collation, operators, prefix);
    }
}
