package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Runs revisions downwards. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DowngradeMojo extends MigrateMojo {
    /** How far: -1, a revision, base; with sql FROM:TO. */
    @Parameter(property = "migrate.target")
    private @Nullable String target;

    /** Print the script instead of running it; no connection is opened. */
    @Parameter(property = "migrate.sql", defaultValue = "false")
    private boolean sql;

    /** How long to wait for another runner: 30s, 5m; 0 tries once. */
    @Parameter(property = "migrate.lockWait")
    private @Nullable String lockWait;

    /** How often to try again after a lock timeout or a deadlock. */
    @Parameter(property = "migrate.retries")
    private @Nullable String retries;

    @Override
    Words words() {
        return Words.of("downgrade")
                .argument(target)
                .flag("--sql", sql)
                .option("--lock-wait", lockWait)
                .option("--retries", retries);
    }
}
