package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialects;
import dev.migrate.schema.Schema;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.random.RandomSchemas;
import dev.migrate.schema.random.SchemaCoverage;
import dev.migrate.schema.random.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random schemas hold every kind of object and attribute that an engine has; what it has not is said here. */
final class CoverageTest {
    private static final int SEEDS = 2000;

    /**
     * Names are given, and what a model leaves unsaid is decided, before a database is asked. No model asks for a check
     * that is not enforced; pages try what becomes of one that is there.
     */
    private static final Set<String> NEVER_ASKED = Set.of(
            "CheckConstraint.enforced: false",
            "CheckConstraint.name: absent",
            "ForeignKey.name: absent",
            "Index.name: absent",
            "PrimaryKey.name: absent",
            "UniqueConstraint.name: absent");

    /** SQLite has no schemas, comments, enum types, and one kind of counting column. */
    private static final Set<String> SQLITE = Set.of(
            "Column.comment: given",
            "ColumnType.schema: given",
            "Identity.mode: ALWAYS",
            "Identity.mode: BY_DEFAULT",
            "Identity.mode: SERIAL",
            "Index.include: one",
            "Index.include: several",
            "Index.method: given",
            "Index.nullsNotDistinct: true",
            "IndexPart.nulls: FIRST",
            "IndexPart.nulls: LAST",
            "IndexPart.operatorClass: given",
            "IndexPart.prefixLength: given",
            "ObjectName.schema: given",
            "Schema.enums: one",
            "Sequence.type: given",
            "Table.comment: given",
            "UniqueConstraint.deferrability: INITIALLY_DEFERRED",
            "UniqueConstraint.deferrability: INITIALLY_IMMEDIATE",
            "UniqueConstraint.nullsNotDistinct: true");

    /** As below, and what came with 15 and 18. */
    private static final Set<String> POSTGRESQL_14 = Set.of(
            "Generated.storage: VIRTUAL",
            "Identity.mode: AUTO_INCREMENT",
            "Index.nullsNotDistinct: true",
            "IndexPart.prefixLength: given",
            "Table.options: one",
            "UniqueConstraint.nullsNotDistinct: true");

    /** What is MySQL's or SQLite's own. */
    private static final Set<String> POSTGRESQL_18 =
            Set.of("Identity.mode: AUTO_INCREMENT", "IndexPart.prefixLength: given", "Table.options: one");

    /** What MySQL has not. */
    private static final Set<String> MYSQL = Set.of(
            "ColumnType.schema: given",
            "ForeignKey.deferrability: INITIALLY_DEFERRED",
            "ForeignKey.deferrability: INITIALLY_IMMEDIATE",
            "ForeignKey.onDelete: SET_DEFAULT",
            "ForeignKey.onUpdate: SET_DEFAULT",
            "Identity.mode: ALWAYS",
            "Identity.mode: BY_DEFAULT",
            "Identity.mode: SERIAL",
            "Index.include: one",
            "Index.include: several",
            "Index.nullsNotDistinct: true",
            "Index.predicate: given",
            "IndexPart.collation: given",
            "IndexPart.nulls: FIRST",
            "IndexPart.nulls: LAST",
            "IndexPart.operatorClass: given",
            "Schema.enums: one",
            "Sequence.type: given",
            "UniqueConstraint.deferrability: INITIALLY_DEFERRED",
            "UniqueConstraint.deferrability: INITIALLY_IMMEDIATE",
            "UniqueConstraint.nullsNotDistinct: true");

    /** Besides what MySQL lacks: there are no indexes on expressions. */
    private static final Set<String> MARIADB_ALSO = Set.of("IndexPart.column: absent", "IndexPart.expression: given");

    @Test
    void ofSqlite() {
        assertThat(missing("sqlite", "3.54.1")).containsExactlyInAnyOrderElementsOf(SQLITE);
    }

    @Test
    void ofPostgresql14() {
        assertThat(missing("postgresql", "14.24")).containsExactlyInAnyOrderElementsOf(POSTGRESQL_14);
    }

    @Test
    void ofPostgresql18() {
        assertThat(missing("postgresql", "18.6")).containsExactlyInAnyOrderElementsOf(POSTGRESQL_18);
    }

    @Test
    void ofMysql() {
        assertThat(missing("mysql", "8.0.31")).containsExactlyInAnyOrderElementsOf(MYSQL);
    }

    @Test
    void ofMariadb() {
        Set<String> never = new TreeSet<>(MYSQL);
        never.addAll(MARIADB_ALSO);
        assertThat(missing("mariadb", "11.4.5")).containsExactlyInAnyOrderElementsOf(never);
    }

    private static Set<String> missing(String dialect, String version) {
        Vocabulary vocabulary = Vocabularies.of(Dialects.named(dialect).dialect(dialect, ServerVersion.parse(version)));
        SchemaCoverage coverage = new SchemaCoverage();
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomSchemas random = new RandomSchemas(seed, vocabulary);
            Schema schema = random.schema();
            coverage.add(schema);
            coverage.add(random.changed(schema, 8));
        }
        Set<String> missing = new TreeSet<>(coverage.missing());
        missing.removeAll(NEVER_ASKED);
        return missing;
    }
}
