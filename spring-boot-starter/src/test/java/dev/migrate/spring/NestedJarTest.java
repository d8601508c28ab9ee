package dev.migrate.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionResources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.net.protocol.Handlers;

/** Revision files as an executable jar of Spring Boot has them: among its classes, and in a library inside of it. */
class NestedJarTest {
    @TempDir
    private Path folder;

    @Test
    void areReadFromJarsInsideOfJars() throws Exception {
        Path application = folder.resolve("application.jar");
        try (OutputStream out = Files.newOutputStream(application);
                JarOutputStream jar = new JarOutputStream(out)) {
            put(jar, "BOOT-INF/classes/", new byte[0]);
            put(jar, "BOOT-INF/classes/migrations/", new byte[0]);
            put(jar, "BOOT-INF/classes/migrations/versions/", new byte[0]);
            put(jar, "BOOT-INF/classes/migrations/versions/a.sql", revision("a1", ""));
            put(jar, "BOOT-INF/lib/library.jar", library());
        }
        Handlers.register();
        URL[] urls = {
            new URL("jar:nested:" + application + "/!BOOT-INF/classes/!/"),
            new URL("jar:nested:" + application + "/!BOOT-INF/lib/library.jar!/")
        };
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            assertThat(new RevisionResources("migrations", loader).load().revisions())
                    .extracting(Revision::id)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("a1", "b2");
        }
    }

    private static byte[] library() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            put(jar, "migrations/versions/", new byte[0]);
            put(jar, "migrations/versions/b.sql", revision("b2", "a1"));
        }
        return bytes.toByteArray();
    }

    private static byte[] revision(String id, String parent) {
        return ("-- " + id + "\n--\n-- revision: " + id + "\n-- down_revision: " + parent
                        + "\n\n-- migrate:upgrade\n\n-- migrate:downgrade\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Stored and not compressed, as Spring Boot's packaging does it. */
    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
