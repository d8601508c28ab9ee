package dev.migrate.command.autogenerate;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hibernate's own tables for changes of many rows. Where a database has no temporary tables that Hibernate would use, as
 * on SQLite, it creates them whenever an application starts, and nobody else asks for them.
 */
final class HelperTables {
    /** Tells the rows of one session from those of another. */
    private static final String SESSION = "hib_sess_id";

    private HelperTables() {}

    /** The desired schema with those that are there already, as they are. */
    static Schema kept(Schema desired, Schema current) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>(desired.tables());
        current.tables().forEach((name, table) -> {
            if (isHelper(table)) {
                tables.putIfAbsent(name, table);
            }
        });
        return tables.size() == desired.tables().size()
                ? desired
                : new Schema(tables, desired.sequences(), desired.enums());
    }

    private static boolean isHelper(Table table) {
        String name = table.name().name().toLowerCase(Locale.ROOT);
        PrimaryKey key = table.primaryKey();
        return (name.startsWith("ht_") || name.startsWith("hte_"))
                && key != null
                && key.columns().contains(SESSION);
    }
}
