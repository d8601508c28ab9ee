package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What bytecode cannot tell is an error with the line of migrate.yaml that settles it, and that line does settle it. */
class UnclearTypesTest {
    private static final String SAMPLE = "dev.migrate.model.sample.refusedtypes.";

    /** The member, and the key of {@code models.types} that its error names. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Unclear.typed", "Kinds$OfText"),
            Map.entry("Unclear.amount", "Kinds$OfAmount"),
            Map.entry("Unclear.level", "Unclear$Level"),
            Map.entry("Unclear.flag", "Kinds$Flag"),
            Map.entry("Unclear.place", "Kinds$Place"),
            Map.entry("Unclear.unknown", "Kinds$Unknown"),
            Map.entry("Unclear.byUnknown", "Kinds$Unknown"),
            Map.entry("Described.byJdbcType", "Kinds$OfCode"),
            Map.entry("Described.byJavaType", "Kinds$OfName"),
            Map.entry("Described.registered", "Kinds$OfTitle"),
            Map.entry("Described.told", "Kinds$OfTold"),
            Map.entry("Described.price", "Kinds$OfPrice"),
            Map.entry("Described.keyed", "Kinds$OfText"),
            Map.entry("Described.keyedByJdbcType", "Kinds$OfCode"),
            Map.entry("Described.keyedByJavaType", "Kinds$OfName"),
            Map.entry("Described.ordered", "Kinds$OfCode"),
            Map.entry("Described.orderedByJavaType", "Kinds$OfName"),
            Map.entry("Described.anyByJavaType", "Kinds$OfName"),
            Map.entry("Described.anyByJdbcType", "Kinds$OfCode"),
            Map.entry("Described.numberedByJavaType", "Kinds$OfName"),
            Map.entry("Described.numberedByJdbcType", "Kinds$OfCode"),
            Map.entry("Described.bound", "Kinds$Bound"),
            Map.entry("Described.grade", "Kinds$GradeConverter"),
            Map.entry("Removed.deleted", "Kinds$GoneConverter"),
            Map.entry("Marked", "Kinds$Marked"));

    @Test
    void everyErrorNamesClassMemberAndLine() {
        assertThatThrownBy(() -> Models.read("refusedtypes", Targets.POSTGRESQL))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    Map<String, String> remedies = new TreeMap<>();
                    e.problems().forEach(problem -> remedies.put(problem.where(), problem.remedy()));
                    assertThat(remedies.keySet())
                            .containsExactlyInAnyOrderElementsOf(
                                    KEYS.keySet().stream().map(SAMPLE::concat).toList());
                    KEYS.forEach((member, key) -> assertThat(remedies.get(SAMPLE + member))
                            .as(member)
                            .contains("models.types", SAMPLE + key + ": "));
                });
    }

    @Test
    void thoseLinesSettleThem() {
        Map<String, String> types = new TreeMap<>();
        KEYS.values().forEach(key -> types.put(SAMPLE + key, "varchar(7)"));
        types.put(SAMPLE + "Kinds$OfAmount", SAMPLE + "Kinds$AmountColumns");
        types.put(SAMPLE + "Kinds$OfPrice", SAMPLE + "Kinds$PriceColumns");
        types.put(SAMPLE + "Kinds$GradeConverter", "check ({column} in (1, 2))");
        types.put(SAMPLE + "Kinds$OfCode", "varchar(8)");
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
                        "  currency varchar(255)\n",
                        "  byjdbctype varchar(8)\n",
                        "  byjavatype varchar(7)\n",
                        "  registered varchar(7)\n",
                        "  told varchar(7)\n",
                        "  cents bigint\n",
                        "  keyed_key varchar(7) not null\n",
                        "  keyedbyjdbctype_key varchar(8) not null\n",
                        "  keyedbyjavatype_key varchar(7) not null\n",
                        "  ordered_order varchar(8) not null\n",
                        "  orderedbyjavatype_order varchar(7) not null\n",
                        "  any_name varchar(7)\n",
                        "  any_code varchar(8)\n",
                        "  line_no varchar(7) not null\n",
                        "  line_no varchar(8) not null\n",
                        "  bound varchar(7)\n",
                        "  grade integer\n",
                        "check grade in (1, 2)\n",
                        "  deleted varchar(7) not null");
    }
}
