package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.RunnerLock;
import dev.migrate.dialect.Transactions;
import dev.migrate.dialect.mariadb.MysqlFamilyProvider;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which dialect is found, and its lock, its transactions and its names. */
class MysqlDialectTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void theServerSaysWhichItIs(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            assertThat(database.dialect().name()).isEqualTo(engine.dialect());
            assertThat(engine.name())
                    .contains(database.dialect().version().major() + "."
                            + database.dialect().version().minor());
            assertThat(database.dialect().can(Capability.TRANSACTIONAL_DDL)).isFalse();
            assertThat(database.dialect().can(Capability.SEQUENCES)).isEqualTo(database.isMariadb());
        }
    }

    @Test
    void oldServersAreRefused() {
        MysqlFamilyProvider provider = new MysqlFamilyProvider();
        assertThat(provider.accepts("jdbc:mysql://db/shop")).isTrue();
        assertThat(provider.accepts("jdbc:mariadb://db/shop")).isTrue();
        assertThat(provider.accepts("jdbc:postgresql://db/shop")).isFalse();
        assertThatThrownBy(() -> provider.dialect("mysql", new ServerVersion(5, 7, 22)))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.DATABASE))
                .hasMessage("The server is MySQL 5.7.22, but MySQL 8.0.16 is the oldest that is supported");
        assertThatThrownBy(() -> provider.dialect("mariadb", new ServerVersion(10, 5, 0)))
                .hasMessage("The server is MariaDB 10.5.0, but MariaDB 10.6.0 is the oldest that is supported");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void oneRunnerAtATime(TestEngine engine) throws SQLException {
        String name = "a_version_table_with_a_name_that_is_much_longer_than_the_names_that_locks_may_have";
        try (DialectFixture database = new DialectFixture(engine);
                Connection other = database.connect()) {
            RunnerLock lock = database.dialect().lock();
            RunnerLock.Held held = lock.acquire(database.connection(), name, Duration.ZERO);
            assertThatThrownBy(() -> lock.acquire(other, name, Duration.ofMillis(100)))
                    .isInstanceOfSatisfying(
                            MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.LOCK))
                    .hasMessageContaining("connection "
                            + database.rows("SELECT CONNECTION_ID()").get(0) + ", user migrate");
            lock.acquire(other, "another_table", Duration.ZERO).close();
            held.close();
            lock.acquire(other, name, Duration.ofSeconds(1)).close();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aLockEndsWithItsConnection(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            RunnerLock lock = database.dialect().lock();
            try (Connection killed = database.connect()) {
                lock.acquire(killed, "v", Duration.ZERO);
            }
            lock.acquire(database.connection(), "v", Duration.ofSeconds(5)).close();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void transactionsKnowWhetherTheyAreOpen(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            Connection connection = database.connection();
            Transactions transactions = database.dialect().transactions();
            transactions.prepare(connection, Duration.ofMillis(1500));
            assertThat(database.rows("SELECT @@lock_wait_timeout, @@innodb_lock_wait_timeout"))
                    .containsExactly("2,2");
            database.run("CREATE TABLE t (a int)");
            assertThat(transactions.isOpen(connection)).isFalse();
            transactions.begin(connection);
            database.run("INSERT INTO t VALUES (1)");
            assertThat(transactions.isOpen(connection)).isTrue();
            transactions.rollback(connection);
            assertThat(database.rows("SELECT * FROM t")).isEmpty();
            transactions.begin(connection);
            database.run("INSERT INTO t VALUES (2)", "COMMIT");
            assertThat(transactions.isOpen(connection)).isFalse();
            transactions.rollback(connection);
            transactions.begin(connection);
            database.run("CREATE TABLE u (a int)");
            assertThat(transactions.isOpen(connection)).isFalse();
            transactions.rollback(connection);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(database.rows("SELECT * FROM t")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void namesAreQuotedWhereNeeded(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            IdentifierRules identifiers = database.dialect().identifiers();
            assertThat(identifiers.quote("Customer_2")).isEqualTo("Customer_2");
            assertThat(identifiers.quote("order")).isEqualTo("`order`");
            assertThat(identifiers.quote("a`b")).isEqualTo("`a``b`");
            assertThat(identifiers.quote("größe")).isEqualTo("`größe`");
            assertThat(identifiers.quote("rank")).isEqualTo(database.isMariadb() ? "rank" : "`rank`");
            String hard = "it's \"a\" `odd` name; -- ü";
            database.run("CREATE TABLE " + identifiers.quote(hard) + " (" + identifiers.quote("select") + " int)");
            assertThat(database.table(hard).columns().get(0).name()).isEqualTo("select");
        }
    }
}
