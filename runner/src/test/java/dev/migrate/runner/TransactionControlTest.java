package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionControlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMIT|COMMITS",
                "commit work|COMMITS",
                "/* now */ COMMIT /* really */|COMMITS",
                "END|COMMITS",
                "END TRANSACTION|COMMITS",
                "COMMIT PREPARED 'x'|NONE",
                "PREPARE TRANSACTION 'x'|COMMITS",
                "PREPARE p AS SELECT 1|NONE",
                "BEGIN|BEGINS",
                "BEGIN IMMEDIATE|BEGINS",
                "BEGIN NOT ATOMIC SELECT 1; END|NONE",
                "START TRANSACTION READ ONLY|BEGINS",
                "START REPLICA|NONE",
                "ROLLBACK|ROLLS_BACK",
                "ROLLBACK TO SAVEPOINT x|NONE",
                "ROLLBACK TRANSACTION TO x|NONE",
                "ROLLBACK PREPARED 'x'|NONE",
                "ABORT|ROLLS_BACK",
                "SAVEPOINT x|NONE",
                "RELEASE x|NONE",
                "CREATE TABLE commit (id integer)|NONE",
                "(SELECT 1)|NONE",
                "-- only a comment|NONE",
                "/* never closed|NONE",
                "COMMITTED|NONE"
            })
    void theFirstWordsTell(String sql, TransactionControl expected) {
        assertThat(TransactionControl.of(sql)).isEqualTo(expected);
    }

    @Test
    void commentsOfOneLineAreNoWords() {
        assertThat(TransactionControl.of("-- CREATE\n\t# TABLE\nCOMMIT")).isEqualTo(TransactionControl.COMMITS);
    }
}
