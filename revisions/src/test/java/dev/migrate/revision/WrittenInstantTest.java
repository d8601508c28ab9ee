package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenInstantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T10:30:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2024-02-29T12:00:00Z",
                "2026-11-22T10:30:00.123456789Z",
                "2026-11-22t10:30:00z",
                "-0044-03-15T12:00:00Z",
                "+12026-11-22T10:30:00Z"
            })
    void aPointInTimeIsReadAsThePlatformReadsIt(String text) {
        assertThat(WrittenInstant.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-11-22",
                "2026-13-22T10:30:00Z",
                "2026-02-30T10:30:00Z",
                "2026-11-22T25:30:00Z",
                "2026-+1-22T10:30:00Z",
                "2026-11-22 10:30:00Z",
                "2026-11-22T10:30:00+"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> WrittenInstant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
