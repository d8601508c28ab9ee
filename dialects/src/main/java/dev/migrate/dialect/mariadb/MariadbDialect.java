package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.mysql.MysqlDdl;
import dev.migrate.dialect.mysql.MysqlDialect;
import dev.migrate.dialect.mysql.MysqlIdentifiers;
import dev.migrate.dialect.mysql.MysqlSpelling;
import dev.migrate.dialect.mysql.TableLimits;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** MariaDB at one version. */
public final class MariadbDialect extends MysqlDialect {
    static final String NAME = "mariadb";

    private static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.COMMENTS,
            Capability.SCHEMAS,
            Capability.SEQUENCES,
            Capability.STORED_GENERATED_COLUMNS,
            Capability.VIRTUAL_GENERATED_COLUMNS));

    public MariadbDialect(ServerVersion version) {
        super(version);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public IdentifierRules identifiers() {
        return new MysqlIdentifiers(MariadbKeywords.RESERVED);
    }

    /** DESC is read and forgotten before 10.8: https://mariadb.com/kb/en/create-index/ */
    private TableLimits limits() {
        return new TableLimits(false, version().atLeast(10, 8, 0), false, true, false, cascadesNoNulls(), false, true);
    }

    /** Since MDEV-34392, which was mended in each series of that time. */
    private boolean cascadesNoNulls() {
        ServerVersion version = version();
        return version.atLeast(11, 4, 4)
                || (version.atLeast(10, 11, 10) && !version.atLeast(11, 0, 0))
                || (version.atLeast(10, 6, 20) && !version.atLeast(10, 7, 0));
    }

    @Override
    public Inspector inspector() {
        return new MariadbInspector(
                identifiers(), types(), new MariadbForms(new MysqlSpelling(identifiers())), limits());
    }

    @Override
    public Canonicalizer canonicalizer() {
        return new MariadbCanonicalizer(
                identifiers(), types(), new MariadbDefinitions(identifiers(), types()), limits());
    }

    @Override
    public Ddl ddl() {
        MariadbDefinitions definitions = new MariadbDefinitions(identifiers(), types());
        return new MysqlDdl("MariaDB", definitions, new MariadbStatements(definitions), limits());
    }
}
