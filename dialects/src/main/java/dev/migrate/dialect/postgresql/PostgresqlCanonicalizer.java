package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Catalog;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL's canonical form: first what memory can tell, then what the database spells otherwise. */
final class PostgresqlCanonicalizer implements Canonicalizer {
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlTypes types;
    private final CanonicalTable tables;

    PostgresqlCanonicalizer(PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        this.identifiers = identifiers;
        this.types = types;
        this.tables = new CanonicalTable(identifiers, types);
    }

    @Override
    public Schema canonical(Schema desired) {
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
        Schema local = new LocalNames(current.defaultSchema()).of(canonical(desired));
        Schema managed = new UnmanagedRelations(current).without(local, connection);
        Schema spelled = new CurrentTypes(current, types).in(managed, connection);
        return new CurrentExpressions(identifiers, types, current).in(spelled, connection);
    }
}
