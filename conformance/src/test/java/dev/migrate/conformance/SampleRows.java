package dev.migrate.conformance;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.random.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the statements that fill tables with sample rows, referenced tables first.
 *
 * <p>A reference that closes a cycle stays null; tables of a cycle without such a reference stay empty.
 */
final class SampleRows {
    private final IdentifierRules identifiers;
    private final Samples samples;

    /** By table that has rows now, the columns that stay null in them. */
    private final Map<ObjectName, Set<String>> nulls = new HashMap<>();

    private final List<String> inserts = new ArrayList<>();

    /** @param stayEmpty tables that get no rows, and so do those that must refer to them */
    SampleRows(Schema schema, IdentifierRules identifiers, Vocabulary vocabulary, Set<ObjectName> stayEmpty) {
        this.identifiers = identifiers;
        this.samples = new Samples(vocabulary, schema);
        List<Table> waiting = new ArrayList<>(schema.tables().values());
        waiting.removeIf(table -> stayEmpty.contains(table.name()));
        boolean progress = true;
        while (progress) {
            progress = waiting.removeIf(this::fill);
        }
    }

    /** The tables that have rows now. */
    Set<ObjectName> filled() {
        return nulls.keySet();
    }

    List<String> statements() {
        return inserts;
    }

    private boolean fill(Table table) {
        Set<String> postponed = new HashSet<>();
        boolean more = true;
        while (more) {
            Set<String> waiting = new HashSet<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (!findsRows(table, key, postponed)) {
                    waiting.addAll(key.columns());
                }
            }
            more = postponed.addAll(waiting);
        }
        boolean canWait = postponed.stream()
                .allMatch(name -> table.column(name).orElseThrow().nullable());
        if (!canWait || !insert(table, postponed)) {
            return false;
        }
        nulls.put(table.name(), postponed);
        return true;
    }

    /** Whether the rows of the referenced table are there, with values in what the key refers to. */
    private boolean findsRows(Table table, ForeignKey key, Set<String> postponed) {
        Set<String> nullsThere =
                key.referencedTable().equals(table.name()) ? postponed : nulls.get(key.referencedTable());
        return nullsThere != null && Collections.disjoint(nullsThere, key.referencedColumns());
    }

    private boolean insert(Table table, Set<String> postponed) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated() == null)
                .filter(column -> samples.literal(column, 1) != null || !column.nullable())
                .toList();
        if (columns.stream().anyMatch(column -> samples.literal(column, 1) == null)) {
            return false;
        }
        String names =
                columns.stream().map(column -> identifiers.quote(column.name())).collect(Collectors.joining(", "));
        boolean always = columns.stream().anyMatch(SampleRows::refusesValues);
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= Samples.ROWS; row++) {
            int number = row;
            rows.add(columns.stream()
                    // Said, since a default would refer to a row that is not there.
                    .map(column -> postponed.contains(column.name()) ? "NULL" : samples.literal(column, number))
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        inserts.add("INSERT INTO " + identifiers.quote(table.name()) + " (" + names + ")"
                + (always ? " OVERRIDING SYSTEM VALUE" : "") + " VALUES " + String.join(", ", rows));
        return true;
    }

    private static boolean refusesValues(Column column) {
        return column.identity() != null && column.identity().mode() == Identity.Mode.ALWAYS;
    }
}
