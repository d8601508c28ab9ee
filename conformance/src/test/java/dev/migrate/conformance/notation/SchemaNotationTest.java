package dev.migrate.conformance.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Schema;
import dev.migrate.schema.random.RandomSchemas;
import dev.migrate.schema.random.Vocabulary;
import org.junit.jupiter.api.Test;

final class SchemaNotationTest {

    @Test
    void theNotationSaysAllThatASchemaCanHold() {
        for (long seed = 0; seed < 500; seed++) {
            Schema schema = new RandomSchemas(seed, Vocabulary.everything()).schema();
            String text = SchemaWriter.write(schema);
            assertThat(SchemaReader.read(text)).as("seed %d:%n%s", seed, text).isEqualTo(schema);
        }
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> SchemaReader.read("table t\n    foreign key (id) refers t (id)"))
                .hasMessageContaining("foreign key (id) refers t (id)");
        assertThatThrownBy(() -> SchemaReader.read("tabel t")).hasMessageContaining("tabel t");
    }
}
