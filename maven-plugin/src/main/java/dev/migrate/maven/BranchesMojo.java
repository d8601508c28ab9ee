package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that several others follow. */
@Mojo(name = "branches", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class BranchesMojo extends MigrateMojo {
    @Override
    Words words() {
        return Words.of("branches");
    }
}
