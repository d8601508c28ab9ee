package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    Run `migrate upgrade` first.|Run `mvn migrate:upgrade` first.
                    `migrate revision --autogenerate -m "..."` writes one|`mvn process-classes migrate:revision -Dmigrate.autogenerate -Dmigrate.message="..."` writes one
                    `migrate check`, `migrate show a1`|`mvn process-classes migrate:check`, `mvn migrate:show -Dmigrate.revision=a1`
                    `migrate resume --again` or `migrate downgrade -1`|`mvn migrate:resume -Dmigrate.again` or `mvn migrate:downgrade -Dmigrate.target=-1`
                    used with `-e prod`|used with `-Dmigrate.environment=prod`
                    `--no-rename a.b` drops it|`-Dmigrate.noRename=a.b` drops it
                      migrate revision --autogenerate -m "Create the tables"|  mvn process-classes migrate:revision -Dmigrate.autogenerate -Dmigrate.message="Create the tables"
                    `migrate edit a1`|`migrate edit a1`
                    what migrate does|what migrate does""")
    void whatToDoNextIsAGoal(String said, String logged) {
        assertThat(GoalWords.of(said)).isEqualTo(logged);
    }
}
