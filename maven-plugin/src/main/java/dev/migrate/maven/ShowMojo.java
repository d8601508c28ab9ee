package dev.migrate.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows a revision. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ShowMojo extends MigrateMojo {
    /** An id or the start of one, head, current, a branch label. */
    @Parameter(property = "migrate.revision", defaultValue = "head")
    private @Nullable String revision;

    @Override
    Words words() {
        return Words.of("show").argument(revision);
    }
}
