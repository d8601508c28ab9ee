package dev.migrate.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows the database's version in the actuator: {@code health} and {@code info}. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnBean(Migrations.class)
public class MigrateActuatorAutoConfiguration {

    /** Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    @ConditionalOnProperty(name = "management.health.migrate.enabled", matchIfMissing = true)
    static class HealthOfBoot3 {
        @Bean
        MigrateHealth3 migrateHealthIndicator(Migrations migrations) {
            return new MigrateHealth3(migrations);
        }
    }

    /** Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    @ConditionalOnProperty(name = "management.health.migrate.enabled", matchIfMissing = true)
    static class HealthOfBoot4 {
        @Bean
        MigrateHealth4 migrateHealthIndicator(Migrations migrations) {
            return new MigrateHealth4(migrations);
        }
    }

    /** Both. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.info.InfoContributor")
    @ConditionalOnProperty(name = "management.info.migrate.enabled", matchIfMissing = true)
    static class Info {
        @Bean
        MigrateInfo migrateInfoContributor(Migrations migrations) {
            return new MigrateInfo(migrations);
        }
    }
}
