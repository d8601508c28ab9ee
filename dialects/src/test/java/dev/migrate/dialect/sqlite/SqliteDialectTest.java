package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SqliteDialectTest {

    @Test
    void isFoundByUrlAndByName() throws SQLException {
        try (Database database = new Database()) {
            Dialect dialect = Dialects.of("jdbc:sqlite:app.db", database.connection());
            assertThat(dialect.name()).isEqualTo("sqlite");
            assertThat(dialect.version().atLeast(3, 37, 0)).isTrue();
            assertThat(dialect.can(Capability.TRANSACTIONAL_DDL)).isTrue();
            assertThat(dialect.can(Capability.COMMENTS)).isFalse();
            assertThat(Dialects.names()).contains("sqlite");
        }
    }

    @Test
    void refusesVersionsThatAreTooOld() {
        SqliteProvider provider = new SqliteProvider();
        assertThat(provider.dialect("sqlite", provider.defaultVersion("sqlite"))
                        .ddl()
                        .literal("it's"))
                .isEqualTo("'it''s'");
        assertThatThrownBy(() -> provider.dialect("sqlite", new ServerVersion(3, 36, 0)))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.DATABASE))
                .hasMessage("SQLite 3.36.0 is too old; 3.37.0 is the oldest that works");
    }

    @Test
    void quotesNamesOnlyWhereNeeded() throws SQLException {
        IdentifierRules identifiers = new SqliteIdentifiers();
        assertThat(identifiers.quote("Contacts_2")).isEqualTo("Contacts_2");
        assertThat(identifiers.quote("order")).isEqualTo("\"order\"");
        assertThat(identifiers.quote("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(identifiers.quote("2a")).isEqualTo("\"2a\"");
        assertThat(identifiers.quote("größe")).isEqualTo("\"größe\"");
        assertThat(identifiers.fold("MixedCase")).isEqualTo("MixedCase");
        assertThat(SqliteIdentifiers.same("GRÖSSE", "grÖsse")).isTrue();
        assertThat(SqliteIdentifiers.same("Ö", "ö")).isFalse();
    }

    @Test
    void needsNoLockBesideItsTransactions() throws Exception {
        try (Database database = new Database()) {
            SqliteLock lock = new SqliteLock();
            assertThat(lock.heldByTransactions()).isTrue();
            lock.acquire(database.connection(), "migrate_version", Duration.ZERO)
                    .close();
        }
    }
}
