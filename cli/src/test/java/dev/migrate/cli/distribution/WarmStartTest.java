package dev.migrate.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first start makes in the background for those after it: it is used, and nothing is ever wrong with it. */
class WarmStartTest {
    private static final int SECONDS = 90;

    @TempDir
    Path folder;

    private Distribution distribution;

    @BeforeEach
    void unpack() {
        distribution = Distribution.ofTar(folder);
    }

    private Shell version(Map<String, String> variables) {
        return Shell.run(List.of(distribution.launcher().toString(), "--version"), folder, variables);
    }

    private static Map<String, String> cache(String folder) {
        return Map.of("MIGRATE_CACHE", folder, "JAVA_HOME", System.getProperty("java.home"));
    }

    /** Waits for the work in the background. */
    private static Path warmed(Path cache) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); System.nanoTime() < end; ) {
            List<Path> entries = entries(cache);
            if (entries.size() == 1 && !entries.get(0).toString().endsWith(".new")) {
                return entries.get(0);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("nothing but " + entries(cache));
    }

    private static List<Path> entries(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void isMadeBesideTheProgramByOneOfManyAndUsedByTheNext() throws Exception {
        Shell many = Shell.run(
                folder, cache(""), "for i in 1 2 3 4; do " + distribution.quotedLauncher() + " --version & done; wait");
        Path warm = warmed(distribution.home().resolve("cache"));

        assertThat(many.succeeded().out().lines()).hasSize(4);
        assertThat(warm.resolve("native"))
                .isDirectoryContaining(file -> file.toString().contains("sqlite"));
        Shell traced = Shell.run(
                List.of(distribution.launcher().toString(), "--version"),
                folder,
                Map.of(
                        "MIGRATE_JAVA_OPTIONS",
                        "-Xlog:class+load:stderr",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        assertThat(traced.code()).isZero();
        if (Files.exists(warm.resolve("classes"))) {
            assertThat(traced.err()).containsPattern("dev.migrate.cli.MigrateCli source: shared objects file");
        }
    }

    @Test
    void aDamagedArchiveIsNoReasonToFail() throws Exception {
        Path cache = folder.resolve("the cache");
        version(cache(cache.toString())).succeeded();
        for (String name : List.of("classes", "native/libsqlitejdbc.so")) {
            Path file = warmed(cache).resolve(name);
            if (Files.exists(file)) {
                byte[] sound = Files.readAllBytes(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                Files.write(file, Arrays.copyOf(sound, sound.length / 2));

                Shell.run(
                                folder,
                                cache(cache.toString()),
                                distribution.quotedLauncher() + " init -q && " + distribution.quotedLauncher()
                                        + " current")
                        .succeeded();
            }
        }
        assertThat(warmed(cache)).isDirectory();
    }

    @Test
    void anotherDriverAsksForAnother() throws Exception {
        Path cache = folder.resolve("cache");
        version(cache(cache.toString())).succeeded();
        Path first = warmed(cache);
        Files.setLastModifiedTime(
                distribution.home().resolve("lib/migrate.jar"), FileTime.fromMillis(1_000_000_000_000L));

        version(cache(cache.toString())).succeeded();

        Files.move(first, folder.resolve("elsewhere"));
        assertThat(warmed(cache)).isNotEqualTo(first);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoReasonToFail() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        version(cache(file.resolve("cache").toString())).succeeded();
        version(cache("/proc/none")).succeeded();
        version(cache("none")).succeeded();

        assertThat(distribution.home().resolve("cache")).doesNotExist();
    }

    /** As root, everything may be written; so this is another user, without a home, where there is one to be. */
    @Test
    void aUserWithoutAHomeUsesAFolderOfTheirOwnInTmp() throws Exception {
        Path tmp = Files.createDirectory(folder.resolve("tmp"));
        Files.setPosixFilePermissions(tmp, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        boolean root = System.getProperty("user.name").equals("root");
        String become = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups -- " : "chmod a-w \"$0\"; ";
        Map<String, String> variables = Map.of(
                "TMPDIR", tmp.toString(),
                "HOME", "/nonexistent",
                "XDG_CACHE_HOME", "/nonexistent/cache",
                "MIGRATE_CACHE", "",
                "JAVA_HOME", System.getProperty("java.home"));

        Shell ran = Shell.run(
                List.of(
                        "sh",
                        "-c",
                        become + "'" + distribution.launcher() + "' --version",
                        distribution.home().toString()),
                Path.of("/"),
                variables);

        ran.succeeded();
        List<Path> made = entries(tmp).stream()
                .filter(path -> path.toString().contains("/migrate-"))
                .toList();
        assertThat(made).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.get(0))))
                .isEqualTo("rwx------");
        warmed(made.get(0));
    }
}
