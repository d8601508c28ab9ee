package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code mapping-facts.md} names as the sample of a fact is there. */
class MappingFactsTest {
    private static final String SAMPLES = "dev.migrate.model.sample.";

    private static final Pattern SAMPLE = Pattern.compile("`([a-z]\\w*\\.[A-Z][\\w$]*)(?:\\.(\\w+))?`");

    static List<String> facts() throws IOException {
        try (InputStream in = MappingFactsTest.class.getResourceAsStream("mapping-facts.md")) {
            String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return page.lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| fact "))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void hasASample(String fact) throws ClassNotFoundException {
        String samples = fact.substring(fact.lastIndexOf(" | "));
        List<MatchResult> named = SAMPLE.matcher(samples).results().toList();
        assertThat(named).isNotEmpty();
        for (MatchResult sample : named) {
            Class<?> type =
                    Class.forName(SAMPLES + sample.group(1), false, getClass().getClassLoader());
            String member = sample.group(2);
            assertThat(member == null || members(type).anyMatch(member::equals))
                    .as(sample.group())
                    .isTrue();
        }
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getDeclaredFields()).map(field -> field.getName()),
                Arrays.stream(type.getDeclaredMethods()).map(method -> method.getName()));
    }
}
