package dev.migrate.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the archives. */
class ArchivesTest {
    @TempDir
    static Path folder;

    private static Distribution distribution;

    @BeforeAll
    static void unpack() {
        distribution = Distribution.ofTar(folder);
    }

    @Test
    void bothArchivesHoldTheSame() throws IOException {
        Distribution zip = Distribution.ofZip(Files.createDirectory(folder.resolve("zip")));

        assertThat(zip.files("")).isEqualTo(distribution.files("")).isNotEmpty();
    }

    @Test
    void theLauncherMayBeRunAndNothingMayBeWrittenByOthers() throws IOException {
        assertThat(Files.isExecutable(distribution.launcher())).isTrue();
        Shell list =
                Shell.run(folder, Map.of(), "tar tvzf '" + Path.of("target").toAbsolutePath() + "'/migrate-*.tar.gz");

        assertThat(list.succeeded().out().lines()).allMatch(line -> line.matches("(d|-)rw(x|-)r-(x|-)r-(x|-) .*"));
    }

    @Test
    void everyJarIsNamedBesideALicence() throws IOException {
        String licences = Files.readString(distribution.home().resolve("licenses/README.txt"));
        List<String> jars = distribution.files("lib").stream()
                .map(file -> file.replaceFirst("^lib/", "").replaceFirst("-[0-9].*\\.jar$", ""))
                .filter(name -> !name.startsWith("migrate") && !name.startsWith("ext/"))
                .toList();

        assertThat(jars).hasSizeGreaterThan(5).allMatch(licences::contains);
        assertThat(distribution.files("licenses"))
                .anyMatch(file -> file.matches(".*/mysql-connector-j[^/]*/LICENSE"))
                .anyMatch(file -> file.matches(".*/postgresql[^/]*/META-INF/LICENSE"))
                .anyMatch(file -> file.matches(".*/sqlite-jdbc[^/]*/.*/LICENSE.zentus"));
        assertThat(distribution.home().resolve("LICENSE")).content().contains("Apache License");
    }

    @Test
    void theManualPageIsOneThatManCanShow() {
        Shell shown = Shell.run(
                distribution.home(),
                Map.of("LC_ALL", "C.UTF-8", "MANWIDTH", "80"),
                "if command -v groff >/dev/null; then groff -man -Tutf8 -ww -P-cbou man/man1/migrate.1; else cat man/man1/*; fi");

        assertThat(shown.succeeded().out()).contains("SYNOPSIS", "EXIT STATUS", "upgrade");
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() {
        assertThat(completed("migrate up")).containsExactly("upgrade");
        assertThat(completed("migrate -c x.yaml hist")).containsExactly("history");
        assertThat(completed("migrate current --check")).containsExactly("--check-heads");
        assertThat(completed("migrate heads --format j")).contains("json");
        assertThat(completed("migrate heads --color ")).containsExactly("auto", "always", "never");
        assertThat(completed("migrate -c LIC")).containsExactly("LICENSE");
        assertThat(completed("migrate upgrade ")).contains("--sql", "--url");
    }

    /** What bash proposes at the end of a line. */
    private static List<String> completed(String line) {
        String words = (line + "|").replaceAll("[^ |]+", "'$0'").replace("|", line.endsWith(" ") ? "''" : "");
        return Shell.run(
                        List.of(
                                "bash",
                                "-c",
                                "source completion/migrate.bash; COMP_WORDS=(" + words
                                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _migrate;"
                                        + " printf '%s\\n' \"${COMPREPLY[@]}\""),
                        distribution.home(),
                        Map.of())
                .succeeded()
                .out()
                .lines()
                .toList();
    }

    @Test
    void zshCompletionNamesEveryCommand() throws IOException {
        String function = Files.readString(distribution.home().resolve("completion/_migrate"));

        assertThat(function).startsWith("#compdef migrate").contains("'upgrade:", "'check:", "--autogenerate[");
        Shell checked = Shell.run(
                distribution.home(), Map.of(), "if command -v zsh >/dev/null; then zsh -n completion/_migrate; fi");
        checked.succeeded();
    }
}
