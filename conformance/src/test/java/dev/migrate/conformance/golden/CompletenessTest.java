package dev.migrate.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class CompletenessTest {
    private static final List<String> DIALECTS = List.of("sqlite", "postgresql", "mysql", "mariadb");

    /** No comparison proposes them: people write them by hand, and the contract suite runs them. */
    private static final Set<Class<?>> NEVER_PROPOSED = Set.of(RenameTable.class, RenameColumn.class);

    @Test
    void everyPageHasAnAnswerOfEveryDialect() {
        for (GoldenPage page : GoldenPages.all()) {
            for (String dialect : DIALECTS) {
                assertThat(page.section(dialect).isPresent())
                        .as("%s on %s", page.name(), dialect)
                        .isEqualTo(page.isFor(dialect));
            }
        }
    }

    @Test
    void everyKindOfOperationOccurs() {
        Set<String> missing = new TreeSet<>();
        Arrays.stream(Operation.class.getPermittedSubclasses())
                .filter(kind -> !NEVER_PROPOSED.contains(kind))
                .forEach(kind -> missing.add(code(kind)));
        for (GoldenPage page : GoldenPages.all()) {
            page.section("operations").orElse("").lines().forEach(line -> missing.remove(line.split(" ", 2)[0]));
        }

        assertThat(missing).isEmpty();
    }

    private static String code(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
