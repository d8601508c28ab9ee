package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.operation.Operation;
import java.util.List;

final class SqliteDdl implements Ddl {
    @Override
    public DdlScript script(List<Operation> operations, Catalog before) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
