package dev.migrate.conformance.notation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;
import java.util.List;

/** Reads a column's line. */
final class ColumnReader {
    private static final List<String> CLAUSES = List.of(
            "not null",
            "default",
            "identity",
            "generated",
            "collate",
            "comment",
            "start",
            "increment",
            "minimum",
            "maximum",
            "cache",
            "cycle");

    private ColumnReader() {}

    static Column column(Words words) {
        Column column = Column.of(words.name(), type(words));
        while (!words.atEnd()) {
            column = withClause(column, words);
        }
        return column;
    }

    static ColumnType type(Words words) {
        return ColumnType.parse(words.before(CLAUSES));
    }

    private static Column withClause(Column column, Words words) {
        if (words.take("not null")) {
            return column.notNull();
        } else if (words.take("default")) {
            return column.withDefault(new DefaultValue(words.before(CLAUSES)));
        } else if (words.take("identity")) {
            return column.withIdentity(identity(words));
        } else if (words.take("generated")) {
            Generated.Storage storage = words.take("stored")
                    ? Generated.Storage.STORED
                    : words.take("anyhow") ? Generated.Storage.UNSTATED : Generated.Storage.VIRTUAL;
            return column.withGenerated(new Generated(words.inside('(', ')'), storage));
        } else if (words.take("collate")) {
            return column.withCollation(words.name());
        } else if (words.take("comment")) {
            return column.withComment(words.text());
        }
        throw words.error("a column's clause");
    }

    private static Identity identity(Words words) {
        Identity.Mode mode = Identity.Mode.BY_DEFAULT;
        if (words.take("always")) {
            mode = Identity.Mode.ALWAYS;
        } else if (words.take("serial")) {
            mode = Identity.Mode.SERIAL;
        } else if (words.take("auto increment")) {
            mode = Identity.Mode.AUTO_INCREMENT;
        }
        return new Identity(mode, sequenceOptions(words));
    }

    static SequenceOptions sequenceOptions(Words words) {
        SequenceOptions plain = SequenceOptions.DEFAULT;
        return new SequenceOptions(
                words.take("start") ? words.number() : plain.start(),
                words.take("increment") ? words.number() : plain.increment(),
                words.take("minimum") ? Long.valueOf(words.number()) : plain.minimum(),
                words.take("maximum") ? Long.valueOf(words.number()) : plain.maximum(),
                words.take("cache") ? words.number() : plain.cache(),
                words.take("cycle"));
    }
}
