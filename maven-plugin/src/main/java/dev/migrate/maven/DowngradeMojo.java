package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Runs revisions downwards. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DowngradeMojo extends RunMojo {
    /** How far: -1, a revision, base; with sql FROM:TO. */
    @Parameter(property = "migrate.target")
    private @Nullable String target;

    @Override
    Words words() {
        return words("downgrade", target);
    }
}
