package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionResourcesTest {
    @TempDir
    private Path folder;

    private static String text(String id, String parent) {
        return "-- Create " + id + "\n--\n-- revision: " + id + "\n-- down_revision: " + parent
                + "\n\n-- migrate:upgrade\n\n-- migrate:downgrade\n";
    }

    private Path directory(String name, String id, String parent) throws IOException {
        Path versions = Files.createDirectories(folder.resolve(name).resolve("migrations/versions/2026"));
        Files.writeString(versions.resolve(id + ".sql"), text(id, parent));
        Files.writeString(versions.resolve(".hidden.sql"), "");
        Files.writeString(versions.resolve("README.txt"), "");
        return folder.resolve(name);
    }

    private Path jar(String name, boolean folders, String id, String parent) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            if (folders) {
                jar.putNextEntry(new ZipEntry("migrations/"));
                jar.putNextEntry(new ZipEntry("migrations/versions/"));
            }
            jar.putNextEntry(new ZipEntry("migrations/versions/" + id + ".sql"));
            jar.write(text(id, parent).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        return manifest;
    }

    private static List<String> ids(Path... classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            return new RevisionResources("migrations", loader)
                    .load().revisions().stream()
                            .map(revision -> revision.id().value())
                            .sorted()
                            .toList();
        }
    }

    @Test
    void areReadFromDirectoriesAndJars() throws IOException {
        assertThat(ids(
                        directory("with space + ü", "a1", ""),
                        jar("b.jar", true, "b2", "a1"),
                        jar("c d.jar", true, "c3", "b2")))
                .containsExactly("a1", "b2", "c3");
    }

    @Test
    void areReadFromAJarWithoutEntriesForItsFolders() throws IOException {
        assertThat(ids(jar("a.jar", false, "a1", ""))).containsExactly("a1");
    }

    @Test
    void countOnceWhereTheClassPathHasThemTwice() throws IOException {
        assertThat(ids(jar("a.jar", true, "a1", ""), jar("copy.jar", true, "a1", "")))
                .containsExactly("a1");
    }

    @Test
    void areNamedAsTheyAreFound() throws IOException {
        Path jar = jar("a.jar", true, "a1", "");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            RevisionSource source = new RevisionResources("migrations", loader)
                    .load()
                    .heads()
                    .get(0)
                    .source();
            assertThat(source.name()).isEqualTo("classpath:migrations/versions/a1.sql");
            assertThat(source.path()).isEmpty();
        }
    }

    @Test
    void areMissedByName() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> ids(folder))
                .withMessage("There are no revision files on the class path")
                .satisfies(e -> assertThat(e.where()).contains("classpath:migrations/versions"));
    }

    @Test
    void areNotWritten() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> RevisionResources.of("migrations").create(Path.of("a.sql"), ""))
                .satisfies(e -> assertThat(e.hint().orElseThrow()).contains("src/main/resources/migrations"));
    }
}
