package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.operation.Operation;
import java.util.List;

/** Writes operations as SQL for SQLite: {@code ALTER TABLE} where it can, otherwise one rebuild of each table. */
final class SqliteDdl implements Ddl {

    @Override
    public DdlScript script(List<Operation> operations, Catalog before) {
        return new ScriptWriter(before).write(operations);
    }

    @Override
    public String literal(String text) {
        return new SqliteDefinitions().literal(text);
    }
}
