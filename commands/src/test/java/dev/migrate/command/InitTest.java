package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        "application.yml: the data source ${DB_URL:-jdbc:postgresql://localhost/shop}",
                        "application.yml: a password, which is not copied: set DATABASE_PASSWORD");
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

    @Test
    void profilesOfSpringBootBecomeEnvironments() {
        write(
                "pom.xml",
                "<artifactId>spring-boot-starter-parent</artifactId>\n<version>3.5.1</version> org.springframework.boot");
        write(
                "src/main/resources/application.yml",
                """
                spring:
                  datasource: {url: "jdbc:postgresql://${db.host}/shop", username: shop, password: "${DB_PASSWORD:hunter2}"}
                  jpa.hibernate.ddl-auto: update
                db.host: localhost
                ---
                spring.config.activate.on-profile: stage | prod
                spring.datasource:
                  url: jdbc:postgresql://db.internal:5432/shop?user=owner&password=hunter3
                ---
                spring.config.activate.on-profile: "!prod"
                spring.datasource.url: jdbc:postgresql://not/this
                """);
        write("src/main/resources/application-test.properties", "spring.datasource.url=jdbc:h2:mem:test\n");
        write("src/main/resources/application-debug.properties", "logging.level.root=debug\n");

        Init.Result result = init();

        assertThat(load(Map.of()).database().requireUrl()).isEqualTo("jdbc:postgresql://localhost/shop");
        for (String profile : List.of("stage", "prod")) {
            MigrateConfig config = load(Map.of("DATABASE_PASSWORD", "known", "DB_PASSWORD", "other"), profile);
            assertThat(config.database().requireUrl())
                    .isEqualTo("jdbc:postgresql://db.internal:5432/shop?user=owner&password=known");
            assertThat(config.database().user()).isEqualTo("shop");
            assertThat(config.database().password()).isEqualTo("other");
        }
        assertThat(folder.resolve("migrate.yaml")).content().doesNotContain("hunter", "not/this", "h2");
        assertThat(result.found())
                .contains(
                        "application.yml: the data source of profile test is for h2, which migrate does not know",
                        "application.yml: profile prod, used with `-e prod`:"
                                + " jdbc:postgresql://db.internal:5432/shop?user=owner&password=${DATABASE_PASSWORD:-}",
                        "application.yml: Hibernate changes the schema by itself (update):"
                                + " set it to validate or none once migrate does");
    }

    @Test
    void theDatabaseOfDevelopersIsChosenWhereOnlyProfilesHaveOne() {
        write("build.gradle.kts", "plugins { id(\"org.springframework.boot\") version \"3.4.0\" }");
        write("src/main/resources/application.properties", "spring.application.name=shop\n");
        write("src/main/resources/application-prod.properties", "spring.datasource.url=jdbc:mysql://prod/shop\n");
        write("src/main/resources/application-dev.properties", "spring.datasource.url=jdbc:mysql://localhost/shop\n");

        init();

        assertThat(load(Map.of()).database().requireUrl()).isEqualTo("jdbc:mysql://localhost/shop");
        assertThat(load(Map.of(), "prod").database().requireUrl()).isEqualTo("jdbc:mysql://prod/shop");
    }

    @Test
    void theDatabaseOfProductionIsNeverChosenUnasked() {
        write("pom.xml", "org.springframework.boot");
        write(
                "src/main/resources/application.properties",
                """
                spring.application.name=shop
                #---
                spring.config.activate.on-profile=prod
                spring.datasource.url=jdbc:mysql://prod/shop
                """);

        Init.Result result = init();

        assertThatThrownBy(() -> load(Map.of()).database().requireUrl()).hasMessageContaining("DATABASE_URL");
        assertThat(result.found()).contains("No database without a profile: choose one with -e, or set DATABASE_URL");
    }

    @Test
    void quarkusIsRecognised() {
        write(
                "pom.xml",
                """
                <quarkus.platform.version>3.15.1</quarkus.platform.version>
                <groupId>io.quarkus</groupId><artifactId>quarkus-hibernate-orm-panache</artifactId>""");
        write(
                "src/main/resources/application.properties",
                """
                quarkus.datasource.db-kind=postgresql
                quarkus.datasource.username=quarkus
                %dev.quarkus.datasource.jdbc.url=jdbc:postgresql://localhost/shop
                %prod.quarkus.datasource.jdbc.url=jdbc:postgresql://prod/shop
                %prod.quarkus.datasource.password=hunter2
                quarkus.hibernate-orm.physical-naming-strategy=\
                org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy
                """);

        Init.Result result = init();

        MigrateConfig config = load(Map.of());
        assertThat(config.database().requireUrl()).isEqualTo("jdbc:postgresql://localhost/shop");
        assertThat(config.database().user()).isEqualTo("quarkus");
        assertThat(config.models().naming()).isEqualTo(Naming.SPRING);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_6);
        assertThat(config.models().classpath()).hasSize(2);
        assertThat(load(Map.of(), "prod").database().requireUrl()).isEqualTo("jdbc:postgresql://prod/shop");
        assertThat(folder.resolve("migrate.yaml")).content().doesNotContain("hunter2");
        assertThat(result.found()).contains("pom.xml: Quarkus 3.15", "pom.xml: Hibernate 6");
    }

    @Test
    void quarkusNamesAsJpaDoesUnlessToldOtherwise() {
        write("build.gradle", "implementation 'io.quarkus:quarkus-jdbc-mariadb'");
        write("gradle.properties", "quarkusPlatformVersion=3.26.0\n");
        write("src/main/resources/application.properties", "quarkus.datasource.db-kind=mariadb\n");

        init();

        MigrateConfig config = load(Map.of());
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_7);
        assertThat(config.database().requireUrl()).startsWith("jdbc:mariadb://localhost/");
    }

    @Test
    void revisionFilesLieWhereTheStarterReadsThem() {
        write("pom.xml", "org.springframework.boot <artifactId>migrate-spring-boot-starter</artifactId>");

        Init.Result result = init();

        assertThat(result.written()).contains(folder.resolve("src/main/resources/migrations/versions"));
        assertThat(load(Map.of()).migrations().directory()).isEqualTo(folder.resolve("src/main/resources/migrations"));
    }

    @Test
    void aPersistenceUnitIsRead() {
        write("pom.xml", "<artifactId>hibernate-core</artifactId><version>${orm}</version> <orm>6.6.1.Final</orm>");
        write(
                "src/main/resources/META-INF/persistence.xml",
                """
                <property name="jakarta.persistence.jdbc.url" value="jdbc:mariadb://localhost/shop?a=b&amp;useSSL=false"/>
                <property name="jakarta.persistence.jdbc.password" value="hunter2"/>
                <property name="hibernate.globally_quoted_identifiers" value="true"/>
                """);

        init();

        MigrateConfig config = load(Map.of());
        assertThat(config.database().requireUrl()).isEqualTo("jdbc:mariadb://localhost/shop?a=b&useSSL=false");
        assertThat(config.models().quoteIdentifiers()).isTrue();
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_6);
        assertThat(folder.resolve("migrate.yaml")).content().doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "${DB_PASSWORD:hunter2}",
                "${A:${B:hunter2}}",
                "${secret.word}",
                "${A}hunter2${B}",
                "${A:hunter2",
                "x${A}hunter2"
            })
    void noPasswordIsEverCopied(String password) {
        write("pom.xml", "org.springframework.boot");
        for (String host : List.of("h/d?user=a&password=" + password, "a:" + password + "@h/d")) {
            write(
                    "src/main/resources/application.properties",
                    "spring.datasource.url=jdbc:postgresql://" + host + "\nspring.datasource.password=" + password
                            + "\nsecret.word=hunter2\n");
            folder.resolve("migrate.yaml").toFile().delete();

            assertThat(String.join("\n", init().found())).doesNotContain("hunter2");

            assertThat(folder.resolve("migrate.yaml"))
                    .content()
                    .doesNotContain("hunter2")
                    .contains("password: ${");
        }
    }

    @Test
    void aFrameworksVersionMayStandInAParent() {
        write(
                "pom.xml",
                "<modules/> <artifactId>spring-boot-dependencies</artifactId><version>${boot}</version>"
                        + " <boot>2.7.1</boot> org.springframework.boot");
        write("shop/pom.xml", "<parent><artifactId>all</artifactId></parent>");
        write("shop/src/main/java/A.java", "class A {}");

        Init.Result result = new Init().execute(new Init.Request(folder.resolve("shop")));

        assertThat(result.found())
                .containsExactly(
                        "pom.xml: classes in target/classes",
                        "pom.xml: Spring Boot 2",
                        "pom.xml: Hibernate 5, read by the rules of Hibernate 6");
    }

    @Test
    void aBuildThatKnowsItsClassesNeedsNoWordAboutThem() {
        write("pom.xml", "<modules/>");
        write("core/pom.xml", "<project/>");
        write("core/src/main/java/A.java", "class A {}");
        write("core/src/main/resources/application.properties", "spring.datasource.url=jdbc:sqlite:shop.db\n");

        new Init().execute(new Init.Request(folder, true));

        assertThat(folder.resolve("migrate.yaml")).content().contains("  # classpath: [core/target/classes]");
        assertThat(load(Map.of()).database().requireUrl()).endsWith("shop.db");
    }

    private Init.Result init() {
        return new Init().execute(new Init.Request(folder));
    }

    private Path versions() {
        return folder.resolve("migrations/versions");
    }

    private MigrateConfig load(Map<String, String> variables, String environment) {
        return MigrateConfig.load(ConfigOptions.of(variables)
                .withFile(folder.resolve("migrate.yaml"))
                .withEnvironment(environment));
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
