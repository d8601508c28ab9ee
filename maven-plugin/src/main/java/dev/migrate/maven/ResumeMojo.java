package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Completes a revision that a run left half-way. */
@Mojo(name = "resume", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ResumeMojo extends MigrateMojo {
    /** The statement took effect. */
    @Parameter(property = "migrate.done", defaultValue = "false")
    private boolean done;

    /** The statement did not take effect: run it again. */
    @Parameter(property = "migrate.again", defaultValue = "false")
    private boolean again;

    /** How long to wait for another runner: 30s, 5m; 0 tries once. */
    @Parameter(property = "migrate.lockWait")
    private @Nullable String lockWait;

    @Override
    Words words() {
        return Words.of("resume").flag("--done", done).flag("--again", again).option("--lock-wait", lockWait);
    }
}
