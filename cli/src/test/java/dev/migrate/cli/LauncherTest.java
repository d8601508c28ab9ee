package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the distribution, with a program in Java's place that prints its locale. */
class LauncherTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX"})
    void readsArgumentsAsUtf8WhereNoLocaleIsSet(String locale) throws Exception {
        assertThat(localeUnder(locale)).isEqualTo("C.UTF-8");
    }

    @Test
    void leavesALocaleAlone() throws Exception {
        program("locale", "echo ISO-8859-1");

        assertThat(localeUnder("de_DE.ISO-8859-1")).isEqualTo("de_DE.ISO-8859-1");
    }

    @Test
    void readsArgumentsAsUtf8WhereTheLocaleIsNotInstalled() throws Exception {
        program("locale", "echo ANSI_X3.4-1968");

        assertThat(localeUnder("de_DE.UTF-8")).isEqualTo("C.UTF-8");
    }

    private String localeUnder(String locale) throws IOException, InterruptedException {
        program("java", "printf %s \"$LC_ALL\"");
        ProcessBuilder launcher = new ProcessBuilder("/bin/sh", "src/main/distribution/bin/migrate", "current");
        launcher.environment().put("JAVA_HOME", home.toString());
        launcher.environment().merge("PATH", home + "/bin", (path, bin) -> bin + ":" + path);
        launcher.environment().put("MIGRATE_CACHE", "none");
        launcher.environment().put("LC_ALL", locale);
        launcher.environment().remove("LC_CTYPE");
        launcher.environment().remove("LANG");
        Process process = launcher.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private void program(String name, String script) throws IOException {
        Path program = Files.createDirectories(home.resolve("bin")).resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
