package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.notation.OperationWriter;
import dev.migrate.conformance.notation.SchemaWriter;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.diff.Alignment;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.random.Vocabulary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fourth law, on a real database: what the generated upgrade makes is the desired schema, the second diff finds
 * nothing, the generated downgrade leads back, and rows are still there wherever no loss is declared. And the engine's
 * own words for the upgraded database are those for one that is created from nothing.
 */
final class RoundTrip {
    private final LiveDatabase database;
    private final Vocabulary vocabulary;

    RoundTrip(LiveDatabase database, Vocabulary vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
    }

    /**
     * What the tool proposed.
     *
     * @param upgrade as SQL
     * @param downgrade as SQL
     */
    record Proposal(List<Operation> operations, List<String> upgrade, List<String> downgrade) {}

    /** Leads an empty database to {@code before}, to {@code after}, and back. */
    Proposal check(Schema before, Schema after) throws SQLException {
        return check(before, List.of(), after);
    }

    /** @param beside the statements that make views and triggers, which must survive or be refused */
    Proposal check(Schema before, List<String> beside, Schema after) throws SQLException {
        Catalog created = create(before);
        database.execute(beside);
        Catalog start = beside.isEmpty() ? created : database.inspect();
        Bystanders bystanders = new Bystanders(database, start);
        Schema desired = database.reconcile(after, start);
        List<Operation> operations = SchemaDiff.between(start.schema(), desired);
        DdlScript upgrade = database.dialect().ddl().script(operations, start);
        List<Operation> back = Downgrade.of(operations);
        DdlScript downgrade = database.dialect().ddl().script(back, upgrade.after());

        ExpectedRows expected = new ExpectedRows(operations, back, start.schema());
        Schema end = Alignment.align(desired, start.schema());
        Map<String, List<String>> rows = fill(start.schema(), end, expected);
        database.run(upgrade.statements());
        Catalog upgraded = database.inspect();
        assertReached("upgrade", upgraded, after, upgrade);
        bystanders.assertSurvived(upgraded);
        assertThat(rows(start.schema(), end, expected))
                .as("rows after the upgrade%n%s", text(upgrade))
                .isEqualTo(rows);
        SortedMap<String, List<String>> dumped = database.dump();

        database.run(downgrade.statements());
        Catalog downgraded = database.inspect();
        assertReached("downgrade", downgraded, start.schema(), downgrade);
        bystanders.assertSurvived(downgraded);
        assertThat(rows(start.schema(), end, expected))
                .as("rows after the downgrade%n%s", text(downgrade))
                .isEqualTo(rows);
        if (beside.isEmpty() && end.tables().values().stream().noneMatch(RoundTrip::repeatsPrimaryKey)) {
            assertCreatedAlike(end, dumped, upgrade);
        }
        return new Proposal(operations, upgrade.statements(), downgrade.statements());
    }

    private Catalog create(Schema before) throws SQLException {
        DdlScript script = creation(before);
        database.run(script.statements());
        Catalog created = database.inspect();
        assertNoDifference("a new database", created, database.reconcile(before, created), script);
        return created;
    }

    private DdlScript creation(Schema schema) throws SQLException {
        Catalog empty = database.empty();
        List<Operation> operations = SchemaDiff.between(empty.schema(), database.reconcile(schema, empty));
        return database.dialect().ddl().script(operations, empty);
    }

    /** The engine itself sees no difference between a database that was upgraded and one made from nothing. */
    private void assertCreatedAlike(Schema end, SortedMap<String, List<String>> upgraded, DdlScript upgrade)
            throws SQLException {
        database.clear();
        database.run(creation(end).statements());
        assertThat(upgraded)
                .as("the engine's own words after%n%s", text(upgrade))
                .isEqualTo(database.dump());
    }

    /** A unique on the primary key's columns is kept where it is, but says nothing that would be worth creating it. */
    private static boolean repeatsPrimaryKey(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            return false;
        }
        Stream<List<String>> constraints = table.uniques().stream().map(UniqueConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.predicate() == null)
                .map(index -> index.parts().stream()
                        .map(part -> Objects.requireNonNullElse(part.column(), ""))
                        .toList());
        return Stream.concat(constraints, indexes)
                .anyMatch(columns -> new HashSet<>(columns).equals(new HashSet<>(key.columns())));
    }

    /** A server may spell an expression otherwise after its columns changed their type, so it is asked again. */
    private void assertReached(String way, Catalog found, Schema desired, DdlScript script) throws SQLException {
        Schema wanted = database.reconcile(desired, found);
        Schema aligned = Alignment.align(wanted, found.schema());
        if (!found.schema().equals(aligned)) {
            // By notation, which shows a difference line by line.
            assertThat(SchemaWriter.write(found.schema()))
                    .as("the database after the %s%n%s", way, text(script))
                    .isEqualTo(SchemaWriter.write(aligned));
        }
        assertThat(found.schema()).isEqualTo(aligned);
        assertNoDifference("the database after the " + way, found, wanted, script);
    }

    private static void assertNoDifference(String what, Catalog current, Schema wanted, DdlScript script) {
        List<Operation> differences = SchemaDiff.between(current.schema(), wanted);
        assertThat(differences)
                .as("differences that %s finds:%n%s%n%s", what, OperationWriter.write(differences), text(script))
                .isEmpty();
    }

    private static String text(DdlScript script) {
        return String.join(";\n", script.statements());
    }

    private Map<String, List<String>> fill(Schema before, Schema after, ExpectedRows expected) throws SQLException {
        Set<ObjectName> empty = new HashSet<>(expected.atRisk());
        SampleRows rows = rows(before, empty);
        while (empty.addAll(expected.withoutTarget(rows.filled(), after))) {
            rows = rows(before, empty);
        }
        database.execute(database.schemas().filling(rows.statements()));
        return rows(before, after, expected);
    }

    private SampleRows rows(Schema schema, Set<ObjectName> empty) {
        return new SampleRows(schema, database.dialect().identifiers(), vocabulary, empty);
    }

    /** By table, what stands in the columns whose values must be kept. */
    private Map<String, List<String>> rows(Schema before, Schema after, ExpectedRows expected) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : before.tables().values()) {
            Table kept = after.tables().get(table.name());
            List<String> columns = table.columns().stream()
                    .filter(column -> expected.keeps(table.name(), column))
                    .map(Column::name)
                    .toList();
            if (kept != null) {
                rows.put(table.name().toString(), read(table.name(), columns));
            }
        }
        return rows;
    }

    private List<String> read(ObjectName table, List<String> columns) throws SQLException {
        String list = columns.isEmpty()
                ? "1"
                : columns.stream().map(database.dialect().identifiers()::quote).collect(Collectors.joining(", "));
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery("SELECT " + list + " FROM "
                        + database.dialect().identifiers().quote(table))) {
            int count = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" | ", values));
            }
        }
        rows.sort(null);
        return rows;
    }
}
