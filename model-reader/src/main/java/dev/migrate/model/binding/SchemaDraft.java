package dev.migrate.model.binding;

import dev.migrate.model.naming.Name;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        return tables.computeIfAbsent(name, missing -> {
            tableNames.add(missing);
            return new TableDraft(missing, logical);
        });
    }

    /** The tables that have been asked for so far, in this order. */
    List<ObjectName> tableNames() {
        return tableNames;
    }

    boolean hasTable(ObjectName name) {
        return tables.containsKey(name);
    }

    /** Adds the sequence unless one of that name is there; gives the one that counts. */
    Sequence addSequence(Sequence sequence) {
        Sequence known = sequences.putIfAbsent(sequence.name(), sequence);
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
