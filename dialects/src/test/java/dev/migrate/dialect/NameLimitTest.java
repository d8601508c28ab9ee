package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class NameLimitTest {
    private final NameLimit limit = new NameLimit(20);

    @Test
    void whatFitsStays() {
        assertThat(limit.fit("exactly_twenty_chars")).isEqualTo("exactly_twenty_chars");
    }

    @Test
    void namesThatBeginAlikeStayDifferent() {
        String one = limit.fit("a_name_that_is_long_and_ends_in_one");
        String two = limit.fit("a_name_that_is_long_and_ends_in_two");
        assertThat(one).startsWith("a_name_that_").hasSize(20).isNotEqualTo(two);
        assertThat(two).startsWith("a_name_that_").hasSize(20);
        assertThat(limit.fit("a_name_that_is_long_and_ends_in_one")).isEqualTo(one);
    }

    @Test
    void noLetterIsCutInHalf() {
        String cut = limit.fit("größe".repeat(6) + "\uD83D\uDE00".repeat(9));
        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(20);
        assertThat(limit.fit("\uD83D\uDE00".repeat(9))).startsWith("\uD83D\uDE00\uD83D\uDE00_");
    }
}
