package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions, the newest first. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class HistoryMojo extends MigrateMojo {
    /** Only these: A:B. */
    @Parameter(property = "migrate.range")
    private @Nullable String range;

    /** Mark where the database stands. */
    @Parameter(property = "migrate.indicateCurrent", defaultValue = "false")
    private boolean indicateCurrent;

    @Override
    Words words() {
        return Words.of("history").option("--rev-range", range).flag("--indicate-current", indicateCurrent);
    }
}
