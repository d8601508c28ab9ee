package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementClassifierTest {
    private static final Dialect POSTGRESQL =
            Dialects.forUrl("jdbc:postgresql:test").dialect("postgresql", new ServerVersion(18, 0, 0));

    @Test
    void statementsBelongIntoTheTransaction() {
        assertThat(transactional("CREATE TABLE t (id integer)", "INSERT INTO t VALUES (1)", "SAVEPOINT s"))
                .containsOnly(Execution.IN_TRANSACTION);
    }

    @Test
    void outsideOfItOnlyChangesOfRowsAreCountedTogetherWithTheirEffect() {
        assertThat(autocommit("CREATE INDEX CONCURRENTLY i ON t (a)", "UPDATE t SET a = 1", "VACUUM"))
                .containsExactly(Execution.ALONE, Execution.WITH_COUNT, Execution.ALONE);
    }

    @Test
    void outsideOfItAScriptMayHaveTransactionsOfItsOwn() {
        assertThat(autocommit("BEGIN", "UPDATE t SET a = 1", "CREATE TABLE u (id integer)", "COMMIT", "VACUUM"))
                .containsExactly(
                        Execution.OPENS_OWN,
                        Execution.IN_OWN,
                        Execution.IN_OWN,
                        Execution.COMMITS_OWN,
                        Execution.ALONE);
    }

    @Test
    void whatWouldEndTheTransactionIsRefusedWithItsLine() {
        for (String sql : List.of("BEGIN", "COMMIT", "END", "ROLLBACK", "START TRANSACTION")) {
            MigrateException failure = refused(ErrorKind.REVISION, () -> transactional("SELECT 1", sql));
            assertThat(failure).hasMessageContaining(sql);
            assertThat(failure.where()).contains("file.sql:2");
        }
    }

    @Test
    void anOwnTransactionMustBeWhole() {
        refused(ErrorKind.REVISION, () -> autocommit("BEGIN", "SELECT 1"));
        refused(ErrorKind.REVISION, () -> autocommit("BEGIN", "BEGIN", "COMMIT"));
        refused(ErrorKind.REVISION, () -> autocommit("BEGIN", "ROLLBACK"));
    }

    @Test
    void aCommitOfNothingIsHarmlessWhereTheServerSaysSo() {
        assertThat(autocommit("SELECT 1", "COMMIT")).containsExactly(Execution.WITH_COUNT, Execution.ALONE);
        StatementClassifier sqlite = new StatementClassifier(
                "file.sql",
                Dialects.named("sqlite")
                        .dialect("sqlite", new ServerVersion(3, 45, 0))
                        .resumption());
        refused(ErrorKind.REVISION, () -> sqlite.add(new SqlStatement("COMMIT", 1), false));
    }

    private static List<Execution> transactional(String... statements) {
        return classify(true, statements);
    }

    private static List<Execution> autocommit(String... statements) {
        return classify(false, statements);
    }

    private static List<Execution> classify(boolean transaction, String... statements) {
        StatementClassifier classifier = new StatementClassifier("file.sql", POSTGRESQL.resumption());
        for (int i = 0; i < statements.length; i++) {
            classifier.add(new SqlStatement(statements[i], i + 1), transaction);
        }
        return classifier.statements().stream().map(StepStatement::execution).toList();
    }
}
