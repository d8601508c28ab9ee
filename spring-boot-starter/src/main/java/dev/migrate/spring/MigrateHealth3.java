package dev.migrate.spring;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** The health of the database's version, for Spring Boot 3: up when every revision of the application is applied. */
final class MigrateHealth3 extends AbstractHealthIndicator {
    private final Migrations migrations;

    MigrateHealth3(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        DatabaseVersion version = DatabaseVersion.of(migrations);
        (version.isReady() ? builder.up() : builder.down()).withDetails(version.details());
    }
}
