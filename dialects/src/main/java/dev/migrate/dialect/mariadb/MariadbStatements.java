package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.MysqlStatements;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.DropSequence;
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
        List<String> clauses =
                definitions.sequenceOptions(before, operation.after().options());
        return clauses.isEmpty()
                ? List.of()
                : List.of("ALTER SEQUENCE " + quote(operation.after().name()) + " " + String.join(" ", clauses));
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return List.of("DROP SEQUENCE " + quote(operation.sequence().name()));
    }
}
