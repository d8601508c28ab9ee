package dev.migrate.dialect;

import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.TargetDatabase;
import java.util.Optional;
import java.util.Set;

/** One database product at one version: a list of the parts that know it. */
public interface Dialect {

    /** {@code sqlite}, {@code postgresql}, {@code mysql} or {@code mariadb}: the word that revision files use. */
    String name();

    ServerVersion version();

    Set<Capability> capabilities();

    IdentifierRules identifiers();

    Types types();

    Inspector inspector();

    Canonicalizer canonicalizer();

    Ddl ddl();

    StatementSplitter splitter();

    Transactions transactions();

    RunnerLock lock();

    Resumption resumption();

    /** Empty if the server tells nobody how far it is. */
    default Optional<StatementProgress> progress() {
        return Optional.empty();
    }

    default boolean can(Capability capability) {
        return capabilities().contains(capability);
    }

    default TargetDatabase target() {
        return new TargetDatabase(name(), version(), identifiers());
    }
}
