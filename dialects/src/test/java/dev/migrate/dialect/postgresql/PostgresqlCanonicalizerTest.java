package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.dialect.NameLimit;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server implies, and what serves the same though it is called otherwise. */
final class PostgresqlCanonicalizerTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";
    private static final ObjectName T = ObjectName.of("t");

    /** The first two rules are left to a role that may create nothing, and nothing fails. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void aRoleWithoutTemporaryTablesStillCompares(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            TestDatabase database = fixture.database();
            String name = fixture.rows("SELECT current_database()").get(0);
            fixture.run(
                    "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC, CURRENT_USER",
                    "CREATE TABLE t (size int CHECK (size BETWEEN 1 AND 2), name text DEFAULT 'x' CHECK (length(name) > 1))");
            Table desired = Table.of(
                            T,
                            Column.of("size", "int4"),
                            Column.of("name", "text").withDefault("('x')"))
                    .withChecks(List.of(
                            new CheckConstraint(null, "size >= 1 and size <= 2"),
                            new CheckConstraint(null, "length(name) > 2")));
            Table reconciled = fixture.reconciled(Schema.of(desired)).table(T).orElseThrow();
            Table current = fixture.table("t");
            assertThat(database.user()).isNotEmpty();
            assertThat(reconciled.columns()).isEqualTo(current.columns());
            assertThat(reconciled.checks())
                    .containsExactly(
                            new CheckConstraint(null, "size BETWEEN 1 AND 2"),
                            new CheckConstraint(null, "length(name) > 2"));
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whatServesTheSameIsAdopted(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE DOMAIN email AS varchar(255) CHECK (VALUE LIKE '%@%')",
                    "CREATE VIEW seen AS SELECT 1 AS id",
                    "CREATE TABLE t (id bigserial PRIMARY KEY, mail email, tags varchar(255)[])",
                    "CREATE TABLE u (id bigint GENERATED ALWAYS AS IDENTITY (START 1000 INCREMENT 50))");
            Column id = Column.of("id", "int8").withIdentity(Identity.byDefault());
            Schema desired = Schema.of(
                    Table.of(
                                    new ObjectName("public", "t"),
                                    id,
                                    Column.of("mail", "character varying(255)"),
                                    Column.of("tags", "varchar(255) array"))
                            .withPrimaryKey(new PrimaryKey("t_pkey", List.of("id"))),
                    Table.of(ObjectName.of("u"), id),
                    Table.of(ObjectName.of("seen"), id));
            assertThat(fixture.reconciled(desired)).isEqualTo(fixture.schema());
        }
    }

    @Test
    void whatTheServerImplies() {
        PostgresqlIdentifiers identifiers = new PostgresqlIdentifiers();
        PostgresqlCanonicalizer canonicalizer =
                new PostgresqlCanonicalizer(identifiers, new PostgresqlTypes(identifiers), new ServerVersion(18, 0, 0));
        String longName = "x".repeat(80);
        Table desired = Table.of(
                        ObjectName.of(longName),
                        Column.of("id", "bigserial"),
                        Column.of("key", "int"),
                        Column.of("a", "decimal(9)").withDefault("NULL").withCollation("default"),
                        Column.of(longName, "text"))
                .withPrimaryKey(new PrimaryKey(longName, List.of("key")))
                .withForeignKeys(List.of(ForeignKey.of("f", longName, ObjectName.of(longName), "key")));
        Schema canonical = canonicalizer.canonical(Schema.of(desired));
        String cut = "x".repeat(63);
        assertThat(canonical)
                .isEqualTo(Schema.of(Table.of(
                                ObjectName.of(cut),
                                Column.of("id", "bigint")
                                        .notNull()
                                        .withIdentity(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULT)),
                                Column.of("key", "integer").notNull(),
                                Column.of("a", "numeric(9,0)"),
                                Column.of(cut, "text"))
                        .withPrimaryKey(new PrimaryKey(new NameLimit(63).fit(longName), List.of("key")))
                        .withForeignKeys(List.of(ForeignKey.of("f", cut, ObjectName.of(cut), "key")))));
        assertThat(canonicalizer.canonical(canonical)).isEqualTo(canonical);
    }
}
