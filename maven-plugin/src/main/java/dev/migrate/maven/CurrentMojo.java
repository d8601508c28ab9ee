package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells where the database stands. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class CurrentMojo extends MigrateMojo {
    /** Fail unless the database is at every head. */
    @Parameter(property = "migrate.checkHeads", defaultValue = "false")
    private boolean checkHeads;

    @Override
    Words words() {
        return Words.of("current").flag("--check-heads", checkHeads);
    }
}
