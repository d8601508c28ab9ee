package dev.migrate.revision;

import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionFileTest {
    private static final String HEADER = "-- Add phone\n--\n-- revision: a\n-- down_revision:\n\n";

    @Test
    void aSectionIsExactlyTheTextBetweenDirectives() {
        RevisionFile file =
                parse("-- migrate:upgrade\nSELECT 1;\n\n  -- a comment\nSELECT 2;\n\n-- migrate:downgrade\nX");
        assertThat(file.parts(Direction.UPGRADE, "sqlite"))
                .containsExactly(new SectionPart("SELECT 1;\n\n  -- a comment\nSELECT 2;\n\n", 7, false, false));
        assertThat(file.parts(Direction.DOWNGRADE, "sqlite")).containsExactly(new SectionPart("X", 13, false, false));
    }

    @Test
    void anEmptySectionIsLegal() {
        RevisionFile file = parse("-- migrate:upgrade\n-- migrate:downgrade\n\n \t\n");
        assertThat(file.parts(Direction.UPGRADE, "sqlite")).isEmpty();
        assertThat(file.parts(Direction.DOWNGRADE, "sqlite")).isEmpty();
    }

    @Test
    void aDialectsOwnSectionWins() {
        RevisionFile file =
                parse("-- migrate:upgrade\nall\n-- migrate:upgrade postgresql\npg\n-- migrate:upgrade mysql\n");
        assertThat(text(file.parts(Direction.UPGRADE, "postgresql"))).isEqualTo("pg\n");
        assertThat(text(file.parts(Direction.UPGRADE, "sqlite"))).isEqualTo("all\n");
        assertThat(file.parts(Direction.UPGRADE, "mysql")).isEmpty();
        assertThat(text(file.parts(Direction.UPGRADE, "mariadb"))).isEqualTo("all\n");
    }

    @Test
    void aDialectWithoutSectionIsAnError() {
        RevisionFile file = parse("-- migrate:upgrade postgresql\npg\n");
        assertThat(refusal(() -> file.parts(Direction.UPGRADE, "sqlite")))
                .isEqualTo("revision | a.sql | Revision a has no upgrade for sqlite | Add a section"
                        + " `-- migrate:upgrade sqlite`, or `-- migrate:upgrade` for every dialect; it may be empty.");
        assertThat(refusal(() -> file.parts(Direction.DOWNGRADE, "postgresql")))
                .startsWith("revision | a.sql | Revision a has no downgrade for postgresql | ");
    }

    @Test
    void autocommitHoldsUntilTransactionOrTheEndOfTheSection() {
        RevisionFile file = parse(
                """
                -- migrate:upgrade
                one
                -- migrate:autocommit
                two
                -- migrate:transaction
                three
                -- migrate:autocommit
                -- migrate:downgrade
                four
                """);
        assertThat(file.parts(Direction.UPGRADE, "sqlite"))
                .containsExactly(
                        new SectionPart("one\n", 7, false, false),
                        new SectionPart("two\n", 9, true, false),
                        new SectionPart("three\n", 11, false, false));
        assertThat(file.parts(Direction.DOWNGRADE, "sqlite"))
                .containsExactly(new SectionPart("four\n", 14, false, false));
    }

    @Test
    void aBracketedStatementIsOnePart() {
        RevisionFile file = parse(
                """
                -- migrate:upgrade
                before;
                -- migrate:autocommit
                -- migrate:statement
                CREATE ODD THING;
                END;
                -- migrate:end
                after;
                """);
        assertThat(file.parts(Direction.UPGRADE, "sqlite"))
                .containsExactly(
                        new SectionPart("before;\n", 7, false, false),
                        new SectionPart("CREATE ODD THING;\nEND;\n", 10, true, true),
                        new SectionPart("after;\n", 13, true, false));
    }

    @Test
    void anIrreversibleDowngradeRefusesWithItsReason() {
        RevisionFile file = parse(
                "-- migrate:upgrade\nDROP TABLE x;\n-- migrate:downgrade\n\n-- gone\n-- migrate:irreversible The rows are gone\n");
        assertThat(refusal(() -> file.parts(Direction.DOWNGRADE, "sqlite")))
                .startsWith("refused | a.sql:8 | Revision a is irreversible: The rows are gone | ");
        assertThat(text(file.parts(Direction.UPGRADE, "sqlite"))).isEqualTo("DROP TABLE x;\n");
    }

    @Test
    void aDirectiveIsOneEvenInsideALiteral() {
        RevisionFile file = parse("-- migrate:upgrade\nSELECT '\n-- migrate:autocommit\n';\n");
        assertThat(file.parts(Direction.UPGRADE, "sqlite"))
                .extracting(SectionPart::text)
                .containsExactly("SELECT '\n", "';\n");
    }

    @Test
    void carriageReturnsAndTrailingBlanksOfSqlAreKept() {
        String text = (HEADER + "-- migrate:upgrade \nSELECT 'a\nb'; \n-- migrate:end").replace("\n", "\r\n");
        String legal = text.replace("-- migrate:end", "-- the end");
        RevisionFile file = RevisionFile.parse("a.sql", legal.getBytes(StandardCharsets.UTF_8));
        assertThat(file.parts(Direction.UPGRADE, "sqlite"))
                .containsExactly(new SectionPart("SELECT 'a\r\nb'; \r\n-- the end", 7, false, false));
        assertThat(file.header().message()).isEqualTo("Add phone");
    }

    @Test
    void theChecksumKnowsNeitherByteOrderMarkNorLineEnds() {
        String text = HEADER + "-- migrate:upgrade\nSELECT 'ä\n';\n";
        String checksum = RevisionFile.parse("a", bytes(text)).checksum();
        assertThat(checksum).matches("[0-9a-f]{64}");
        assertThat(RevisionFile.parse("a", bytes("\ufeff" + text)).checksum()).isEqualTo(checksum);
        assertThat(RevisionFile.parse("a", bytes("\ufeff" + text.replace("\n", "\r\n")))
                        .checksum())
                .isEqualTo(checksum);
        assertThat(RevisionFile.parse("a", bytes(text.replace("ä", "a"))).checksum())
                .isNotEqualTo(checksum);
        assertThat(RevisionFile.parse("a", bytes(text + "\r")).checksum()).isNotEqualTo(checksum);
    }

    @Test
    void theChecksumIsTheOneOfCommonTools() {
        // printf -- '-- revision: a\n-- down_revision:\n' | sha256sum
        assertThat(RevisionFile.parse("a", bytes("-- revision: a\r\n-- down_revision:\n"))
                        .checksum())
                .isEqualTo("7759e09aa0705fa9d036810c4cf304129a25fa94a373ff1060c39add3ceb3ca0");
    }

    @Test
    void aRevisionReadsItsSectionsWhenAsked() {
        Revision revision =
                Revision.read(new Drawing.TextSource("a.sql", HEADER + "-- migrate:upgrade\n-- migrate:nonsense\n"));
        assertThat(revision.describe()).isEqualTo("a (Add phone)");
        assertThat(refusal(revision::file)).startsWith("revision | a.sql:7 | Unknown directive `-- migrate:nonsense`");
    }

    @Test
    void aFileThatChangesBetweenScanAndUseIsNoticed() {
        String text = HEADER + "-- migrate:upgrade\n";
        Revision scanned = Revision.read(new Drawing.TextSource("a.sql", text));
        Revision changed =
                new Revision(scanned.header(), new Drawing.TextSource("a.sql", text + "x"), scanned.checksum());
        assertThat(refusal(changed::file)).startsWith("revision | a.sql | The file of revision a was changed while");
        assertThat(scanned.file().sections()).hasSize(1);
    }

    private static RevisionFile parse(String sections) {
        return RevisionFile.parse("a.sql", bytes(HEADER + sections));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<SectionPart> parts) {
        assertThat(parts).hasSize(1);
        return parts.get(0).text();
    }
}
