package dev.migrate.model.oracle;

import dev.migrate.model.Naming;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.TargetDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** The schema that Hibernate itself has in mind for annotated classes, as lines for {@link SchemaLines}. */
final class HibernateSchema {
    /** Spring Boot's implicit names, which Hibernate does not bring along. */
    private static final class SpringImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }

    private final Metadata metadata;
    private final Dialect dialect;
    private final IdentifierRules rules;
    private final SchemaLines lines = new SchemaLines();

    private HibernateSchema(Metadata metadata, TargetDatabase target) {
        this.metadata = metadata;
        this.dialect = metadata.getDatabase().getDialect();
        this.rules = target.identifiers();
    }

    /**
     * @param model adds classes and mapping files
     * @param extra settings of Hibernate
     */
    static SchemaLines of(
            Consumer<MetadataSources> model, TargetDatabase target, Naming naming, Map<String, Object> extra) {
        Map<String, Object> settings = new TreeMap<>(extra);
        settings.put("hibernate.boot.allow_jdbc_metadata_access", false);
        settings.put("hibernate.dialect", dialect(target));
        settings.put("hibernate.type.wrapper_array_handling", "ALLOW");
        settings.put("jakarta.persistence.validation.mode", "ddl");
        if (naming == Naming.SPRING) {
            settings.put("hibernate.implicit_naming_strategy", new SpringImplicitNames());
            settings.put("hibernate.physical_naming_strategy", HibernateVersion.snakeCase());
        }
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            model.accept(sources);
            Metadata metadata = sources.buildMetadata();
            // Building the factory adds to the metadata what Bean Validation and generated values ask for.
            metadata.buildSessionFactory().close();
            HibernateSchema schema = new HibernateSchema(metadata, target);
            schema.read();
            return schema.lines;
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static Dialect dialect(TargetDatabase target) {
        DatabaseVersion version = DatabaseVersion.make(
                target.version().major(),
                target.version().minor(),
                target.version().patch());
        return switch (target.dialect()) {
            case "postgresql" -> new PostgreSQLDialect(version);
            case "mysql" -> new MySQLDialect(version);
            case "mariadb" -> new MariaDBDialect(version);
            default -> new SQLiteDialect(version);
        };
    }

    private void read() {
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Sequence sequence : namespace.getSequences()) {
                lines.sequence(
                        stored(sequence.getName().getSequenceName()),
                        sequence.getInitialValue(),
                        sequence.getIncrementSize());
            }
            for (Table table : namespace.getTables()) {
                if (table.isPhysicalTable() && !isSequenceTable(table)) {
                    read(table);
                } else if (isSequenceTable(table)) {
                    lines.sequence(stored(table.getNameIdentifier()));
                }
            }
        }
    }

    private static boolean isSequenceTable(Table table) {
        Collection<Column> columns = table.getColumns();
        return columns.size() == 1 && columns.iterator().next().getName().equalsIgnoreCase("next_val");
    }

    private void read(Table table) {
        String name = name(table);
        lines.table(name, table.getComment());
        for (Column column : table.getColumns()) {
            read(name, table, column);
        }
        if (table.hasPrimaryKey()) {
            lines.primaryKey(name, names(table.getPrimaryKey().getColumns()));
        }
        for (UniqueKey unique : table.getUniqueKeys().values()) {
            lines.unique(name, names(unique.getColumns()));
        }
        for (ForeignKey key : HibernateVersion.foreignKeys(table)) {
            if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
                read(name, key);
            }
        }
        for (CheckConstraint check : table.getChecks()) {
            lines.check(name, check.getConstraint());
        }
        for (Index index : table.getIndexes().values()) {
            lines.index(name, indexed(index));
        }
    }

    private boolean isNullable(Column column) {
        return column.isNullable()
                || (column.getGeneratedAs() != null && !HibernateVersion.saysNotNullOfGenerated(dialect));
    }

    private void read(String table, Table owner, Column column) {
        boolean identity = column.isIdentity() && !(dialect instanceof SQLiteDialect);
        String type = column.isIdentity() && dialect instanceof SQLiteDialect
                ? "integer"
                : ColumnType.parse(column.getSqlType(metadata).replace(" array[", " ["))
                        .toString();
        lines.column(
                table,
                stored(column),
                type,
                isNullable(column) && !owner.isPrimaryKey(column),
                defaultValue(column),
                identity,
                column.getGeneratedAs(),
                column.getCollation(),
                column.getComment());
        if (column.isUnique() && !owner.isPrimaryKey(column)) {
            lines.unique(table, List.of(stored(column)));
        }
        List<String> unnamed = new ArrayList<>();
        for (CheckConstraint check : column.getCheckConstraints()) {
            if (check.isNamed()) {
                lines.check(table, check.getConstraint());
            } else {
                unnamed.add(check.getConstraint());
            }
        }
        if (!unnamed.isEmpty()) {
            lines.check(table, String.join(" and ", unnamed));
        }
    }

    /** Said by itself, or among what comes after the type. */
    private static @Nullable String defaultValue(Column column) {
        String options = HibernateVersion.options(column);
        return options.startsWith("default ") ? options.substring("default ".length()) : column.getDefaultValue();
    }

    private void read(String table, ForeignKey key) {
        List<Column> referenced = key.isReferenceToPrimaryKey()
                ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        String action = key.getOnDeleteAction() == null
                ? ""
                : key.getOnDeleteAction().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        String options = HibernateVersion.options(key).toLowerCase(Locale.ROOT);
        String text = key.getKeyDefinition() == null ? options : key.getKeyDefinition();
        String stated = text.isEmpty() ? action : text.replaceFirst(".*on delete ", "");
        lines.foreignKey(
                table,
                names(key.getColumns()),
                name(key.getReferencedTable()),
                names(referenced),
                stated.equals("no action") ? "" : stated);
    }

    private List<String> indexed(Index index) {
        List<String> parts = new ArrayList<>();
        for (Selectable selectable : index.getSelectables()) {
            String order = index.getSelectableOrderMap().getOrDefault(selectable, "asc");
            String part = selectable instanceof Column column ? stored(column) : selectable.getText();
            parts.add(part + (order.equalsIgnoreCase("desc") ? " desc" : ""));
        }
        return parts;
    }

    private String name(Table table) {
        Identifier qualifier = target(table);
        return (qualifier == null ? "" : stored(qualifier) + ".") + stored(table.getNameIdentifier());
    }

    private Identifier target(Table table) {
        return dialect instanceof MySQLDialect ? table.getCatalogIdentifier() : table.getSchemaIdentifier();
    }

    private List<String> names(Collection<Column> columns) {
        Function<Column, String> stored = this::stored;
        return columns.stream().map(stored).toList();
    }

    private String stored(Column column) {
        return column.isQuoted() ? column.getName() : rules.fold(column.getName());
    }

    private String stored(Identifier identifier) {
        return identifier.isQuoted() ? identifier.getText() : rules.fold(identifier.getText());
    }

    /** The tables' names, for messages. */
    @Override
    public String toString() {
        return new TreeSet<>(lines.all()).toString();
    }
}
