package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.notation.OperationWriter;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.operation.Operation;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database that was made without the project, with much in it that no model has a word for: nothing is proposed for
 * it, and each small change is the operation that it should be, and, there and back, leaves the engine's own words for
 * all of it as they were. Lines of the script say what is refused, and which operations a change brings with it.
 */
final class GivenDatabase {
    private static final Path FOLDER = Path.of("src", "test", "resources", "databases");
    private static final String REFUSED = "-- refused: ";
    private static final String BRINGS = "-- %s brings: ";

    private final TestEngine engine;
    private final Path script;
    private final List<String> failures = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    GivenDatabase(TestEngine engine, Path script) {
        this.engine = engine;
        this.script = script;
    }

    /** The scripts for the engine's product. */
    static List<Path> scripts(TestEngine engine) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(engine.dialect()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check() throws SQLException, IOException {
        LiveDatabase database = open();
        try {
            Catalog start = database.inspect();
            assertNothingProposed(database, start);
            for (int i = 0; i < changes(start).size(); i++) {
                Catalog now = database.inspect();
                Operation change = changes(now).get(i);
                String failure = failure(database, now, change);
                if (failure != null) {
                    failures.add(line(change) + ":\n" + failure);
                    database.close();
                    database = open();
                }
            }
        } finally {
            database.close();
        }
        assertThat(String.join("\n\n", failures)).isEmpty();
        assertThat(refused).as("what is refused").containsExactlyInAnyOrderElementsOf(noted(REFUSED));
    }

    /** They are the same ones each time, but a server may spell an expression otherwise after one of them. */
    private List<Operation> changes(Catalog catalog) {
        boolean comments = !engine.dialect().equals("sqlite");
        return SmallChanges.of(catalog.schema(), comments);
    }

    /** What follows these words in lines of the script. */
    private List<String> noted(String words) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> line.startsWith(words))
                .map(line -> line.substring(words.length()))
                .toList();
    }

    private LiveDatabase open() throws SQLException, IOException {
        LiveDatabase database = LiveDatabase.open(engine);
        database.execute(database.dialect().splitter().split(Files.readString(script), 1).stream()
                .map(SqlStatement::text)
                .toList());
        return database;
    }

    private static void assertNothingProposed(LiveDatabase database, Catalog start) throws SQLException {
        List<Operation> proposed = SchemaDiff.between(start.schema(), database.reconcile(start.schema(), start));
        assertThat(OperationWriter.write(proposed)).isEmpty();
    }

    private List<String> expected(Operation change) throws IOException {
        List<String> expected = new ArrayList<>(List.of(line(change)));
        noted(BRINGS.formatted(line(change))).forEach(more -> expected.addAll(List.of(more.split("; ", -1))));
        return expected;
    }

    private @Nullable String failure(LiveDatabase database, Catalog start, Operation change)
            throws SQLException, IOException {
        Schema desired = applied(change, start.schema());
        SortedMap<String, List<String>> words = database.dump();
        List<String> statements = new ArrayList<>();
        try {
            Schema reconciled = database.reconcile(desired, start);
            List<Operation> operations = SchemaDiff.between(start.schema(), reconciled);
            assertThat(OperationWriter.write(operations).lines()).containsExactlyInAnyOrderElementsOf(expected(change));
            DdlScript upgrade = database.dialect().ddl().script(operations, start);
            DdlScript downgrade = database.dialect().ddl().script(Downgrade.of(operations), upgrade.after());
            statements.addAll(upgrade.statements());
            statements.add("-- and back");
            statements.addAll(downgrade.statements());
            database.run(upgrade.statements());
            assertReached(database, reconciled);
            database.run(downgrade.statements());
            assertThat(database.dump()).isEqualTo(words);
            return null;
        } catch (MigrateException e) {
            if (e.kind() != ErrorKind.REFUSED) {
                return e.toString();
            }
            refused.add(line(change));
            return null;
        } catch (SQLException | AssertionError e) {
            return String.join(";\n", statements) + "\n" + e;
        }
    }

    private static Schema applied(Operation change, Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        change.applyTo(editor);
        return editor.schema();
    }

    private static String line(Operation change) {
        return OperationWriter.write(List.of(change));
    }

    private static void assertReached(LiveDatabase database, Schema desired) throws SQLException {
        Catalog upgraded = database.inspect();
        List<Operation> left = SchemaDiff.between(upgraded.schema(), database.reconcile(desired, upgraded));
        assertThat(OperationWriter.write(left)).as("left over").isEmpty();
    }
}
