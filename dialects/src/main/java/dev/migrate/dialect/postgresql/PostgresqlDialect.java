package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.RunnerLock;
import dev.migrate.dialect.ScriptSplitter;
import dev.migrate.dialect.StatementProgress;
import dev.migrate.dialect.StatementSplitter;
import dev.migrate.dialect.Transactions;
import dev.migrate.dialect.Types;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL at one version. */
final class PostgresqlDialect implements Dialect {
    static final String NAME = "postgresql";

    private final ServerVersion version;
    private final PostgresqlIdentifiers identifiers = new PostgresqlIdentifiers();
    private final PostgresqlTypes types = new PostgresqlTypes(identifiers);

    PostgresqlDialect(ServerVersion version) {
        this.version = version;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ServerVersion version() {
        return version;
    }

    @Override
    public Set<Capability> capabilities() {
        EnumSet<Capability> capabilities = EnumSet.allOf(Capability.class);
        if (!version.atLeast(15)) {
            capabilities.remove(Capability.NULLS_NOT_DISTINCT);
        }
        if (!version.atLeast(18)) {
            capabilities.remove(Capability.VIRTUAL_GENERATED_COLUMNS);
        }
        return Set.copyOf(capabilities);
    }

    @Override
    public IdentifierRules identifiers() {
        return identifiers;
    }

    @Override
    public Types types() {
        return types;
    }

    @Override
    public Inspector inspector() {
        return new PostgresqlInspector(version, identifiers, types);
    }

    @Override
    public Canonicalizer canonicalizer() {
        return new PostgresqlCanonicalizer(identifiers, types, version);
    }

    @Override
    public Ddl ddl() {
        return new PostgresqlDdl(version, identifiers, types);
    }

    @Override
    public StatementSplitter splitter() {
        return ScriptSplitter.postgresql();
    }

    @Override
    public Transactions transactions() {
        return new PostgresqlTransactions();
    }

    @Override
    public RunnerLock lock() {
        return new PostgresqlLock();
    }

    @Override
    public Resumption resumption() {
        return new PostgresqlResumption(identifiers);
    }

    @Override
    public Optional<StatementProgress> progress() {
        return Optional.of(new IndexProgress());
    }
}
