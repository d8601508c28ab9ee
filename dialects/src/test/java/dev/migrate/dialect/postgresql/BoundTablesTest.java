package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables with partitions, and tables that inherit. */
final class BoundTablesTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";
    private static final ObjectName EVENT = ObjectName.of("event");
    private static final Column ID = Column.of("id", "bigint").notNull();
    private static final Column DAY = Column.of("day", "date").notNull();

    private static void createEvents(DialectFixture fixture) throws SQLException {
        fixture.run(
                "CREATE TABLE event (id bigint, day date, code int NOT NULL, CONSTRAINT event_pk PRIMARY KEY (id, day),"
                        + " CONSTRAINT event_code UNIQUE (code, day)) PARTITION BY RANGE (day)",
                "CREATE TABLE event_2026 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
                "INSERT INTO event VALUES (1, '2026-11-22', 5)");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void areKeptWhereTheModelLeavesThemOut(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            createEvents(fixture);
            fixture.run("CREATE TABLE base (id bigint)", "CREATE TABLE heir (extra int) INHERITS (base)");
            assertThat(fixture.reconciled(Schema.EMPTY)).isEqualTo(fixture.schema());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void haveKeysThatHoldThePartitionKey(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            createEvents(fixture);
            Table narrow = Table.of(EVENT, ID, DAY, Column.of("code", "integer").notNull())
                    .withPrimaryKey(new PrimaryKey("pk_event", List.of("id")))
                    .withUniques(List.of(UniqueConstraint.of("uq_event_code", "code")));
            Table there = fixture.table("event");
            assertThat(fixture.reconciled(Schema.of(narrow)).table(EVENT))
                    .contains(there.withOptions(narrow.options()));

            Table other = narrow.withPrimaryKey(new PrimaryKey("pk_event", List.of("code")));
            assertThat(fixture.reconciled(Schema.of(other))
                            .table(EVENT)
                            .orElseThrow()
                            .primaryKey())
                    .isEqualTo(other.primaryKey());
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void changeLikeAnyOther(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            createEvents(fixture);
            Schema before = fixture.schema();
            fixture.migrate(
                    new AddColumn(EVENT, Column.of("note", "varchar(20)")),
                    new CreateIndex(EVENT, Index.of("ix_event_note", "note")));
            Table event = fixture.table("event");
            assertThat(event.column("note")).isPresent();
            assertThat(event.indexes()).hasSize(1);
            assertThat(before.table(EVENT).orElseThrow().indexes()).isEmpty();
        }
    }
}
