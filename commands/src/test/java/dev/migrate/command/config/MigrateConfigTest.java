package dev.migrate.command.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import dev.migrate.runner.TransactionScope;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateConfigTest {
    private static final String EVERY_KEY =
            """
            database:
              url: ${DATABASE_URL:-jdbc:postgresql://localhost/shop}
              user: ${DATABASE_USER:-}
              password: ${DATABASE_PASSWORD:-}
              schemas: [public, audit]
              lock_timeout: 500ms
            models:
              classpath: [target/classes, lib/entities.jar]
              packages: [com.example.shop]
              naming: spring
              provider: hibernate-6
              bean_validation: false
              quote_identifiers: true
              auto_quote_keyword: true
              types:
                com.example.Money: numeric(19,4)
            migrations:
              directory: db
              file_name: "{revision}_{slug}"
              timezone: Europe/Berlin
              version_table: versions
              version_schema: admin
              transaction: run
            naming_convention:
              primary_key: "{table}_pkey"
              foreign_key: "{table}_{columns}_{referred_table}_fkey"
              unique: "{table}_{columns}_key"
              index: "{table}_{columns}_idx"
              check: "{table}_{columns}_check"
            autogenerate:
              include_tables: ["shop.*"]
              exclude_tables: [audit_log]
              comments: false
            environments:
              production:
                database: {url: "${PRODUCTION_URL}", lock_timeout: 2m}
                models: {naming: jpa}
            """;

    @TempDir
    private Path folder;

    private ConfigFiles files;

    @BeforeEach
    void useFolder() {
        files = new ConfigFiles(folder);
    }

    @Test
    void everyKeyIsRead() {
        MigrateConfig config = files.load(EVERY_KEY, Map.of("DATABASE_USER", "shop"));

        assertThat(config.database().requireUrl()).isEqualTo("jdbc:postgresql://localhost/shop");
        assertThat(config.database().user()).isEqualTo("shop");
        assertThat(config.database().password()).isNull();
        assertThat(config.database().schemas()).containsExactly("public", "audit");
        assertThat(config.database().lockTimeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.models())
                .isEqualTo(new ModelConfig(
                        List.of(folder.resolve("target/classes"), folder.resolve("lib/entities.jar")),
                        List.of("com.example.shop"),
                        Naming.SPRING,
                        Provider.HIBERNATE_6,
                        Map.of("com.example.Money", "numeric(19,4)"),
                        false,
                        true,
                        true));
        assertThat(config.migrations())
                .isEqualTo(new MigrationsConfig(
                        folder.resolve("db"),
                        null,
                        "{revision}_{slug}",
                        ZoneId.of("Europe/Berlin"),
                        "versions",
                        "admin",
                        TransactionScope.RUN));
        assertThat(config.naming().foreignKey()).isEqualTo("{table}_{columns}_{referred_table}_fkey");
        assertThat(config.autogenerate())
                .isEqualTo(new AutogenerateConfig(List.of("shop.*"), List.of("audit_log"), false));
    }

    @Test
    void aStarStandsForTheJarsOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("lib/more"));
        for (String name : List.of("b.jar", "a.jar", "a.txt", "more/c.jar")) {
            Files.createFile(folder.resolve("lib").resolve(name));
        }

        MigrateConfig config = files.load("models: {classpath: [target/classes, 'lib/*', 'none/*.jar']}");

        assertThat(config.models().classpath())
                .containsExactly(
                        folder.resolve("target/classes"),
                        folder.resolve("lib/a.jar"),
                        folder.resolve("lib/b.jar"),
                        folder.resolve("none"));
    }

    @Test
    void everyKeyHasADefault() {
        MigrateConfig config = files.load("database: {url: \"jdbc:sqlite::memory:\"}");

        assertThat(config.database().schemas()).isEmpty();
        assertThat(config.database().lockTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.models().classpath()).containsExactly(folder.resolve("target/classes"));
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_7);
        assertThat(config.models().beanValidation()).isTrue();
        assertThat(config.migrations().directory()).isEqualTo(folder.resolve("migrations"));
        assertThat(config.migrations().versionTable()).isEqualTo("migrate_version");
        assertThat(config.migrations().transaction()).isEqualTo(TransactionScope.REVISION);
        assertThat(config.naming()).isEqualTo(NamingTemplates.DEFAULT);
        assertThat(config.autogenerate()).isEqualTo(AutogenerateConfig.DEFAULT);
    }

    @Test
    void anEnvironmentOverridesKeyByKey() {
        files.write(EVERY_KEY);
        ConfigOptions options = ConfigOptions.of(
                        Map.of("MIGRATE_ENVIRONMENT", "production", "PRODUCTION_URL", "jdbc:postgresql://db/shop"))
                .withFile(files.file());

        MigrateConfig config = MigrateConfig.load(options);

        assertThat(config.database().requireUrl()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(config.database().lockTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.database().schemas()).containsExactly("public", "audit");
        assertThat(config.models().naming()).isEqualTo(Naming.JPA);
        assertThat(config.models().provider()).isEqualTo(Provider.HIBERNATE_6);
    }

    @Test
    void optionsComeBeforeVariablesAndVariablesBeforeTheFile() {
        files.write("database: {url: \"jdbc:sqlite:file.db\", user: file, password: file}");
        ConfigOptions variables = ConfigOptions.of(Map.of(
                        "MIGRATE_URL", "jdbc:sqlite:variable.db",
                        "MIGRATE_USER", "variable",
                        "MIGRATE_PASSWORD", "variable"))
                .withFile(files.file());

        DatabaseConfig fromVariables = MigrateConfig.load(variables).database();
        DatabaseConfig fromOptions = MigrateConfig.load(variables.withDatabase("jdbc:sqlite:option.db", "option", null))
                .database();

        assertThat(fromVariables.url()).isEqualTo("jdbc:sqlite:variable.db");
        assertThat(fromVariables.user()).isEqualTo("variable");
        assertThat(fromOptions.url()).isEqualTo("jdbc:sqlite:option.db");
        assertThat(fromOptions.user()).isEqualTo("option");
        assertThat(fromOptions.password()).isEqualTo("variable");
    }

    @Test
    void aSqliteFileIsRelativeToTheConfiguration() {
        assertThat(urlOf("jdbc:sqlite:app.db")).isEqualTo("jdbc:sqlite:" + folder.resolve("app.db"));
        assertThat(urlOf("jdbc:sqlite:data/app.db?journal_mode=WAL"))
                .isEqualTo("jdbc:sqlite:" + folder.resolve("data/app.db") + "?journal_mode=WAL");
        assertThat(urlOf("jdbc:sqlite:file:app.db")).isEqualTo("jdbc:sqlite:file:" + folder.resolve("app.db"));
    }

    @Test
    void aDatabaseInMemoryAndAnAbsoluteFileStayWhatTheyAre() {
        for (String url : List.of(
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "jdbc:sqlite:/var/app.db",
                "jdbc:sqlite:file:app?mode=memory&cache=shared",
                "jdbc:postgresql:shop")) {
            assertThat(urlOf(url)).isEqualTo(url);
        }
    }

    private String urlOf(String url) {
        return files.load("database: {url: '" + url + "'}").database().requireUrl();
    }

    @Test
    void aVariableThatIsNotSetMattersOnlyWhenTheDatabaseIsNeeded() {
        DatabaseConfig database = files.load("database:\n  url: ${SHOP_URL}\n").database();

        assertThatThrownBy(database::requireUrl)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The environment variable SHOP_URL is not set")
                .satisfies(e -> assertThat(((MigrateException) e).where()).contains(files.file() + ":2"));
    }

    @Test
    void aVariableThatIsNotSetMattersNotAtAllWhereAnOptionSaysTheValue() {
        files.write("database:\n  url: ${SHOP_URL}\n  user: me\n");
        ConfigOptions options =
                ConfigOptions.of(Map.of()).withFile(files.file()).withDatabase("jdbc:sqlite:x.db", null, null);

        assertThat(MigrateConfig.load(options).database().requireUrl()).isEqualTo("jdbc:sqlite:x.db");
    }

    @Test
    void variablesAreReplacedAnywhereInAValue() {
        MigrateConfig config = files.load(
                """
                models:
                  classpath: ["${OUT:-target}/classes", "${A}-${B:-${C}}.jar"]
                migrations:
                  version_table: "$${plain}"
                """,
                Map.of("A", "1", "C", "3", "OUT", ""));

        assertThat(config.models().classpath())
                .containsExactly(folder.resolve("target/classes"), folder.resolve("1-3.jar"));
        assertThat(config.migrations().versionTable()).isEqualTo("${plain}");
    }

    @Test
    void noPasswordIsInAnyDescription() {
        ConfigOptions options = ConfigOptions.of(Map.of("SECRET", "hunter2"))
                .withDatabase("jdbc:postgresql://me:hunter2@db/shop?password=hunter2", "me", "hunter2");
        MigrateConfig config =
                files.load("database: {url: \"jdbc:postgresql://db/shop?password=hunter2\", password: hunter2}");

        assertThat(options.toString()).doesNotContain("hunter2");
        assertThat(config.toString()).doesNotContain("hunter2");
    }

    @Test
    void aByteOrderMarkIsNoContent() {
        assertThat(files.load("\uFEFFmigrations: {version_table: v}")
                        .migrations()
                        .versionTable())
                .isEqualTo("v");
    }
}
