package dev.migrate.schema.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class RandomSchemasTest {

    @Test
    void everyAttributeOfTheVocabularyIsGenerated() {
        SchemaCoverage coverage = new SchemaCoverage();
        for (long seed = 0; seed < 1000; seed++) {
            RandomSchemas random = new RandomSchemas(seed, Vocabulary.everything());
            Schema schema = random.schema();
            coverage.add(schema);
            coverage.add(random.changed(schema, 10));
        }

        // An enum type with a single value comes about when one is removed.
        assertThat(coverage.missing()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSame() {
        for (long seed = 0; seed < 50; seed++) {
            RandomSchemas one = new RandomSchemas(seed, Vocabulary.everything());
            RandomSchemas other = new RandomSchemas(seed, Vocabulary.everything());
            Schema schema = one.schema();
            assertThat(other.schema()).isEqualTo(schema);
            assertThat(other.changed(schema, 10)).isEqualTo(one.changed(schema, 10));
        }
    }

    @Test
    void nothingIsGeneratedThatIsNotAllowed() {
        Vocabulary everything = Vocabulary.everything();
        Vocabulary plain = new Vocabulary(
                Set.of(),
                everything.identifiers(),
                everything.types(),
                everything.identityTypes(),
                everything.collation(),
                everything.options());
        SchemaCoverage coverage = new SchemaCoverage();
        for (long seed = 0; seed < 300; seed++) {
            RandomSchemas random = new RandomSchemas(seed, plain);
            coverage.add(random.changed(random.schema(), 10));
        }

        assertThat(new TreeSet<>(coverage.missing()))
                .contains("Column.comment: given", "Column.identity: given", "Column.collation: given")
                .contains("Column.generated: given", "Index.predicate: given", "Index.method: given")
                .contains("Index.name: absent", "Schema.enums: one", "Schema.sequences: one");
    }
}
