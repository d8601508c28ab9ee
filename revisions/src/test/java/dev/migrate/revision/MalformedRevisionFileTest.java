package dev.migrate.revision;

import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedRevisionFileTest {
    /** In the tables a {@code ¶} ends a line. */
    private static final char LINE_END = '¶';

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|This is no revision file: it has no header",
                "-- migrate:upgrade¶|1|This is no revision file: it has no header",
                "SELECT 1;¶|1|This is no revision file: it has no header",
                "-- Only a message¶|1|This is no revision file: it has no header",
                "-- m¶-- down_revision:¶|1|The header has no `revision`",
                "-- m¶-- revision: a¶|1|The header has no `down_revision`",
                "-- m¶-- revision:¶-- down_revision:¶|2|The name `` is empty",
                "-- m¶-- revision: a b¶-- down_revision:¶|2|The name `a b` contains white space",
                "-- m¶-- revision: a, b¶-- down_revision:¶|2|The name `a, b` contains `,`",
                "-- m¶-- revision: head¶-- down_revision:¶|2|The name `head` is a word with a meaning",
                "-- m¶-- revision: a¶-- down_revision: b,¶|3|The name `` is empty",
                "-- m¶-- revision: a¶-- down_revision: b, b¶|3|`b` is named twice",
                "-- m¶-- revision: a¶-- down_revision:¶-- branch_labels: x@y¶|4|The name `x@y` contains `@`",
                "-- m¶-- revision: a¶-- down_revision:¶-- depends_on: 1+2¶|4|The name `1+2` contains `+`",
                "-- m¶-- revision: a¶-- down_revision:¶-- created: today¶|4|`today` is no point in time",
                "-- m¶-- revision: a¶-- down_revision:¶-- revision: b¶|4|The header key `revision` is given twice",
                "-- m¶-- revison: a¶-- down_revision:¶|2|Unknown header key `revison`",
                "-- m¶-- Revision: a¶-- down_revision:¶|2|Unknown header key `Revision`",
                "-- m¶-- revision: a¶-- down_revision:¶-- Note: x¶|4|Unknown header key `Note`",
                "-- m¶-- revision: a¶-- down_revision:¶SELECT 1;¶|4|SQL stands before the first section",
                "-- m¶-- revision: a¶-- down_revision:¶/* x */¶|4|SQL stands before the first section",
                "-- m¶-- revision: a¶-- down_revision:¶ -- migrate:upgrade¶|4|This line is almost a directive",
                "-- m¶-- revision: a¶-- down_revision:¶--migrate:upgrade¶|4|This line is almost a directive",
            })
    void headers(String text, int line, String message) {
        assertThat(refusalOf(text)).startsWith("revision | a.sql:" + line + " | " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- migrate:upgrade¶x¶-- migrate:upgrade¶|6|This section is there twice: `-- migrate:upgrade`",
                "-- migrate:downgrade mysql¶-- migrate:downgrade mysql¶|5|This section is there twice: `-- migrate:downgrade mysql`",
                "-- migrate:upgrade oracle¶|4|Unknown dialect `oracle`",
                "-- migrate:upgrade postgresq¶|4|Unknown dialect `postgresq`",
                "-- migrate:upgrade mysql mariadb¶|4|Unknown dialect `mysql mariadb`",
                "-- migrate:upgrad¶|4|Unknown directive `-- migrate:upgrad`",
                "-- migrate:¶|4|Unknown directive `-- migrate:`",
                "-- migrate:upgrade¶-- migrate:UPGRADE¶|5|Unknown directive `-- migrate:UPGRADE`",
                "-- migrate:upgrade¶ -- migrate:downgrade¶|5|This line is almost a directive",
                "-- migrate:upgrade¶-- Migrate:downgrade¶|5|This line is almost a directive",
                "-- migrate:upgrade¶--migrate:downgrade¶|5|This line is almost a directive",
                "-- migrate:autocommit¶-- migrate:upgrade¶|4|`-- migrate:autocommit` stands before the first section",
                "-- migrate:irreversible x¶|4|`-- migrate:irreversible` stands before the first section",
                "-- migrate:upgrade¶-- migrate:autocommit please¶|5|`-- migrate:autocommit` takes no argument",
                "-- migrate:upgrade¶-- migrate:end¶|5|`-- migrate:end` without `-- migrate:statement`",
                "-- migrate:upgrade¶-- migrate:statement¶x¶|5|`-- migrate:statement` without `-- migrate:end`",
                "-- migrate:upgrade¶-- migrate:statement¶x¶-- migrate:downgrade¶|5|`-- migrate:statement` without",
                "-- migrate:upgrade¶-- migrate:statement¶x¶-- migrate:statement¶|5|`-- migrate:statement` without",
                "-- migrate:upgrade¶-- migrate:statement¶x¶-- migrate:autocommit¶|5|`-- migrate:statement` without",
                "-- migrate:upgrade¶-- migrate:statement¶¶-- migrate:end¶|5|There is no statement before",
                "-- migrate:upgrade¶-- migrate:irreversible x¶|5|`-- migrate:irreversible` stands in an upgrade",
                "-- migrate:downgrade¶-- migrate:irreversible¶|5|`-- migrate:irreversible` gives no reason",
                "-- migrate:downgrade¶-- migrate:irreversible x¶-- migrate:irreversible y¶|6|`-- migrate:irreversible` is given twice",
                "-- migrate:downgrade¶-- migrate:irreversible x¶SELECT 1;¶|5|An irreversible downgrade has other content",
                "-- migrate:downgrade¶SELECT 1;¶-- migrate:irreversible x¶|6|An irreversible downgrade has other content",
                "-- migrate:downgrade¶-- migrate:autocommit¶-- migrate:irreversible x¶|6|An irreversible downgrade has",
            })
    void sections(String text, int line, String message) {
        assertThat(refusalOf("-- m¶-- revision: a¶-- down_revision:¶" + text))
                .startsWith("revision | a.sql:" + line + " | " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- m¶-- revison: a¶|Did you mean `revision`?",
                "-- m¶-- depend_on: a¶|Did you mean `depends_on`?",
                "-- m¶-- revision: a¶-- down_revision:¶-- migrate:upgrad¶|Did you mean `upgrade`?",
                "-- m¶-- revision: a¶-- down_revision:¶-- migrate:up¶|The directives are `upgrade`, `downgrade`,"
                        + " `autocommit`, `transaction`, `statement`, `end`, `irreversible`.",
                "-- m¶-- revision: a¶-- down_revision:¶-- migrate:upgrade postgres¶|Did you mean `postgresql`?",
            })
    void theNearestKnownWordIsNamed(String text, String hint) {
        assertThat(refusalOf(text)).endsWith(" | " + hint);
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] latin = "-- m\n-- revision: a\n-- down_revision:\n-- migrate:upgrade\nSELECT 'ä';\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(() -> RevisionFile.parse("a.sql", latin)))
                .isEqualTo("revision | a.sql:5 | The revision file is not UTF-8 | Save the file as UTF-8.");
        byte[] cut = "-- m\n-- ä".getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 1] = 0;
        assertThat(refusal(() -> RevisionFile.parse("a.sql", cut))).startsWith("revision | a.sql:2 | ");
        assertThat(refusal(() -> RevisionFile.parse("a.sql", "-- m".getBytes(StandardCharsets.UTF_16))))
                .startsWith("revision | a.sql:1 | The revision file is not UTF-8");
    }

    private static String refusalOf(String text) {
        byte[] bytes = text.replace(LINE_END, '\n').getBytes(StandardCharsets.UTF_8);
        return refusal(() -> RevisionFile.parse("a.sql", bytes));
    }
}
