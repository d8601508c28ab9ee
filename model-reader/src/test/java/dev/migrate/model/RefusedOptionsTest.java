package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What annotations append to the SQL of tables, constraints and generators is refused where it stands. */
class RefusedOptionsTest {
    private static final String SAMPLE = "dev.migrate.model.sample.refusedoptions.Optioned";

    @Test
    void eachIsNamed() {
        assertThatThrownBy(() -> Models.read("refusedoptions", Targets.POSTGRESQL))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    Map<String, String> problems = e.problems().stream()
                            .collect(Collectors.toMap(MappingProblem::where, MappingProblem::what));
                    assertThat(problems)
                            .containsOnlyKeys(
                                    SAMPLE + "$Tabled",
                                    SAMPLE + ".words",
                                    SAMPLE + ".others",
                                    SAMPLE + "$Kinds",
                                    SAMPLE + "$More",
                                    SAMPLE + "$Indexed",
                                    SAMPLE + "$Unique",
                                    SAMPLE + "$Checked",
                                    SAMPLE + "$Sequenced.id",
                                    SAMPLE + "$Counted.id");
                    assertThat(problems.values())
                            .allSatisfy(what -> assertThat(what).contains("options \"compressed\""));
                });
    }
}
