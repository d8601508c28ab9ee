package dev.migrate.runner;

import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how each statement of a step is executed; the statements come in order. */
final class StatementClassifier {
    private final String file;
    private final Resumption resumption;
    private final List<StepStatement> statements = new ArrayList<>();
    private @Nullable SqlStatement ownBegin;

    /** @param file the name that errors show */
    StatementClassifier(String file, Resumption resumption) {
        this.file = file;
        this.resumption = resumption;
    }

    /**
     * @param transaction whether the statement belongs into the step's transaction
     * @throws MigrateException (kind REVISION) if the statement would end that transaction
     */
    void add(SqlStatement statement, boolean transaction) {
        TransactionControl control = TransactionControl.of(statement.text());
        Execution execution;
        if (control == TransactionControl.ROLLS_BACK) {
            throw error(statement, "A revision must not roll back", "Take the statement out.");
        } else if (transaction) {
            execution = inTransaction(statement, control);
        } else if (ownBegin != null) {
            execution = inOwnTransaction(statement, control);
        } else {
            execution = outside(statement, control);
        }
        statements.add(new StepStatement(statement, execution));
    }

    /** @throws MigrateException (kind REVISION) if the script opens a transaction that it does not commit */
    List<StepStatement> statements() {
        refuseOpenTransaction();
        return List.copyOf(statements);
    }

    private Execution inTransaction(SqlStatement statement, TransactionControl control) {
        refuseOpenTransaction();
        if (control != TransactionControl.NONE) {
            throw error(
                    statement,
                    "The statement would begin or end a transaction, but the revision runs in one",
                    "Take it out, or put it below `-- migrate:autocommit`.");
        }
        return Execution.IN_TRANSACTION;
    }

    private Execution inOwnTransaction(SqlStatement statement, TransactionControl control) {
        return switch (control) {
            case BEGINS -> throw error(statement, "A transaction is open already", "Commit the first one before.");
            case COMMITS -> {
                ownBegin = null;
                yield Execution.COMMITS_OWN;
            }
            case NONE, ROLLS_BACK -> Execution.IN_OWN;
        };
    }

    private Execution outside(SqlStatement statement, TransactionControl control) {
        return switch (control) {
            case BEGINS -> {
                ownBegin = statement;
                yield Execution.OPENS_OWN;
            }
            case COMMITS -> commitOfNothing(statement);
            case NONE, ROLLS_BACK ->
                resumption.joinsTransaction(statement.text()) ? Execution.WITH_COUNT : Execution.ALONE;
        };
    }

    /** Many scripts for MySQL end with one; SQLite would refuse it, but not before the statements above it have run. */
    private Execution commitOfNothing(SqlStatement statement) {
        if (resumption.joinsTransaction(statement.text())) {
            throw error(statement, "No transaction is open here", "Take the statement out.");
        }
        return Execution.ALONE;
    }

    private void refuseOpenTransaction() {
        if (ownBegin != null) {
            throw error(ownBegin, "This transaction is never committed", "Add a COMMIT before the part ends.");
        }
    }

    private MigrateException error(SqlStatement statement, String message, String hint) {
        return new MigrateException(
                ErrorKind.REVISION, message + ": " + Excerpt.of(statement.text()), file + ":" + statement.line(), hint);
    }
}
