package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.ColumnSpelling;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The form in which SQLite gives a schema back: declared types in lower case, no comments, no schema names, and
 * sequences that are tables and keep no options.
 *
 * <p>SQLite stores expressions as they are written, so nobody needs to ask it for a form of its own.
 */
final class SqliteCanonicalizer implements Canonicalizer {

    /** @throws MigrateException (kind REFUSED) if an object is in a schema: SQLite has none */
    @Override
    public Schema canonical(Schema desired) {
        return canonical(desired, sequence -> SequenceTable.sequence(sequence.name()));
    }

    private static Schema canonical(Schema desired, UnaryOperator<Sequence> sequenceForm) {
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Table table : desired.tables().values()) {
            Table named = table.withName(name(table.name()))
                    .withForeignKeys(table.foreignKeys().stream()
                            .map(key -> key.withReferencedTable(name(key.referencedTable())))
                            .toList());
            if (SequenceTable.isOne(named)) {
                sequences.add(SequenceTable.sequence(named.name()));
            } else {
                tables.add(CanonicalTable.of(named));
            }
        }
        for (Sequence sequence : desired.sequences().values()) {
            sequences.add(sequenceForm.apply(new Sequence(name(sequence.name()), sequence.type(), sequence.options())));
        }
        return Schema.of(tables, sequences, desired.enums().values());
    }

    private static ObjectName name(ObjectName name) {
        String schema = name.schema();
        if (schema == null) {
            return name;
        }
        if (SqliteIdentifiers.same(schema, "main")) {
            return ObjectName.of(name.name());
        }
        throw new MigrateException(
                ErrorKind.REFUSED,
                "SQLite has no schemas, and " + name + " is in one",
                name.toString(),
                "Take the schema out of the mapping, or use a database that has schemas.");
    }

    /** Sequences that {@code current} lacks keep where they start, since creating one says so once. */
    @Override
    public Schema reconcile(Schema desired, Catalog current, Connection connection) {
        Map<String, Table> currentTables = new HashMap<>();
        Map<String, Sequence> currentSequences = new HashMap<>();
        current.schema().tables().values().forEach(table -> currentTables.put(key(table.name()), table));
        current.schema().sequences().values().forEach(sequence -> currentSequences.put(key(sequence.name()), sequence));
        Schema canonical = canonical(
                desired, sequence -> currentSequences.getOrDefault(key(sequence.name()), withStartOnly(sequence)));
        List<Table> tables = new ArrayList<>();
        for (Table table : canonical.tables().values()) {
            Table adopted = currentTables.get(key(table.name()));
            tables.add(spelled(adopted == null ? table : new TableReconciler(adopted).reconcile(table), currentTables));
        }
        return Schema.of(
                tables, canonical.sequences().values(), canonical.enums().values());
    }

    private static Sequence withStartOnly(Sequence sequence) {
        Sequence plain = SequenceTable.sequence(sequence.name());
        return plain.withOptions(plain.options().withStart(sequence.options().start()));
    }

    private static String key(ObjectName name) {
        return SqliteIdentifiers.key(name.name());
    }

    /** With the tables and columns that its foreign keys refer to spelled as the database spells them. */
    private static Table spelled(Table table, Map<String, Table> currentTables) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .map(key -> {
                    Table referenced = currentTables.get(key(key.referencedTable()));
                    return referenced == null
                            ? key
                            : key.withReferencedTable(referenced.name())
                                    .withColumns(
                                            key.columns(),
                                            new ColumnSpelling(referenced, SqliteIdentifiers::key)
                                                    .names(key.referencedColumns()));
                })
                .toList());
    }
}
