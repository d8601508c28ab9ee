package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Sets the version table without running anything. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class StampMojo extends MigrateMojo {
    /** The revisions, with white space between them. */
    @Parameter(property = "migrate.revisions")
    private @Nullable String revisions;

    /** Empty the version table first. */
    @Parameter(property = "migrate.purge", defaultValue = "false")
    private boolean purge;

    /** Print the script instead of running it; no connection is opened. */
    @Parameter(property = "migrate.sql", defaultValue = "false")
    private boolean sql;

    /** How long to wait for another runner: 30s, 5m; 0 tries once. */
    @Parameter(property = "migrate.lockWait")
    private @Nullable String lockWait;

    @Override
    Words words() {
        return Words.of("stamp")
                .arguments(revisions)
                .flag("--purge", purge)
                .flag("--sql", sql)
                .option("--lock-wait", lockWait);
    }
}
