package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Inspector;
import dev.migrate.schema.Index;
import dev.migrate.schema.Schema;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Reads the catalog in eight queries, all on one snapshot; a ninth names columns of tables outside of what is read, if
 * foreign keys refer to them.
 */
final class PostgresqlInspector implements Inspector {
    private final ServerVersion version;
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlTypes types;

    PostgresqlInspector(ServerVersion version, PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        this.version = version;
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Catalog inspect(Connection connection, InspectionScope scope) throws SQLException {
        try (UndoneTransaction transaction = new UndoneTransaction(connection)) {
            transaction.freeze();
            CatalogQuery query = CatalogQuery.of(connection, scope);
            transaction.emptySearchPath();
            // Compiling these queries takes longer than running them.
            transaction.execute("SET LOCAL jit = off");
            return read(query);
        }
    }

    private Catalog read(CatalogQuery query) throws SQLException {
        PostgresqlSpelling spelling = new PostgresqlSpelling(identifiers, types, query.defaultSchema());
        CatalogTypes catalogTypes = CatalogTypes.read(query);
        CatalogSequences sequences = CatalogSequences.read(query);
        Map<Long, CatalogTables.Entry> entries =
                CatalogTables.read(query, catalogTypes, sequences.identities(), spelling);
        Map<Long, CatalogConstraints.Entry> constraints =
                CatalogConstraints.read(query, version, entries, identifiers, spelling);
        Map<Long, List<Index>> indexes = CatalogIndexes.read(query, version, entries, identifiers, spelling);
        List<Table> tables = new ArrayList<>(entries.size());
        entries.forEach((oid, entry) -> tables.add(table(
                entry,
                constraints.getOrDefault(oid, new CatalogConstraints.Entry()),
                indexes.getOrDefault(oid, List.of()),
                SerialSequences.options(entry, sequences.serials().getOrDefault(oid, Map.of()), identifiers))));
        List<Dependent> dependents = CatalogDependents.read(query, identifiers);
        return new Catalog(
                Schema.of(tables, sequences.sequences(), catalogTypes.enums()),
                query.defaultSchema(),
                dependents,
                Map.of());
    }

    private static Table table(
            CatalogTables.Entry entry,
            CatalogConstraints.Entry constraints,
            List<Index> indexes,
            SortedMap<String, String> options) {
        return new Table(
                entry.name(),
                entry.columns(),
                constraints.primaryKey(),
                constraints.uniques(),
                constraints.foreignKeys(),
                constraints.checks(),
                indexes,
                entry.comment(),
                options);
    }
}
