package dev.migrate.dialect.mysql;

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
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** MySQL at one version. */
public class MysqlDialect implements Dialect {
    public static final String NAME = "mysql";

    private static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.COMMENTS,
            Capability.SCHEMAS,
            Capability.EXPRESSION_INDEXES,
            Capability.STORED_GENERATED_COLUMNS,
            Capability.VIRTUAL_GENERATED_COLUMNS));
    private static final TableLimits LIMITS = new TableLimits(true, true, true, false, true, false, true, false);

    private final ServerVersion version;

    public MysqlDialect(ServerVersion version) {
        this.version = version;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public final ServerVersion version() {
        return version;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public IdentifierRules identifiers() {
        return new MysqlIdentifiers(MysqlKeywords.RESERVED);
    }

    @Override
    public final MysqlTypes types() {
        return new MysqlTypes();
    }

    @Override
    public Inspector inspector() {
        return new MysqlInspector(identifiers(), types(), new MysqlForms(new MysqlSpelling(identifiers())), LIMITS);
    }

    @Override
    public Canonicalizer canonicalizer() {
        return new MysqlCanonicalizer(identifiers(), types(), new MysqlDefinitions(identifiers(), types()), LIMITS);
    }

    @Override
    public Ddl ddl() {
        MysqlDefinitions definitions = new MysqlDefinitions(identifiers(), types());
        return new MysqlDdl("MySQL", definitions, new MysqlStatements(definitions), LIMITS);
    }

    @Override
    public final StatementSplitter splitter() {
        return ScriptSplitter.mysql();
    }

    @Override
    public final Transactions transactions() {
        return new MysqlTransactions();
    }

    @Override
    public final RunnerLock lock() {
        return new MysqlLock();
    }

    @Override
    public final Resumption resumption() {
        return new MysqlResumption();
    }
}
