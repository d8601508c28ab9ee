package dev.migrate.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void linesEndBeforeATerminalBreaksThemAndCommandsStayWhole() {
        assertThat(Wrapped.lines(
                        "Say `--rename Contact.phone=Contact.mobile` to keep what is in it,"
                                + " or `--no-rename Contact.phone` to drop it with its data.\n  a.b -> c",
                        7))
                .isEqualTo(
                        """
                        Say `--rename Contact.phone=Contact.mobile` to keep what is in it, or
                               `--no-rename Contact.phone` to drop it with its data.
                                 a.b -> c""");
    }

    @Test
    void whatIsLongerThanALineStaysWhole() {
        assertThat(Wrapped.lines("a " + "b".repeat(100) + " c", 2)).isEqualTo("a\n  " + "b".repeat(100) + "\n  c");
    }
}
