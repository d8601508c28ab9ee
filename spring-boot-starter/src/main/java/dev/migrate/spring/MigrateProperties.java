package dev.migrate.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application's {@code application.yml} says below {@code migrate}.
 *
 * @param enabled whether anything happens at all
 * @param mode what happens at the start
 * @param directory holds {@code versions/*.sql}; on the class path or a directory
 * @param target how far the database is brought up
 * @param url the database, where it is not the one of the application's data source
 * @param versionSchema null is the connection's current one
 * @param lockWait how long one instance waits for another that runs
 * @param retries how often a run tries again what failed because others hold locks
 */
@ConfigurationProperties("migrate")
public record MigrateProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("upgrade") Mode mode,
        @DefaultValue("classpath:migrations") String directory,
        @DefaultValue("head") String target,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("migrate_version") String versionTable,
        @Nullable String versionSchema,
        @DefaultValue("5m") Duration lockWait,
        @DefaultValue("3") int retries) {

    /** What happens at the start. */
    public enum Mode {
        /** Revisions that are not applied yet are applied. */
        UPGRADE,
        /** The application does not start unless the database is at head. */
        CHECK
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MigrateProperties[mode=" + mode + ", directory=" + directory + ", target=" + target + "]";
    }
}
