package dev.migrate.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The unpacked distribution, started in every way that people start it. */
class StartTest {
    private static final Map<String, String> PLAIN =
            Map.of("MIGRATE_CACHE", "none", "CDPATH", "", "JAVA_HOME", System.getProperty("java.home"));

    @TempDir
    static Path folder;

    private static Distribution distribution;
    private static Path project;

    @BeforeAll
    static void unpack() throws IOException {
        distribution = Distribution.ofTar(Files.createDirectories(folder.resolve("a folder's name, with ümlaut")));
        project = Files.createDirectories(folder.resolve("project"));
        migrate("init && migrate revision -m First --rev-id a1 && migrate upgrade")
                .succeeded();
    }

    /** A script in which {@code migrate} is the distribution's. */
    private static Shell migrate(String line) {
        return migrate(PLAIN, line);
    }

    private static Shell migrate(Map<String, String> variables, String line) {
        return Shell.run(
                project, variables, "migrate() { \"" + distribution.launcher() + "\" \"$@\"; }; migrate " + line);
    }

    @Test
    void bothArchivesRun() {
        Path zipped = folder.resolve("zip");
        zipped.toFile().mkdir();
        Path launcher = Distribution.ofZip(zipped).launcher();

        assertThat(migrate("current").succeeded().out()).contains("a1");
        assertThat(Shell.run(project, PLAIN, "sh '" + launcher + "' current")
                        .succeeded()
                        .out())
                .contains("a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "bash --posix", "busybox sh", "ksh", "mksh", "yash", "zsh --emulate sh"})
    void everyShellThatIsThereRunsTheLauncher(String shell) {
        String run = shell + " \"" + distribution.launcher() + "\" current";
        String name = shell.replaceFirst(" .*", "");

        Shell ran =
                Shell.run(project, PLAIN, "if command -v " + name + " >/dev/null; then " + run + "; else echo a1; fi");

        assertThat(ran.succeeded().out()).contains("a1");
    }

    /** Small systems leave out much: busybox is compiled with what somebody has chosen. */
    @Test
    void fewToolsAreEnough() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/bin").resolve(tool));
        }

        Shell ran = migrate(
                with("JAVA_HOME", System.getProperty("java.home"), "PATH", tools.toString(), "MIGRATE_CACHE", ""),
                "current");

        assertThat(ran.succeeded().out()).contains("a1");
    }

    @Test
    void runsThroughSymbolicLinksFromAnywhere() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("absolute"), distribution.launcher());
        Files.createSymbolicLink(bin.resolve("relative"), bin.relativize(distribution.launcher()));
        Files.createSymbolicLink(bin.resolve("migrate"), Path.of("relative"));

        Shell linked = Shell.run(
                project, PLAIN, "PATH=../bin:$PATH; migrate current && absolute current && ../bin/relative current");

        assertThat(linked.succeeded().out().lines()).hasSize(3).allMatch(line -> line.contains("a1"));
    }

    @Test
    void aDriverInTheExtFolderGoesFirst() throws IOException {
        Files.copy(
                distribution.home().resolve("lib/migrate.jar"),
                distribution.home().resolve("lib/ext/driver of mine.jar"));

        Shell shown = migrate(with("MIGRATE_JAVA_OPTIONS", "-XshowSettings:properties"), "current");

        assertThat(shown.err()).containsPattern("migrate.jar\\s+.*lib/ext/driver of mine.jar\\s+.*lib/jandex");
        Files.delete(distribution.home().resolve("lib/ext/driver of mine.jar"));
    }

    @Test
    void javaThatIsMissingOrTooOldIsNamed() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk-11"));
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(old.resolve("bin/java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        Shell missing = migrate(with("JAVA_HOME", "/no/such"), "current");
        Shell tooOld = migrate(with("JAVA_HOME", old.toString()), "current");

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo("migrate: /no/such/bin/java was not found; install Java 17 or newer, or set JAVA_HOME\n");
        assertThat(tooOld.code()).isEqualTo(2);
        assertThat(tooOld.err()).contains("is Java 11.0.2; install Java 17 or newer");
    }

    @Test
    void aScriptInJavasPlaceIsAskedForItsVersion() throws IOException {
        Path shims = Files.createDirectories(folder.resolve("shims/bin"));
        Path java = Files.writeString(
                shims.resolve("java"), "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        Shell ran = migrate(with("JAVA_HOME", shims.getParent().toString()), "current");

        assertThat(ran.succeeded().out()).contains("a1");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() {
        Shell full = migrate("history >/dev/full");
        Shell json = migrate("current --format json >/dev/full");

        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).startsWith("error: The answer cannot be written to standard output: ");
        assertThat(json.code()).isEqualTo(3);
        assertThat(migrate("history 2>/dev/full >/dev/null").code()).isZero();
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNone() {
        Shell closed = migrate("history -v | head -n 1");
        Shell ended = Shell.run(
                project, PLAIN, "{ \"" + distribution.launcher() + "\" --help; echo $? >code; } | true; cat code");

        assertThat(closed.succeeded().out().lines()).hasSize(1);
        assertThat(ended.succeeded().out()).isEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8", "en_US.ISO-8859-1", "no_SUCH.locale"})
    void readsAndWritesUtf8InEveryLocale(String locale) throws IOException {
        Files.createDirectories(project.resolve("größe"));
        Map<String, String> variables = with("LC_ALL", locale, "LANG", "", "LC_CTYPE", "");

        Shell written = migrate(variables, "revision -m 'Straße – 東京' --sql --head base");

        assertThat(written.code()).as(written.err()).isZero();
        if (locale.isEmpty() || !locale.contains("_")) {
            assertThat(written.out()).startsWith("-- Straße – 東京\n");
        }
    }

    @Test
    void saysNothingThatNobodyAskedFor() {
        Shell version = migrate("--version");
        Shell unreachable = migrate("current --url 'jdbc:postgresql://127.0.0.1:1/x?loggerLevel=TRACE'");

        assertThat(version.succeeded().out()).isEqualTo("migrate " + System.getProperty("distribution.version") + "\n");
        assertThat(unreachable.code()).isEqualTo(3);
        assertThat(unreachable.err().lines()).hasSize(3).first().asString().startsWith("error: ");
        assertThat(migrate("history").succeeded().out()).doesNotContain("\u001b[");
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> variables = new HashMap<>(PLAIN);
        for (int i = 0; i < pairs.length; i += 2) {
            variables.put(pairs[i], pairs[i + 1]);
        }
        return variables;
    }
}
