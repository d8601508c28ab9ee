package dev.migrate.spring;

import dev.migrate.command.Project;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Runs the revisions of an application on its data source, unless {@code migrate.enabled} is false. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnProperty(name = "migrate.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MigrateProperties.class)
public class MigrateAutoConfiguration {

    /** An application with a configuration of its own defines this bean. */
    @Bean
    @ConditionalOnMissingBean
    public Project migrateProject(MigrateProperties properties, ObjectProvider<DataSource> dataSources) {
        MigrateConfig config = MigrateConfig.ofRevisions(properties.directory());
        config = config.withMigrations(
                config.migrations().withVersionTable(properties.versionTable(), properties.versionSchema()));
        String url = properties.url();
        if (url != null) {
            return Project.of(config.withDatabase(
                    config.database().withConnection(url, properties.user(), properties.password())));
        }
        DataSource dataSource = dataSources.getIfUnique();
        if (dataSource == null) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The application has no data source, or several and no primary one",
                    "migrate.url",
                    "Set spring.datasource.url or migrate.url, or migrate.enabled=false.");
        }
        return Project.of(config, dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    public Migrations migrations(Project project, MigrateProperties properties) {
        return new Migrations(project, properties);
    }
}
