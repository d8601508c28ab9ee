package dev.migrate.revision;

import static dev.migrate.revision.Drawing.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionHeaderTest {
    private static final RevisionHeader FULL = new RevisionHeader(
            id("3f2a9c1b7d4e"),
            List.of(id("9b1c0e5d2a77"), id("77aa01bc34de")),
            List.of("billing", "shop"),
            List.of("5d2a77aa01bc", "accounts"),
            "Add phone to contacts",
            Instant.parse("2026-11-22T10:30:00Z"));

    @Test
    void isWrittenAsTheContractShowsIt() {
        assertThat(RevisionFile.render(FULL, "ALTER TABLE contacts ADD COLUMN phone varchar(20);", "SELECT 1;\n"))
                .isEqualTo(
                        """
                        -- Add phone to contacts
                        --
                        -- revision: 3f2a9c1b7d4e
                        -- down_revision: 9b1c0e5d2a77, 77aa01bc34de
                        -- branch_labels: billing, shop
                        -- depends_on: 5d2a77aa01bc, accounts
                        -- created: 2026-11-22T10:30:00Z

                        -- migrate:upgrade
                        ALTER TABLE contacts ADD COLUMN phone varchar(20);

                        -- migrate:downgrade
                        SELECT 1;
                        """);
    }

    @Test
    void leavesOutWhatIsNotThere() {
        RevisionHeader root = new RevisionHeader(id("a"), List.of(), List.of(), List.of(), "", null);
        assertThat(RevisionFile.render(root, "", ""))
                .isEqualTo(
                        """
                        --
                        --
                        -- revision: a
                        -- down_revision:

                        -- migrate:upgrade

                        -- migrate:downgrade
                        """);
        assertThat(reread(root)).isEqualTo(root);
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(reread(FULL)).isEqualTo(FULL);
    }

    static List<Arguments> messages() {
        return List.of(
                Arguments.of("plain", "plain"),
                Arguments.of("  padded ", "padded"),
                Arguments.of("first\r\n\r\nsecond", "first second"),
                Arguments.of("tab\tand\u0000nul\u001b[31m", "tab and nul [31m"),
                Arguments.of("line\u2028and\u0085more", "line and more"),
                Arguments.of("half a pair \ud83d", "half a pair"),
                Arguments.of("Größe \ud83d\ude80", "Größe \ud83d\ude80"),
                Arguments.of("-- dashes", "-- dashes"),
                Arguments.of("'; DROP TABLE x; --", "'; DROP TABLE x; --"),
                Arguments.of("note: see below", "note: see below"),
                Arguments.of("revision: nothing", "Revision: nothing"),
                Arguments.of("down_revision:x", "Down_revision:x"),
                Arguments.of("migrate:upgrade", "Migrate:upgrade"),
                Arguments.of("migrate: later", "Migrate: later"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void keepsAnyMessageAMessage(String message, String kept) {
        RevisionHeader header = new RevisionHeader(id("a"), List.of(id("b")), List.of(), List.of(), message, null);
        assertThat(reread(header))
                .isEqualTo(new RevisionHeader(id("a"), List.of(id("b")), List.of(), List.of(), kept, null));
    }

    @Test
    void mayBeWrittenByHand() {
        RevisionHeader header = parse(
                """

                -- Fill the archive
                -- in two steps, see https://example.org/archive
                --revision:a
                --   down_revision :  b ,c
                -- created: 2026-11-22T10:30:00+01:00
                -- migrate:upgrade
                """);
        assertThat(header)
                .isEqualTo(new RevisionHeader(
                        id("a"),
                        List.of(id("b"), id("c")),
                        List.of(),
                        List.of(),
                        "Fill the archive",
                        Instant.parse("2026-11-22T09:30:00Z")));
    }

    @Test
    void mayHaveNoMessage() {
        assertThat(parse("-- revision: a\n-- down_revision:\n").message()).isEmpty();
    }

    private static RevisionHeader reread(RevisionHeader header) {
        return parse(RevisionFile.render(header, "", ""));
    }

    private static RevisionHeader parse(String text) {
        return RevisionFile.parse("a.sql", text.getBytes(StandardCharsets.UTF_8))
                .header();
    }
}
