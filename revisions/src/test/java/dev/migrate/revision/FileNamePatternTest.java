package dev.migrate.revision;

import static dev.migrate.revision.Drawing.id;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamePatternTest {
    private static final Instant CREATED = Instant.parse("2026-11-22T23:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "{date}_{revision}_{slug}, UTC, 20261122-2330_3f2a_add_phone.sql",
        "{date}_{revision}_{slug}, Europe/Berlin, 20261123-0030_3f2a_add_phone.sql",
        "{revision}, UTC, 3f2a.sql",
        "{revision}.sql, UTC, 3f2a.sql",
        "shop/{slug}-{revision}, UTC, shop/add_phone-3f2a.sql",
    })
    void placeholders(String pattern, String zone, String fileName) {
        assertThat(name(pattern, zone, "Add phone")).isEqualTo(fileName);
    }

    @Test
    void withoutASlugItsSeparatorGoesToo() {
        assertThat(name("{date}_{revision}_{slug}", "UTC", "…")).isEqualTo("20261122-2330_3f2a.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "{revision}_{slugs}, The file name pattern `{revision}_{slugs}` has an unknown placeholder {slugs} | Did you",
        "{date}_{slug}, The file name pattern `{date}_{slug}` has no {revision}",
    })
    void refusesPatterns(String pattern, String message) {
        assertThat(refusal(() -> new FileNamePattern(pattern, ZoneOffset.UTC)).replace(" | - | ", ": "))
                .startsWith("configuration: " + message);
    }

    @ParameterizedTest
    @CsvSource({"../{revision}", "/elsewhere/{revision}", "a/../../{revision}"})
    void staysInTheDirectory(String pattern) {
        assertThat(refusal(() -> name(pattern, "UTC", "x"))).contains("would lie outside the directory of versions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Add phone to contacts|add_phone_to_contacts",
                "  --Add: PHONE!  |add_phone",
                "Größe der Straße ändern|grosse_der_strasse_andern",
                "Don't drop user's data|dont_drop_users_data",
                "İstanbul, Łódź, Ærø|istanbul_lodz_aero",
                "添加 phone|phone",
                "../../etc/passwd|etc_passwd",
                "one two three four five six seven eight nine ten|one_two_three_four_five_six_seven_eight",
                "Donaudampfschifffahrtsgesellschaftskapitaensmuetze x|donaudampfschifffahrtsgesellschaftskapit",
            })
    void slugs(String message, String slug) {
        assertThat(Slug.of(message)).isEqualTo(slug).hasSizeLessThanOrEqualTo(40);
    }

    private static String name(String pattern, String zone, String message) {
        RevisionHeader header = new RevisionHeader(id("3f2a"), List.of(), List.of(), List.of(), message, CREATED);
        return new FileNamePattern(pattern, ZoneId.of(zone)).fileName(header).toString();
    }
}
