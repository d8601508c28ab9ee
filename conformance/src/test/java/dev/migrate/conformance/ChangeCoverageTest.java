package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import dev.migrate.schema.random.RandomSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random pairs make every kind of change that an engine can make, and change each attribute of a column alone. What it
 * cannot is said here.
 */
final class ChangeCoverageTest {
    private static final int SEEDS = 2000;

    private static final List<String> ATTRIBUTES =
            List.of("type", "nullable", "default", "identity", "generated", "comment");

    /** No comparison proposes them; other tests rename. */
    private static final Set<Class<?>> NEVER_PROPOSED = Set.of(RenameTable.class, RenameColumn.class);

    @Test
    void onSqlite() {
        assertThat(missing("sqlite", "3.54.1"))
                .containsExactlyInAnyOrder(
                        "AlterColumn [comment]",
                        "AlterEnum",
                        "AlterSequence",
                        "CommentOnTable",
                        "CreateEnum",
                        "DropEnum");
    }

    @Test
    void onPostgresql14() {
        assertThat(missing("postgresql", "14.24")).isEmpty();
    }

    @Test
    void onPostgresql18() {
        assertThat(missing("postgresql", "18.6")).isEmpty();
    }

    @Test
    void onMysql() {
        assertThat(missing("mysql", "8.0.31"))
                .containsExactlyInAnyOrder("AlterEnum", "AlterSequence", "CreateEnum", "DropEnum");
    }

    @Test
    void onMariadb() {
        assertThat(missing("mariadb", "11.4.5")).containsExactlyInAnyOrder("AlterEnum", "CreateEnum", "DropEnum");
    }

    private static Set<String> missing(String name, String version) {
        Dialect dialect = Dialects.named(name).dialect(name, ServerVersion.parse(version));
        Set<String> missing = new TreeSet<>();
        Stream.of(Operation.class.getPermittedSubclasses())
                .filter(kind -> kind != AlterColumn.class && !NEVER_PROPOSED.contains(kind))
                .forEach(kind -> missing.add(kind.getSimpleName()));
        ATTRIBUTES.forEach(attribute -> missing.add("AlterColumn " + List.of(attribute)));
        for (long seed = 0; seed < SEEDS && !missing.isEmpty(); seed++) {
            differences(seed, dialect).forEach(operation -> missing.remove(kind(operation)));
        }
        return missing;
    }

    private static String kind(Operation operation) {
        String kind = operation.getClass().getSimpleName();
        return operation instanceof AlterColumn alter ? kind + " " + alter.changes() : kind;
    }

    private static List<Operation> differences(long seed, Dialect dialect) {
        Canonicalizer canonicalizer = dialect.canonicalizer();
        RandomSchemas random = new RandomSchemas(seed, Vocabularies.of(dialect));
        Schema before = random.schema();
        Schema after = RandomPairs.after(seed, before, random);
        return SchemaDiff.between(canonicalizer.canonical(before), canonicalizer.canonical(after));
    }
}
