package dev.migrate.command.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.config.AutogenerateConfig;
import dev.migrate.schema.ObjectName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFilterTest {
    private static final ObjectName VERSIONS = ObjectName.of("migrate_version");

    @ParameterizedTest
    @CsvSource({
        "*, anything, true",
        "*, '', true",
        "orders, ORDERS, true",
        "orders, orders2, false",
        "DATABASECHANGELOG*, databasechangeloglock, true",
        "*_log, audit_log, true",
        "*_log, audit_logs, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "*a*b*c*, xxaxxbxxcxx, true",
        "*a*b*c*, xxaxxcxxbxx, false",
        "ä*, Ärger, true"
    })
    void aPatternMatchesTheWholeNameWithoutLetterCase(String pattern, String name, boolean matches) {
        assertThat(new Glob(pattern).matches(name)).isEqualTo(matches);
    }

    @Test
    void whatIsExcludedIsOutEvenIfItIsIncluded() {
        TableFilter filter = filter(List.of("shop_*"), List.of("*_log"), null);

        assertThat(filter.test(ObjectName.of("shop_orders"))).isTrue();
        assertThat(filter.test(ObjectName.of("shop_log"))).isFalse();
        assertThat(filter.test(ObjectName.of("orders"))).isFalse();
    }

    @Test
    void aPatternWithASchemaMatchesThereAlone() {
        TableFilter filter = filter(List.of("*"), List.of("audit.*", "public.secret"), "public");

        assertThat(filter.test(new ObjectName("audit", "events"))).isFalse();
        assertThat(filter.test(ObjectName.of("events"))).isTrue();
        assertThat(filter.test(ObjectName.of("secret"))).isFalse();
        assertThat(filter.test(new ObjectName("shop", "secret"))).isTrue();
    }

    @Test
    void theVersionTableIsNeverCompared() {
        TableFilter filter = filter(List.of("*"), List.of(), "public");

        assertThat(filter.test(VERSIONS)).isFalse();
        assertThat(filter.test(new ObjectName("public", "migrate_version"))).isFalse();
        assertThat(filter.test(new ObjectName("shop", "migrate_version"))).isTrue();
    }

    private static TableFilter filter(List<String> included, List<String> excluded, String defaultSchema) {
        return new TableFilter(new AutogenerateConfig(included, excluded, true), VERSIONS, defaultSchema);
    }
}
