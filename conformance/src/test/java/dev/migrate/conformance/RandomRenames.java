package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.notation.SchemaWriter;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import dev.migrate.schema.random.RandomSchemas;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some tables and columns of random schemas get another name: the engine makes of it what memory says, there and back. */
final class RandomRenames {
    private RandomRenames() {}

    static void check(LiveDatabase database, long firstSeed, int count) throws SQLException {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            database.clear();
            Schema schema = new RandomSchemas(seed, Vocabularies.of(database.dialect())).schema();
            try {
                check(database, schema, new Random(seed));
            } catch (MigrateException e) {
                // What a server cannot rename, such as a column that a generated one is computed from, is an answer.
                assertThat(e.kind()).as("seed %d: %s", seed, e).isEqualTo(ErrorKind.REFUSED);
            } catch (SQLException | RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + "\n" + SchemaWriter.write(schema) + e, e);
            }
        }
    }

    private static void check(LiveDatabase database, Schema schema, Random random) throws SQLException {
        Catalog empty = database.inspect();
        Schema wanted = database.reconcile(schema, empty);
        database.run(database.dialect()
                .ddl()
                .script(SchemaDiff.between(empty.schema(), wanted), empty)
                .statements());
        Catalog before = database.inspect();
        List<Operation> renames = renames(before.schema(), random);
        DdlScript there = database.dialect().ddl().script(renames, before);
        DdlScript back = database.dialect().ddl().script(Downgrade.of(renames), there.after());

        database.run(there.statements());
        assertSame(database, there.after().schema(), renames);
        database.run(back.statements());
        assertSame(database, before.schema(), renames);
    }

    private static void assertSame(LiveDatabase database, Schema expected, List<Operation> renames)
            throws SQLException {
        Catalog found = database.inspect();
        assertThat(SchemaDiff.between(found.schema(), database.reconcile(expected, found)))
                .as("after %s", renames)
                .isEmpty();
    }

    private static List<Operation> renames(Schema schema, Random random) {
        List<Operation> renames = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            ObjectName name = table.name();
            if (random.nextBoolean()) {
                name = name.withName(name.name() + "_2");
                renames.add(new RenameTable(table.name(), name));
            }
            for (Column column : table.columns()) {
                if (random.nextInt(3) == 0) {
                    renames.add(new RenameColumn(name, column.name(), "Other " + column.name()));
                }
            }
        }
        return renames;
    }
}
