package dev.migrate.revision;

import static dev.migrate.revision.Drawing.ids;
import static dev.migrate.revision.Drawing.names;
import static dev.migrate.revision.Drawing.revisions;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryRangeTest {
    private static final RevisionMap LINE = revisions("a <- b <- c <- d <- e");
    private static final RevisionMap DIAMOND = revisions("a <- b <- c", "b <- d", "c, d <- m <- n");

    @ParameterizedTest
    @CsvSource({
        ":, e d c b a",
        "b:d, d c b",
        "b:, e d c b",
        ":b, b a",
        "b:b, b",
        "base:head, e d c b a",
        "base:base, ''",
        "current:, e d c",
        ":current, c b a",
        "-1:current, c b",
        "-2:e, e d c",
        "-2:, e d c",
        "b:+2, d c b",
        "-1:+1, d c b",
        "-99:current, c b a",
        "b:+99, e d c b",
        "d-99:d, d c b a",
        " b : c , c b",
    })
    void onALine(String range, String revisions) {
        assertThat(history(LINE, range)).isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource({"b:m, m d c b", "c:m, m d c", ":c, c b a", "-1:n, n m", "c:+2, n m d c"})
    void acrossAMerge(String range, String revisions) {
        assertThat(history(DIAMOND, range)).isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d:b|selection|`d` does not come before `b`: d is not on the way",
                "zz:b|selection|There is no revision and no branch label `zz`",
            })
    void refuses(String range, String kind, String message) {
        assertThat(refusal(() -> history(LINE, range))).startsWith(kind + " | - | " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a:b:c", ""})
    void isWrittenWithOneColon(String text) {
        assertThat(refusal(() -> RevisionRange.parse(text)))
                .isEqualTo("usage | - | `" + text + "` is no range of revisions | Write it as FROM:TO; either side"
                        + " may be left out.");
    }

    private static String history(RevisionMap map, String range) {
        return names(new RevisionSelector(map, () -> ids("a b c")).history(RevisionRange.parse(range)));
    }
}
