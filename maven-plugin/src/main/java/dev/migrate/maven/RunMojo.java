package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that run revisions. */
abstract class RunMojo extends MigrateMojo {
    /** Print the script instead of running it; no connection is opened. */
    @Parameter(property = "migrate.sql", defaultValue = "false")
    private boolean sql;

    /** How long to wait for another runner: 30s, 5m; 0 tries once. */
    @Parameter(property = "migrate.lockWait")
    private @Nullable String lockWait;

    /** How often to try again after a lock timeout or a deadlock. */
    @Parameter(property = "migrate.retries")
    private @Nullable String retries;

    final Words words(String command, @Nullable String target) {
        return Words.of(command)
                .argument(target)
                .flag("--sql", sql)
                .option("--lock-wait", lockWait)
                .option("--retries", retries);
    }
}
