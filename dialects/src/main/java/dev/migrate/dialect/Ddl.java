package dev.migrate.dialect;

import dev.migrate.schema.operation.Operation;
import java.util.List;

/** Writes operations as SQL. */
public interface Ddl {

    /**
     * The statements that carry out {@code operations}, in order, on a database that stands at {@code before}.
     *
     * @throws dev.migrate.schema.MigrateException (kind REFUSED) naming what this database cannot do, or what would
     *     break, before anything runs
     */
    DdlScript script(List<Operation> operations, Catalog before);

    /** A string literal: {@code 'it''s'}. */
    String literal(String text);
}
