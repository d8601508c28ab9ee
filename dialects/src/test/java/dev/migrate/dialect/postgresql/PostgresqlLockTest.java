package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.RunnerLock;
import dev.migrate.dialect.Transactions;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlLockTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void oneRunnerAtATime(TestEngine engine) throws Exception {
        try (DialectFixture fixture = new DialectFixture(engine);
                Connection second = fixture.database().connect()) {
            RunnerLock lock = fixture.dialect().lock();
            ExecutorService other = Executors.newSingleThreadExecutor();
            Future<RunnerLock.Held> waiting;
            try (RunnerLock.Held held = lock.acquire(fixture.connection(), "migrate_version", Duration.ZERO)) {
                assertThat(held).isNotNull();
                assertThatThrownBy(() -> lock.acquire(second, "migrate_version", Duration.ofMillis(60)))
                        .isInstanceOfSatisfying(MigrateException.class, e -> assertThat(e.kind())
                                .isEqualTo(ErrorKind.LOCK))
                        .hasMessageContaining(
                                fixture.rows("SELECT pg_backend_pid()").get(0))
                        .hasMessageContaining(fixture.database().user());
                lock.acquire(second, "other_version", Duration.ZERO).close();
                waiting = other.submit(() -> lock.acquire(second, "migrate_version", Duration.ofSeconds(20)));
            }
            waiting.get(20, TimeUnit.SECONDS).close();
            other.shutdown();
            assertThat(fixture.rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }

    /** Behind a pooler of transactions, only an open transaction keeps a server's session to oneself. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void theLockIsHeldByATransactionThatIsInNobodysWay(TestEngine engine) throws Exception {
        try (DialectFixture fixture = new DialectFixture(engine);
                Connection holder = fixture.database().connect()) {
            fixture.run("CREATE TABLE t (id int)");
            try (Statement statement = holder.createStatement()) {
                statement.execute("SET idle_in_transaction_session_timeout = 200");
                statement.execute("SET default_transaction_isolation = 'repeatable read'");
            }
            try (RunnerLock.Held held = fixture.dialect().lock().acquire(holder, "migrate_version", Duration.ZERO)) {
                assertThat(held).isNotNull();
                assertThat(holder.getAutoCommit()).isFalse();
                Thread.sleep(400);
                fixture.run("SET statement_timeout = '20s'", "CREATE INDEX CONCURRENTLY t_id ON t (id)", "VACUUM t");
                assertThat(fixture.rows("SELECT state || ' ' || (backend_xmin IS NULL) FROM pg_stat_activity"
                                + " WHERE pid = (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"))
                        .containsExactly("idle in transaction true");
            }
            assertThat(holder.getAutoCommit()).isTrue();
            assertThat(fixture.rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aScriptThatEndsTheTransactionIsNoticed(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            Transactions transactions = fixture.dialect().transactions();
            Connection connection = fixture.connection();
            transactions.prepare(connection, Duration.ofMillis(1500));
            assertThat(fixture.rows("SHOW lock_timeout")).containsExactly("1500ms");
            assertThat(transactions.isOpen(connection)).isFalse();
            transactions.begin(connection);
            fixture.run("CREATE TABLE t (id int)");
            assertThat(transactions.isOpen(connection)).isTrue();
            fixture.run("COMMIT");
            assertThat(transactions.isOpen(connection)).isFalse();
            transactions.rollback(connection);
            assertThat(fixture.schema().tables()).hasSize(1);
            transactions.begin(connection);
            assertThatThrownBy(() -> fixture.run("DROP TABLE t", "SELECT 1 / 0"))
                    .isInstanceOf(SQLException.class);
            assertThat(transactions.isOpen(connection)).isTrue();
            transactions.rollback(connection);
            transactions.rollback(connection);
            assertThat(fixture.schema().tables()).hasSize(1);
        }
    }

    @Test
    void anOldServerIsRefused() {
        PostgresqlProvider provider = new PostgresqlProvider();
        assertThat(provider.accepts("jdbc:postgresql://localhost/x")).isTrue();
        assertThatThrownBy(() -> provider.dialect("postgresql", new ServerVersion(11, 22, 0)))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("PostgreSQL 11.22");
    }
}
