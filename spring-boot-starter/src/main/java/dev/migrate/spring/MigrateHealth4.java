package dev.migrate.spring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** The health of the database's version, for Spring Boot 4: up when every revision of the application is applied. */
final class MigrateHealth4 extends AbstractHealthIndicator {
    private final Migrations migrations;

    MigrateHealth4(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        DatabaseVersion version = DatabaseVersion.of(migrations);
        (version.isReady() ? builder.up() : builder.down()).withDetails(version.details());
    }
}
