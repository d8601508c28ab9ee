package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Annotations of Hibernate 5, which Hibernate itself can no longer be asked about. */
class LegacyMappingsTest {
    private static final String USER_TYPE = "dev.migrate.model.sample.legacy.MoneyType";

    @Test
    void hibernatesOwnIndexesKeysAndTypesAreRead() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withTypes(Map.of(USER_TYPE, "numeric(19,4)"));
        assertThat(SchemaText.of(Models.read("legacy", options)))
                .startsWith("""
                        old -- kept
                        """)
                .contains(
                        "  price numeric(19,4)\n",
                        "  ix_old_code: index (codetext)\n",
                        "  ix_old_shared: index (second, third)\n",
                        "  ix_old_both: index (codetext, second)\n",
                        "  place integer\n",
                        "  fk_old_parent: foreign key (parent_id) to old(id)\n")
                .doesNotContain("foreign key (friend_id)");
    }

    @Test
    void aTypeThatIsRegisteredForAClassIsAskedFor() {
        assertThatThrownBy(() -> Models.read("legacy", Targets.POSTGRESQL))
                .isInstanceOfSatisfying(
                        UnsupportedMapping.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.where()).isEqualTo("dev.migrate.model.sample.legacy.Old.price");
                            assertThat(problem.remedy()).contains("models.types", USER_TYPE + ": ");
                        }));
    }
}
