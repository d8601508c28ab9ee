package dev.migrate.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Targets;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.TargetDatabase;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    @Test
    void theStandardsWordsCountEverywhereInAnyCase() {
        for (TargetDatabase target : Targets.ALL) {
            assertThat(Keywords.of(target).contains("Order")).isTrue();
            assertThat(Keywords.of(target).contains("Orders")).isFalse();
        }
    }

    @Test
    void postgresqlReportsWordsThatItDoesNotReserve() {
        assertThat(Keywords.of(Targets.POSTGRESQL).contains("Document")).isTrue();
        assertThat(Keywords.of(Targets.MYSQL).contains("Document")).isFalse();
    }

    @Test
    void aWordCountsSinceTheServerKnowsIt() {
        assertThat(Keywords.of(postgresql(17)).contains("Target")).isTrue();
        assertThat(Keywords.of(postgresql(14)).contains("Target")).isFalse();
    }

    private static TargetDatabase postgresql(int version) {
        return new TargetDatabase("postgresql", new ServerVersion(version, 0, 0), Targets.POSTGRESQL.identifiers());
    }
}
