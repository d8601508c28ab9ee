package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Catalog;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL's canonical form: first what memory can tell, then what the database spells otherwise. */
final class PostgresqlCanonicalizer implements Canonicalizer {
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlTypes types;
    private final CanonicalTable tables;
    private final Generated.Storage usualStorage;

    PostgresqlCanonicalizer(PostgresqlIdentifiers identifiers, PostgresqlTypes types, ServerVersion version) {
        this.identifiers = identifiers;
        this.types = types;
        this.tables = new CanonicalTable(identifiers, types);
        // https://www.postgresql.org/docs/18/sql-createtable.html: virtual is the default, and new, in 18.
        this.usualStorage = version.atLeast(18) ? Generated.Storage.VIRTUAL : Generated.Storage.STORED;
    }

    @Override
    public Schema canonical(Schema desired) {
        return withStorage(inStoredForm(desired));
    }

    private Schema inStoredForm(Schema desired) {
        return Schema.of(
                desired.tables().values().stream().map(tables::of).toList(),
                desired.sequences().values().stream().map(this::sequence).toList(),
                desired.enums().values().stream()
                        .map(type -> new EnumType(tables.name(type.name()), type.values()))
                        .toList());
    }

    private Sequence sequence(Sequence sequence) {
        ColumnType type = sequence.type() == null ? null : types.canonical(sequence.type());
        return new Sequence(
                tables.name(sequence.name()),
                type == null || type.name().equals("bigint") ? null : type,
                SequenceLimits.canonical(sequence.options(), type));
    }

    @Override
    public Schema reconcile(Schema desired, Catalog current, Connection connection) throws SQLException {
        Schema local = new LocalNames(current.defaultSchema())
                .of(inStoredForm(desired))
                .sharing(current.schema());
        Schema managed = new UnmanagedRelations(current).without(local, connection);
        Schema bound = new BoundTables(current.schema()).in(managed);
        Schema spelled = new CurrentTypes(current, types).in(bound, connection);
        Schema told = new CurrentExpressions(identifiers, types, current).in(spelled, connection);
        return withStorage(new Inheritance(current.schema()).in(told));
    }

    private Schema withStorage(Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        for (Table table : schema.tables().values()) {
            if (table.columns().stream().anyMatch(PostgresqlCanonicalizer::isUnstated)) {
                editor.change(
                        table.name(),
                        same -> same.withColumns(
                                same.columns().stream().map(this::withStorage).toList()));
            }
        }
        return editor.schema();
    }

    private Column withStorage(Column column) {
        Generated generated = column.generated();
        return generated != null && isUnstated(column)
                ? column.withGenerated(new Generated(generated.expression(), usualStorage))
                : column;
    }

    private static boolean isUnstated(Column column) {
        return column.generated() != null && column.generated().storage() == Generated.Storage.UNSTATED;
    }
}
