package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.RunnerLock;
import dev.migrate.dialect.ScriptSplitter;
import dev.migrate.dialect.StatementSplitter;
import dev.migrate.dialect.Transactions;
import dev.migrate.dialect.Types;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** SQLite at one version. */
public final class SqliteDialect implements Dialect {
    static final String NAME = "sqlite";

    private static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.TRANSACTIONAL_DDL,
            Capability.DEFERRABLE_FOREIGN_KEYS,
            Capability.PARTIAL_INDEXES,
            Capability.EXPRESSION_INDEXES,
            Capability.STORED_GENERATED_COLUMNS,
            Capability.VIRTUAL_GENERATED_COLUMNS));

    private final ServerVersion version;
    private final Transactions transactions = new SqliteTransactions();

    public SqliteDialect(ServerVersion version) {
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
        return CAPABILITIES;
    }

    @Override
    public IdentifierRules identifiers() {
        return new SqliteIdentifiers();
    }

    @Override
    public Types types() {
        return new SqliteTypes();
    }

    @Override
    public Inspector inspector() {
        return new SqliteInspector();
    }

    @Override
    public Canonicalizer canonicalizer() {
        return new SqliteCanonicalizer();
    }

    @Override
    public Ddl ddl() {
        return new SqliteDdl();
    }

    @Override
    public StatementSplitter splitter() {
        return ScriptSplitter.sqlite();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public RunnerLock lock() {
        return new SqliteLock();
    }

    @Override
    public Resumption resumption() {
        return new SqliteResumption();
    }
}
