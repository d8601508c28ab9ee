package dev.migrate.command.autogenerate;

import dev.migrate.command.config.AutogenerateConfig;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which tables and sequences are compared: what the configuration includes, but never the version table. */
final class TableFilter implements Predicate<ObjectName> {
    private final List<Pattern> included;
    private final List<Pattern> excluded;
    private final ObjectName versionTable;
    private final @Nullable String defaultSchema;

    /** @param defaultSchema the name of the schema whose objects have none; null where a database has no schemas */
    TableFilter(AutogenerateConfig config, ObjectName versionTable, @Nullable String defaultSchema) {
        this.included = config.includeTables().stream().map(Pattern::new).toList();
        this.excluded = config.excludeTables().stream().map(Pattern::new).toList();
        this.versionTable = versionTable;
        this.defaultSchema = defaultSchema;
    }

    @Override
    public boolean test(ObjectName name) {
        return !isVersionTable(name)
                && included.stream().anyMatch(pattern -> pattern.matches(name, schemaOf(name)))
                && excluded.stream().noneMatch(pattern -> pattern.matches(name, schemaOf(name)));
    }

    /** The schema without the tables and sequences that are not compared. */
    Schema filter(Schema schema) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        SortedMap<ObjectName, Sequence> sequences = new TreeMap<>(schema.sequences());
        tables.keySet().removeIf(this.negate());
        sequences.keySet().removeIf(this.negate());
        return new Schema(tables, sequences, schema.enums());
    }

    private boolean isVersionTable(ObjectName name) {
        String versionSchema = versionTable.schema() == null ? defaultSchema : versionTable.schema();
        return name.name().equalsIgnoreCase(versionTable.name()) && same(schemaOf(name), versionSchema);
    }

    private @Nullable String schemaOf(ObjectName name) {
        return name.schema() == null ? defaultSchema : name.schema();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }

    /** {@code [schema.]table}; without a schema it matches in each of them. */
    private static final class Pattern {
        private final @Nullable Glob schema;
        private final Glob table;

        Pattern(String text) {
            int dot = text.indexOf('.');
            this.schema = dot < 0 ? null : new Glob(text.substring(0, dot));
            this.table = new Glob(text.substring(dot + 1));
        }

        boolean matches(ObjectName name, @Nullable String schemaName) {
            return table.matches(name.name()) && (schema == null || (schemaName != null && schema.matches(schemaName)));
        }
    }
}
