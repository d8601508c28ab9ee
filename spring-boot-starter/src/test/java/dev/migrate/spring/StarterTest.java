package dev.migrate.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.command.Downgrade;
import dev.migrate.command.Project;
import dev.migrate.schema.MigrateException;
import dev.migrate.spring.shop.Contact;
import dev.migrate.spring.shop.Contacts;
import dev.migrate.spring.shop.ShopApplication;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with JPA on a SQLite database of its own. */
class StarterTest {
    @TempDir
    private Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private ConfigurableApplicationContext start(String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "spring.datasource.url=" + url(),
                "spring.jpa.database-platform=org.hibernate.community.dialect.SQLiteDialect",
                "spring.jpa.open-in-view=false",
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
        all.addAll(List.of(properties));
        return new SpringApplicationBuilder(ShopApplication.class)
                .properties(all.toArray(String[]::new))
                .run();
    }

    @Test
    void theDatabaseIsUpToDateBeforeJpaStarts() {
        // Hibernate checks the tables when it starts, and finds those of the revisions.
        try (ConfigurableApplicationContext application = start("spring.jpa.hibernate.ddl-auto=validate")) {
            assertThat(application.getBean(Contacts.class).findAll())
                    .extracting(Contact::name)
                    .containsExactly("Ann");
        }
        try (ConfigurableApplicationContext again = start()) {
            assertThat(again.getBean(Contacts.class).count()).isEqualTo(1);
        }
    }

    @Test
    void theActuatorTellsTheVersion() {
        try (ConfigurableApplicationContext application = start()) {
            Info.Builder info = new Info.Builder();
            application.getBean("migrateInfoContributor", InfoContributor.class).contribute(info);
            assertThat(info.build().getDetails())
                    .isEqualTo(Map.of("migrate", Map.of("current", List.of("2b"), "heads", List.of("2b"))));
            assertThat(health(application)).startsWith("UP").contains("current=[2b]");

            new Downgrade(application.getBean(Project.class)).execute(Downgrade.Request.to("-1"));
            assertThat(health(application)).startsWith("DOWN").contains("current=[1a]", "heads=[2b]");
        }
    }

    /** The two lines of Spring Boot have the same words in different packages. */
    private static String health(ConfigurableApplicationContext application) {
        Object indicator = application.getBean("migrateHealthIndicator");
        try {
            return indicator.getClass().getMethod("health").invoke(indicator).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void checkOnlyFailsWhenTheDatabaseIsNotAtHead() {
        assertThatThrownBy(() -> start("migrate.mode=check"))
                .rootCause()
                .isInstanceOf(MigrateException.class)
                .hasMessage("The database is at base, and the application needs it at 2b");
        start().close();
        start("migrate.mode=check").close();
    }

    @Test
    void settingsChooseTargetTableAndDatabase() throws Exception {
        String other = "jdbc:sqlite:" + folder.resolve("other.db");
        start("migrate.url=" + other, "migrate.target=1a", "migrate.version-table=versions", "migrate.lock-wait=10s")
                .close();
        try (var connection = DriverManager.getConnection(other);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT revision FROM versions")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("1a");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void nothingHappensWhereItIsDisabled() {
        try (ConfigurableApplicationContext application = start("migrate.enabled=false")) {
            assertThat(application.getBeansOfType(Migrations.class)).isEmpty();
            assertThat(folder.resolve("shop.db"))
                    .satisfiesAnyOf(file -> assertThat(file).doesNotExist(), file -> assertThat(file)
                            .isEmptyFile());
        }
    }

    @Test
    void aFailureIsExplained() {
        assertThatThrownBy(() -> start("migrate.directory=classpath:nowhere"))
                .rootCause()
                .satisfies(cause -> assertThat(
                                new MigrateFailureAnalyzer().analyze(cause).getAction())
                        .contains("src/main/resources/nowhere/versions"));
    }
}
