package dev.migrate.dialect.mysql;

import dev.migrate.dialect.StandardDdl;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.RenameTable;
import java.util.List;

/** The statements of operations that stand by themselves; changes inside a table are {@link TableChange}'s. */
public class MysqlStatements extends StandardDdl {
    private final MysqlDefinitions definitions;

    public MysqlStatements(MysqlDefinitions definitions) {
        super(definitions);
        this.definitions = definitions;
    }

    @Override
    protected final MysqlDefinitions definitions() {
        return definitions;
    }

    /** {@code ALTER TABLE} with its clauses. */
    final String alter(ObjectName table, List<String> clauses) {
        return alterTable(table, clauses);
    }

    /** How a check that is no column's own is dropped, as a clause of {@code ALTER TABLE}. */
    protected String dropCheck(String name) {
        return "DROP CHECK " + quote(name);
    }

    @Override
    public List<String> visit(CreateTable operation) {
        return List.of(definitions.createTable(operation.table()));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        return List.of("RENAME TABLE " + quote(operation.before()) + " TO " + quote(operation.after()));
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        String name = quote(operation.sequence().name());
        return List.of(
                SequenceTable.createTable(name),
                SequenceTable.insert(name, operation.sequence().options().start()));
    }

    /** Nothing: the table keeps no options. */
    @Override
    public List<String> visit(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return List.of("DROP TABLE " + quote(operation.sequence().name()));
    }

    @Override
    public List<String> visit(CreateEnum operation) {
        throw Refusal.noEnums(operation.type().name());
    }
}
