package dev.migrate.command.autogenerate;

import dev.migrate.command.config.MigrateConfig;
import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.model.ModelReader;
import dev.migrate.model.TableSource;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the model with the live database. */
public final class Autogenerate {
    private final MigrateConfig config;
    private final ObjectName versionTable;
    private final Background<ModelReader> classes;

    private Autogenerate(MigrateConfig config, ObjectName versionTable, Background<ModelReader> classes) {
        this.config = config;
        this.versionTable = versionTable;
        this.classes = classes;
    }

    /** Begins to look for the classes, on a second thread, while the caller opens the database. */
    public static Autogenerate begin(MigrateConfig config, ObjectName versionTable) {
        Background<ModelReader> classes = Background.start(
                "class-path-scan", () -> ModelReader.scan(config.models().source()));
        return new Autogenerate(config, versionTable, classes);
    }

    /**
     * What would bring the database to what the classes ask for; the database is only read.
     *
     * @throws MigrateException if the classes cannot be read, or ask for something that this database cannot do
     */
    public Proposal propose(Connection connection, Dialect dialect, RenameRules rules) throws SQLException {
        // The classes are read while the database answers; both take about the same time.
        Background<Schema> model = Background.start(
                "model-reader", () -> classes.get().read(config.models().options(dialect.target())));
        List<String> schemas = config.database().schemas();
        TableFilter filter = new TableFilter(config.autogenerate(), versionTable, defaultSchema(connection, dialect));
        Catalog catalog = dialect.inspector().inspect(connection, new InspectionScope(schemas, filter));
        Schema wanted = HelperTables.kept(filter.filter(model.get()), catalog.schema());
        Schema reconciled = reconcile(wanted, catalog, connection, dialect);
        Renames renames = Renames.between(catalog.schema(), reconciled, rules);
        if (renames.settled().isEmpty()) {
            List<Operation> operations = SchemaDiff.between(catalog.schema(), reconciled);
            return Proposal.of(dialect, operations, dialect.ddl().script(operations, catalog), renames.open());
        }
        DdlScript renamed = dialect.ddl().script(renames.operations(), catalog);
        Catalog after = renamed.after();
        List<Operation> operations = SchemaDiff.between(after.schema(), reconcile(wanted, after, connection, dialect));
        DdlScript script = dialect.ddl().script(operations, after);
        return new Proposal(dialect, renames.operations(), renamed, operations, script, renames.open());
    }

    /** What the model's tables are for. */
    public Map<ObjectName, TableSource> sources(Dialect dialect) {
        return classes.get().sources(config.models().options(dialect.target()));
    }

    private Schema reconcile(Schema model, Catalog catalog, Connection connection, Dialect dialect)
            throws SQLException {
        return dialect.canonicalizer().reconcile(desired(model, catalog, dialect), catalog, connection);
    }

    private Schema desired(Schema model, Catalog catalog, Dialect dialect) {
        if (dialect.can(Capability.SCHEMAS)) {
            refuseSchemasNotCompared(model, catalog.defaultSchema());
        }
        Schema commented = config.autogenerate().comments() ? model : Comments.adopted(model, catalog.schema());
        return new NamingConvention(config.naming(), dialect.identifiers()).nameAll(commented);
    }

    /** What is not compared would be created again and again. */
    private void refuseSchemasNotCompared(Schema model, @Nullable String defaultSchema) {
        List<String> compared = config.database().schemas();
        for (ObjectName table : model.tables().keySet()) {
            String schema = table.schema();
            boolean known = schema == null || (schema.equals(defaultSchema) && compared.isEmpty());
            if (!known && !compared.contains(schema)) {
                throw new MigrateException(
                        ErrorKind.CONFIGURATION,
                        "Table " + table + " is in the schema " + schema + ", which is not compared",
                        "database.schemas",
                        "Add " + schema + " to database.schemas in migrate.yaml.");
            }
        }
    }

    private static @Nullable String defaultSchema(Connection connection, Dialect dialect) throws SQLException {
        return dialect.can(Capability.SCHEMAS) ? connection.getSchema() : null;
    }
}
