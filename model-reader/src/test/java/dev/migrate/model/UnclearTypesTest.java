package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What bytecode cannot tell is an error with the line of migrate.yaml that settles it, and that line does settle it. */
class UnclearTypesTest {
    private static final String SAMPLE = "dev.migrate.model.sample.refusedtypes.";

    /** The member, and the key of {@code models.types} that its error names. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>(Map.of(
            "typed", SAMPLE + "Kinds$OfText",
            "amount", SAMPLE + "Kinds$OfAmount",
            "level", SAMPLE + "Unclear$Level",
            "flag", SAMPLE + "Kinds$Flag",
            "place", SAMPLE + "Kinds$Place",
            "unknown", SAMPLE + "Kinds$Unknown",
            "byUnknown", SAMPLE + "Kinds$Unknown"));

    @Test
    void everyErrorNamesClassMemberAndLine() {
        assertThatThrownBy(() -> Models.read("refusedtypes", Targets.POSTGRESQL))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    Map<String, String> remedies = new TreeMap<>();
                    e.problems().forEach(problem -> remedies.put(problem.where(), problem.remedy()));
                    assertThat(remedies).hasSize(KEYS.size());
                    KEYS.forEach((member, key) -> assertThat(remedies.get(SAMPLE + "Unclear." + member))
                            .as(member)
                            .contains("models.types", key + ": "));
                });
    }

    @Test
    void thoseLinesSettleThem() {
        Map<String, String> types = new TreeMap<>();
        KEYS.values().forEach(key -> types.put(key, "varchar(7)"));
        types.put(SAMPLE + "Kinds$OfAmount", SAMPLE + "Kinds$AmountColumns");
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withTypes(types);
        assertThat(SchemaText.of(Models.read("refusedtypes", options)))
                .contains(
                        "  typed varchar(7)\n",
                        "  level varchar(7)\n",
                        "  flag varchar(7)\n",
                        "  place varchar(7)\n",
                        "  unknown varchar(7)\n",
                        "  place varchar(7) not null\n",
                        "  value numeric(38,2)\n",
                        "  currency varchar(255)\n");
    }
}
