package dev.migrate.command.autogenerate;

import dev.migrate.command.config.NamingTemplates;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name to every key, constraint and index that has none.
 *
 * <p>A name is unique in its whole schema, which is what the strictest databases ask for: PostgreSQL keeps the names of
 * indexes, tables and sequences in one place, MySQL those of foreign keys and checks. Names that the model states are
 * left as they are and taken first.
 */
final class NamingConvention {
    private final NamingTemplates templates;
    private final IdentifierRules rules;

    NamingConvention(NamingTemplates templates, IdentifierRules rules) {
        this.templates = templates;
        this.rules = rules;
    }

    Schema nameAll(Schema schema) {
        Map<String, UniqueNames> names = new HashMap<>();
        schema.tables().values().forEach(table -> takeStated(table, in(names, table.name())));
        schema.sequences().keySet().forEach(name -> in(names, name).take(name.name()));
        TreeMap<ObjectName, Table> named = new TreeMap<>();
        schema.tables().forEach((name, table) -> named.put(name, nameTable(table, in(names, name))));
        return new Schema(named, schema.sequences(), schema.enums());
    }

    private UniqueNames in(Map<String, UniqueNames> names, ObjectName object) {
        String schema = object.schema() == null ? "" : object.schema();
        return names.computeIfAbsent(schema, name -> new UniqueNames(rules.maxBytes()));
    }

    private static void takeStated(Table table, UniqueNames names) {
        names.take(table.name().name());
        Stream<@Nullable String> constraints = Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniques().stream(),
                        table.foreignKeys().stream(),
                        table.checks().stream())
                .flatMap(stream -> stream)
                .map(Constraint::name);
        Stream<@Nullable String> indexes = table.indexes().stream().map(Index::name);
        Stream.concat(constraints, indexes).forEach(name -> {
            if (name != null) {
                names.take(name);
            }
        });
    }

    private Table nameTable(Table table, UniqueNames names) {
        Namer namer = new Namer(table, names);
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key == null || key.name() != null ? key : namer.name(key))
                .withUniques(each(table.uniques(), unique -> unique.name() == null ? namer.name(unique) : unique))
                .withForeignKeys(each(table.foreignKeys(), fk -> fk.name() == null ? namer.name(fk) : fk))
                .withChecks(each(table.checks(), check -> check.name() == null ? namer.name(check) : check))
                .withIndexes(each(table.indexes(), index -> index.name() == null ? namer.name(index) : index));
    }

    /** Not a stream: naming has a side effect, and its order decides who gets the plain name. */
    private static <T> List<T> each(List<T> objects, UnaryOperator<T> naming) {
        List<T> named = new ArrayList<>();
        for (T object : objects) {
            named.add(naming.apply(object));
        }
        return named;
    }

    /** Names the objects of one table. */
    private final class Namer {
        private final Table table;
        private final UniqueNames names;

        Namer(Table table, UniqueNames names) {
            this.table = table;
            this.names = names;
        }

        PrimaryKey name(PrimaryKey key) {
            return key.withName(unique(templates.primaryKey(), key.columns(), "", key));
        }

        UniqueConstraint name(UniqueConstraint unique) {
            return unique.withName(unique(templates.unique(), unique.columns(), "", unique));
        }

        ForeignKey name(ForeignKey key) {
            return key.withName(unique(
                    templates.foreignKey(), key.columns(), key.referencedTable().name(), key));
        }

        CheckConstraint name(CheckConstraint check) {
            return check.withName(
                    unique(templates.check(), ExpressionColumns.of(check.expression(), table), "", check));
        }

        Index name(Index index) {
            List<String> columns = new ArrayList<>();
            for (IndexPart part : index.parts()) {
                columns.addAll(
                        part.column() != null
                                ? List.of(part.column())
                                : ExpressionColumns.of(String.valueOf(part.expression()), table));
            }
            return index.withName(unique(templates.index(), columns, "", index));
        }

        private String unique(String template, List<String> columns, String referredTable, Object object) {
            String name = fill(template, columns, referredTable);
            return names.unique(name, table.name() + " " + object);
        }

        /** The template's own letters are folded as a name without quotes is; the names put into it are stored ones. */
        private String fill(String template, List<String> columns, String referredTable) {
            String filled = rules.fold(template)
                    .replace(rules.fold("{table}"), table.name().name())
                    .replace(rules.fold("{columns}"), String.join("_", columns))
                    .replace(rules.fold("{referred_table}"), referredTable);
            int end = filled.length();
            while (end > 1 && filled.charAt(end - 1) == '_') {
                end--;
            }
            return filled.substring(0, end);
        }
    }
}
