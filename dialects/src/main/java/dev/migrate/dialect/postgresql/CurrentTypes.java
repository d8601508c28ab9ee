package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adopts the type and the counter of an existing column where they serve what is desired as well. */
final class CurrentTypes {
    private static final String DOMAINS =
            """
            SELECT n.nspname, t.typname, pg_catalog.format_type(t.typbasetype, t.typtypmod)
              FROM pg_catalog.pg_type t
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
             WHERE t.typtype = 'd' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            """;

    private final Catalog current;
    private final PostgresqlTypes types;

    CurrentTypes(Catalog current, PostgresqlTypes types) {
        this.current = current;
        this.types = types;
    }

    Schema in(Schema desired, Connection connection) throws SQLException {
        Map<ColumnType, ColumnType> domains = domains(desired, connection);
        SchemaEditor editor = new SchemaEditor(desired);
        for (Table table : desired.tables().values()) {
            Table existing = current.schema().tables().get(table.name());
            // Most tables of a large schema are as they were, and this is the quickest way to see it.
            if (existing == null || table.columns().equals(existing.columns())) {
                continue;
            }
            List<Column> adopted = table.columns().stream()
                    .map(column -> existing.column(column.name())
                            .map(other -> adopted(column, other, domains))
                            .orElse(column))
                    .toList();
            if (!adopted.equals(table.columns())) {
                editor.change(table.name(), same -> same.withColumns(adopted));
            }
        }
        return editor.schema();
    }

    private Column adopted(Column column, Column existing, Map<ColumnType, ColumnType> domains) {
        Column typed = serves(existing.type(), column.type(), domains) ? column.withType(existing.type()) : column;
        Identity wanted = column.identity();
        Identity identity = existing.identity();
        // Whoever asks for a counted column asks for no particular kind of counter, nor where it starts.
        if (wanted == null || identity == null || wanted.mode() != Identity.Mode.BY_DEFAULT) {
            return typed;
        }
        boolean open = wanted.options().equals(SequenceOptions.DEFAULT);
        return typed.withIdentity(open ? identity : new Identity(identity.mode(), wanted.options()));
    }

    private boolean serves(ColumnType existing, ColumnType desired, Map<ColumnType, ColumnType> domains) {
        if (existing.schema() != null && desired.schema() == null && isFoundElsewhere(desired)) {
            ColumnType local = new ColumnType(
                    null, existing.name(), existing.arguments(), existing.suffix(), existing.dimensions());
            return local.equals(desired);
        }
        return desired.equals(domains.get(existing));
    }

    /** Whether an unqualified type must come from another schema of the search path, as those of extensions do. */
    private boolean isFoundElsewhere(ColumnType desired) {
        return current.schema().enums().keySet().stream()
                .noneMatch(name -> name.schema() == null && name.name().equals(desired.name()));
    }

    /** The domains with the type below them; asked for only if a column differs and has a type that may be one. */
    private Map<ColumnType, ColumnType> domains(Schema desired, Connection connection) throws SQLException {
        Map<ColumnType, ColumnType> domains = new HashMap<>();
        if (desired.tables().values().stream().noneMatch(this::mayUseDomains)) {
            return domains;
        }
        try (UndoneTransaction transaction = new UndoneTransaction(connection)) {
            transaction.emptySearchPath();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(DOMAINS)) {
                while (row.next()) {
                    String schema = row.getString(1).equals(current.defaultSchema()) ? null : row.getString(1);
                    domains.put(
                            new ColumnType(schema, row.getString(2), List.of(), "", 0),
                            types.canonical(ColumnType.parse(row.getString(3))));
                }
            }
        }
        return domains;
    }

    private boolean mayUseDomains(Table table) {
        Table existing = current.schema().tables().get(table.name());
        return existing != null
                && !table.columns().equals(existing.columns())
                && table.columns().stream().anyMatch(column -> existing.column(column.name())
                        .filter(other -> !other.type().equals(column.type())
                                && other.type().arguments().isEmpty()
                                && !PostgresqlTypes.isBuiltIn(other.type().name()))
                        .isPresent());
    }
}
