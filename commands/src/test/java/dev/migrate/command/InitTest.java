package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderGetsAConfigurationThatCanBeRead() {
        Init.Result result = init();

        assertThat(result.written()).containsExactly(folder.resolve("migrate.yaml"), versions());
        MigrateConfig config = load(Map.of());
        assertThat(config.database().requireUrl()).isEqualTo("jdbc:sqlite:" + folder.resolve("app.db"));
        assertThat(config.models().classpath()).containsExactly(folder.resolve("target/classes"));
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_7);
        assertThat(result.found()).singleElement().asString().contains("models.classpath");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        write("migrate.yaml", "migrations: {directory: db}\n");

        Init.Result first = init();
        Init.Result second = init();

        assertThat(first.kept()).containsExactly(folder.resolve("migrate.yaml"));
        assertThat(first.written()).containsExactly(folder.resolve("db/versions"));
        assertThat(second.written()).isEmpty();
        assertThat(Files.readString(folder.resolve("migrate.yaml"))).isEqualTo("migrations: {directory: db}\n");
    }

    @Test
    void mavenAndSpringBootAreRecognised() {
        write(
                "pom.xml",
                """
                <parent><groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-starter-parent</artifactId>
                  <version>3.5.1</version></parent>""");
        write(
                "src/main/resources/application.yml",
                """
                spring:
                  datasource:
                    url: ${DB_URL:jdbc:postgresql://localhost/shop}
                    username: shop
                    password: hunter2
                ---
                spring.datasource.url: jdbc:other
                """);

        Init.Result result = init();

        MigrateConfig config = load(Map.of("DATABASE_PASSWORD", "secret"));
        assertThat(config.database().requireUrl()).isEqualTo("jdbc:postgresql://localhost/shop");
        assertThat(config.database().user()).isEqualTo("shop");
        assertThat(config.database().password()).isEqualTo("secret");
        assertThat(config.models().naming()).isEqualTo(Naming.SPRING);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_6);
        assertThat(result.found())
                .containsExactly(
                        "pom.xml: classes in target/classes",
                        "pom.xml: Spring Boot 3",
                        "pom.xml: Hibernate 6",
                        "application.yml: the data source, but not its password: set DATABASE_PASSWORD");
        assertThat(folder.resolve("migrate.yaml")).content().doesNotContain("hunter2");
    }

    @Test
    void propertiesWithJpaNamesAreRecognised() {
        write("build.gradle", "plugins { id 'org.springframework.boot' version '4.0.0' }");
        write("src/main/java/A.java", "class A {}");
        write("src/main/kotlin/B.kt", "class B");
        write(
                "src/main/resources/application.properties",
                """
                spring.datasource.url=jdbc:postgresql://localhost/shop?currentSchema=a
                spring.datasource.password=${DB_PASSWORD}
                spring.jpa.hibernate.naming.physical-strategy=\
                org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl
                """);

        init();

        MigrateConfig config = load(Map.of("DB_PASSWORD", "secret"));
        assertThat(config.models().classpath())
                .containsExactly(
                        folder.resolve("build/classes/java/main"), folder.resolve("build/classes/kotlin/main"));
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_7);
        assertThat(config.database().requireUrl()).isEqualTo("jdbc:postgresql://localhost/shop?currentSchema=a");
        assertThat(config.database().password()).isEqualTo("secret");
    }

    @Test
    void modulesOfAMavenProjectAreFound() {
        write("pom.xml", "<modules><module>api</module><module>core</module></modules>");
        write("core/pom.xml", "<project/>");
        write("core/src/main/java/A.java", "class A {}");
        write("api/pom.xml", "<project/>");
        write("docs/readme.txt", "");

        init();

        assertThat(load(Map.of()).models().classpath()).containsExactly(folder.resolve("core/target/classes"));
    }

    @Test
    void filesThatCannotBeUnderstoodAreNoReasonToFail() {
        write("pom.xml", "<<<");
        write("src/main/resources/application.yml", "a: [b\n\tc");

        assertThat(init().written()).hasSize(2);
        assertThat(load(Map.of()).database().requireUrl()).startsWith("jdbc:sqlite:");
    }

    private Init.Result init() {
        return new Init().execute(new Init.Request(folder));
    }

    private Path versions() {
        return folder.resolve("migrations/versions");
    }

    private MigrateConfig load(Map<String, String> variables) {
        return MigrateConfig.load(ConfigOptions.of(variables).withFile(folder.resolve("migrate.yaml")));
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
