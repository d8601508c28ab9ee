package dev.migrate.conformance.notation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads a schema from its notation. */
public final class SchemaReader {
    private final List<Table> tables = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();

    private SchemaReader() {}

    /** @throws IllegalArgumentException with the line that is not understood */
    public static Schema read(String text) {
        SchemaReader reader = new SchemaReader();
        TableReader table = null;
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.strip().startsWith("--")) {
                continue;
            }
            if (line.startsWith(" ") && table != null) {
                table.read(new Words(line));
                continue;
            }
            if (table != null) {
                reader.tables.add(table.table());
            }
            table = reader.readTop(new Words(line));
        }
        if (table != null) {
            reader.tables.add(table.table());
        }
        return Schema.of(reader.tables, reader.sequences, reader.enums);
    }

    private @org.jspecify.annotations.Nullable TableReader readTop(Words words) {
        if (words.take("table")) {
            return new TableReader(objectName(words), words.atEnd() ? null : words.text());
        } else if (words.take("sequence")) {
            ObjectName name = objectName(words);
            sequences.add(new Sequence(
                    name, words.take("as") ? ColumnReader.type(words) : null, ColumnReader.sequenceOptions(words)));
        } else if (words.take("enum")) {
            enums.add(new EnumType(objectName(words), texts(new Words(words.inside('(', ')')))));
        } else {
            throw words.error("table, sequence or enum");
        }
        return null;
    }

    private static List<String> texts(Words words) {
        List<String> texts = new ArrayList<>();
        while (!words.atEnd()) {
            texts.add(words.text());
            words.takeComma();
        }
        return texts;
    }

    static ObjectName objectName(Words words) {
        String first = words.name();
        return words.takeDot() ? new ObjectName(first, words.name()) : ObjectName.of(first);
    }
}
