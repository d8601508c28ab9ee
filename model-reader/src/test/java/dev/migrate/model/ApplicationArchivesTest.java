package dev.migrate.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.MigrateException;
import dev.migrate.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which builds pack an application with its libraries. */
class ApplicationArchivesTest {
    private static final String SCHEMA =
            """
            order
              id bigint not null
              level varchar(255)
              primary key (id)
              check level in ('HIGH','LOW')
            """;

    @TempDir
    private Path folder;

    /** By their names in a jar: those of the application, and those of a library of its own. */
    private final Map<String, byte[]> application = new LinkedHashMap<>();

    private final Map<String, byte[]> library = new LinkedHashMap<>();

    @BeforeEach
    void compile() throws IOException {
        source(
                "framework/Keyed.java",
                """
                package framework;
                @jakarta.persistence.MappedSuperclass
                public class Keyed { @jakarta.persistence.Id Long id; }
                """);
        source("framework/Level.java", "package framework; public enum Level { HIGH, LOW }");
        source(
                "shop/Order.java",
                """
                package shop;
                import jakarta.persistence.*;
                @Entity
                public class Order extends framework.Keyed {
                    @Enumerated(EnumType.STRING) framework.Level level;
                }
                """);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        folder.resolve("framework/Keyed.java").toString(),
                        folder.resolve("framework/Level.java").toString(),
                        folder.resolve("shop/Order.java").toString());
        assertThat(result).isZero();
        application.put("shop/Order.class", Files.readAllBytes(classes.resolve("shop/Order.class")));
        library.put("framework/Keyed.class", Files.readAllBytes(classes.resolve("framework/Keyed.class")));
        library.put("framework/Level.class", Files.readAllBytes(classes.resolve("framework/Level.class")));
    }

    @Test
    void aJarOfSpringBoot() throws IOException {
        Map<String, byte[]> all = below("BOOT-INF/classes/", application);
        all.put("BOOT-INF/lib/framework.jar", jar(library));
        all.put("org/springframework/boot/loader/Nothing.txt", new byte[0]);

        assertThat(SchemaText.of(read(file("application.jar", jar(all))))).isEqualTo(SCHEMA);
    }

    @Test
    void aWebApplication() throws IOException {
        Map<String, byte[]> all = below("WEB-INF/classes/", application);
        all.put("WEB-INF/lib/framework.jar", jar(library));

        assertThat(SchemaText.of(read(file("application.war", jar(all))))).isEqualTo(SCHEMA);
    }

    @Test
    void anEntityInALibrarysJarInsideOfTheArchive() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        library.putAll(application);
        all.put("WEB-INF/lib/everything.jar", jar(library));

        assertThat(SchemaText.of(read(file("application.war", jar(all))))).isEqualTo(SCHEMA);
    }

    @Test
    void aJarWithClassesForSeveralVersionsOfJavaIsReadAsTheOldestReadsIt() throws IOException {
        application.putAll(library);
        application.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n".getBytes(UTF_8));
        application.put("META-INF/versions/21/shop/Order.class", application.get("framework/Keyed.class"));
        application.put("META-INF/versions/21/module-info.class", new byte[] {1});

        assertThat(SchemaText.of(read(file("application.jar", jar(application)))))
                .isEqualTo(SCHEMA);
        assertThat(SchemaText.of(read(unpacked(application)))).isEqualTo(SCHEMA);
    }

    @Test
    void anIndexThatIsOfNoKnownFormIsPassedOver() throws IOException {
        application.putAll(library);
        application.put("META-INF/jandex.idx", "an index of the future".getBytes(UTF_8));

        assertThat(SchemaText.of(read(file("application.jar", jar(application)))))
                .isEqualTo(SCHEMA);
    }

    @Test
    void aMappingFileOfALibraryInsideOfTheArchive() throws IOException {
        library.put(
                "META-INF/orm.xml",
                """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
                  <entity class="shop.Order"><table name="orders"/></entity>
                </entity-mappings>
                """
                        .getBytes(UTF_8));
        Map<String, byte[]> all = below("BOOT-INF/classes/", application);
        all.put("BOOT-INF/lib/framework.jar", jar(library));

        assertThat(SchemaText.of(read(file("application.jar", jar(all)))))
                .isEqualTo(SCHEMA.replaceFirst("order", "orders"));
    }

    @Test
    void hibernatesOwnMappingFilesAreRefusedWhereThePersistenceUnitIs() throws IOException {
        application.putAll(library);
        application.put("shop/Order.hbm.xml", "<hibernate-mapping/>".getBytes(UTF_8));
        assertThat(SchemaText.of(read(file("library.jar", jar(application))))).isEqualTo(SCHEMA);

        application.put("META-INF/persistence.xml", "<persistence/>".getBytes(UTF_8));
        assertThatThrownBy(() -> read(file("application.jar", jar(application))))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e).hasMessageContaining("Order.hbm.xml"));
    }

    @Test
    void whatIsNoJarIsSaidToBeNone() throws IOException {
        assertThatThrownBy(() -> read(file("broken.jar", "no jar at all".getBytes(UTF_8))))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("broken.jar cannot be read");
    }

    @Test
    void norCanAClassBeReadOfWhichAPartIsMissing() throws IOException {
        byte[] whole = application.get("shop/Order.class");
        application.put("shop/Order.class", Arrays.copyOf(whole, whole.length / 2));
        Map<String, byte[]> all = below("BOOT-INF/classes/", application);

        assertThatThrownBy(() -> read(file("application.jar", jar(all))))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("application.jar!BOOT-INF/classes/shop/Order.class cannot be read");
    }

    private static Schema read(Path entry) {
        return ModelReader.read(new ModelSource(List.of(entry), List.of()), MappingOptions.of(Targets.POSTGRESQL));
    }

    private static Map<String, byte[]> below(String prefix, Map<String, byte[]> entries) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        entries.forEach((name, content) -> all.put(prefix + name, content));
        return all;
    }

    /** With jars inside of it as Spring Boot packs them: not compressed. */
    private static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (each.getKey().startsWith("BOOT-INF/lib/")) {
                    CRC32 sum = new CRC32();
                    sum.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                jar.putNextEntry(entry);
                new ByteArrayInputStream(each.getValue()).transferTo(jar);
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path unpacked(Map<String, byte[]> entries) throws IOException {
        Path root = folder.resolve("unpacked");
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            Path file = root.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return root;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void source(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
