package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.MysqlCanonicalizer;
import dev.migrate.dialect.mysql.MysqlTypes;
import dev.migrate.dialect.mysql.TableLimits;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/** MariaDB's canonical form: sequences keep their options, all of them as bigint. */
final class MariadbCanonicalizer extends MysqlCanonicalizer {

    MariadbCanonicalizer(
            IdentifierRules identifiers, MysqlTypes types, MariadbDefinitions definitions, TableLimits limits) {
        super(identifiers, types, definitions, limits);
    }

    @Override
    protected boolean isSequence(Table table) {
        return false;
    }

    @Override
    protected Sequence sequence(Sequence desired) {
        return new Sequence(desired.name(), null, SequenceLimits.canonical(desired.options()));
    }

    /** A model says nothing about caching, so that the server's own number does not contradict it. */
    @Override
    protected Sequence reconcile(Sequence desired, Sequence canonical, @Nullable Sequence current) {
        SequenceOptions options = canonical.options();
        boolean unsaid = options.cache() == SequenceOptions.DEFAULT.cache()
                && current != null
                && current.options().cache() == SequenceLimits.DEFAULT_CACHE;
        return unsaid
                ? canonical.withOptions(new SequenceOptions(
                        options.start(),
                        options.increment(),
                        options.minimum(),
                        options.maximum(),
                        SequenceLimits.DEFAULT_CACHE,
                        options.cycle()))
                : canonical;
    }
}
