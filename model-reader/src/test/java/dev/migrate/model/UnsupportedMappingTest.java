package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnsupportedMappingTest {
    @Test
    void membersWithTheSameProblemShareItsExplanation() {
        UnsupportedMapping error = new UnsupportedMapping(List.of(
                new MappingProblem("shop.Order.total", "type Money is not known", "Name its column type."),
                new MappingProblem("shop.Order.place", "type Place is not known", "Name its column type."),
                new MappingProblem("shop.Cart.total", "type Money is not known", "Name its column type.")));

        assertThat(error)
                .hasMessage(
                        """
                        3 mappings cannot be read:
                          shop.Order.total: type Money is not known. Name its column type.
                          shop.Cart.total: likewise
                          shop.Order.place: type Place is not known. Name its column type.""");
    }
}
