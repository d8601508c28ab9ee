package dev.migrate.revision;

import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionIdTest {
    @Test
    void randomIdsAreTwelveHexadecimalDigitsAndDiffer() {
        Set<RevisionId> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            RevisionId id = RevisionId.random();
            assertThat(id.value()).matches("[0-9a-f]{12}");
            ids.add(id);
        }
        assertThat(ids).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3f2a9c1b7d4e", "V1_2", "1.0.3", "a", "größe"})
    void acceptsNames(String name) {
        assertThat(RevisionId.parse(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a@b|contains `@`",
                "a-b|contains `-`",
                "a+b|contains `+`",
                "a:b|contains `:`",
                "a,b|contains `,`",
                "a/b|contains `/`",
                "a b|contains white space",
                "a\u00a0b|contains white space",
                "a\u0007b|contains a control character",
                "head|is a word with a meaning of its own in revision arguments",
                "Base|is a word with a meaning of its own in revision arguments",
            })
    void refusesWhatArgumentsCannotName(String name, String violation) {
        assertThat(refusal(() -> RevisionId.parse(name)))
                .isEqualTo("usage | - | The revision id `" + name + "` " + violation
                        + " | A revision id is made of letters, digits, `_` and `.`, at most 64 of them.");
        assertThatIllegalArgumentException().isThrownBy(() -> new RevisionId(name));
    }

    @Test
    void refusesTheEmptyAndTheLong() {
        assertThat(refusal(() -> RevisionId.parse(""))).contains("is empty");
        assertThat(RevisionId.parse("a".repeat(64)).value()).hasSize(64);
        assertThat(refusal(() -> RevisionId.parse("a".repeat(65)))).contains("has 65 characters, more than 64");
    }
}
