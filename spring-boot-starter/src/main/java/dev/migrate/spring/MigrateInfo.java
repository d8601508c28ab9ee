package dev.migrate.spring;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** The database's version among the application's information. */
final class MigrateInfo implements InfoContributor {
    private final Migrations migrations;

    MigrateInfo(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("migrate", DatabaseVersion.of(migrations).details());
    }
}
