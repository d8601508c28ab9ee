package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.MysqlStatements;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.DropSequence;
import java.util.ArrayList;
import java.util.List;

/** MariaDB's own statements: those of sequences, and how a check is dropped. */
final class MariadbStatements extends MysqlStatements {
    private final MariadbDefinitions definitions;

    MariadbStatements(MariadbDefinitions definitions) {
        super(definitions);
        this.definitions = definitions;
    }

    @Override
    protected String dropCheck(String name) {
        return "DROP CONSTRAINT " + quote(name);
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        return List.of(definitions.createSequence(operation.sequence()));
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        SequenceOptions before = operation.before().options();
        SequenceOptions after = operation.after().options();
        List<String> clauses = definitions.sequenceOptions(before, after);
        String name = quote(operation.after().name());
        List<String> statements = new ArrayList<>();
        boolean up = after.increment() > 0;
        Long limit = up ? after.minimum() : after.maximum();
        if (limit != null && !limit.equals(up ? before.minimum() : before.maximum())) {
            // The server refuses a limit that the next value has not reached, and SETVAL never goes back.
            statements.add("DO SETVAL(" + name + ", " + limit + ", 0)");
        }
        if (!clauses.isEmpty()) {
            statements.add("ALTER SEQUENCE " + name + " " + String.join(" ", clauses));
        }
        return statements;
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return List.of("DROP SEQUENCE " + quote(operation.sequence().name()));
    }
}
