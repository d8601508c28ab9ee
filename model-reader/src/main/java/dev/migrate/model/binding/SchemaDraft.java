package dev.migrate.model.binding;

import dev.migrate.model.naming.Name;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A schema in the making. */
final class SchemaDraft {
    private final Map<ObjectName, TableDraft> tables = new LinkedHashMap<>();
    private final List<ObjectName> tableNames = new ArrayList<>();
    private final Map<ObjectName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<ObjectName, EnumType> enums = new ConcurrentHashMap<>();

    /** The table of this name, made if nothing has asked for it before: several classes may share one. */
    TableDraft table(ObjectName name, Name logical) {
        return tables.computeIfAbsent(key(name, logical), missing -> {
            tableNames.add(name);
            return new TableDraft(name, logical);
        });
    }

    /** The tables that have been asked for so far, in this order. */
    List<ObjectName> tableNames() {
        return tableNames;
    }

    /** Whether the table is to be there: what a query or a view gives is not kept in one. */
    boolean holds(TableDraft table) {
        return table.equals(tables.get(key(table.name(), table.logical())));
    }

    /** Names that differ in letter case only are one, unless they are quoted. */
    private static ObjectName key(ObjectName name, Name logical) {
        return logical.quoted()
                ? name
                : new ObjectName(name.schema(), name.name().toLowerCase(Locale.ROOT));
    }

    /** Adds the sequence unless one of that name is there; gives the one that counts. */
    Sequence addSequence(Sequence sequence, Name logical) {
        Sequence known = sequences.putIfAbsent(key(sequence.name(), logical), sequence);
        return known == null ? sequence : known;
    }

    void addEnum(EnumType type) {
        enums.putIfAbsent(type.name(), type);
    }

    Schema toSchema() {
        return Schema.of(
                tables.values().parallelStream().map(TableDraft::toTable).toList(), sequences.values(), enums.values());
    }
}
