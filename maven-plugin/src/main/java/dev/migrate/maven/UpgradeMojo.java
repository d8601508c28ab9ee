package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Runs revisions upwards. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class UpgradeMojo extends RunMojo {
    /** How far: head, heads, +1, a revision; with sql FROM:TO. */
    @Parameter(property = "migrate.target", defaultValue = "head")
    private @Nullable String target;

    @Override
    Words words() {
        return words("upgrade", target);
    }
}
