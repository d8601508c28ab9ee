package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Catalog;
import dev.migrate.schema.Schema;
import java.sql.Connection;

final class SqliteCanonicalizer implements Canonicalizer {
    @Override
    public Schema canonical(Schema desired) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Schema reconcile(Schema desired, Catalog current, Connection connection) {
        throw new UnsupportedOperationException();
    }
}
