package dev.migrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes an empty revision that follows several others. */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MergeMojo extends MigrateMojo {
    /** The revisions, with white space between them. */
    @Parameter(property = "migrate.revisions", defaultValue = "heads")
    private @Nullable String revisions;

    /** What the revision does. */
    @Parameter(property = "migrate.message")
    private @Nullable String message;

    /** Let it follow a revision that is no head: a branch begins. */
    @Parameter(property = "migrate.splice", defaultValue = "false")
    private boolean splice;

    /** Names for the branch that begins here. */
    @Parameter(property = "migrate.branchLabel")
    private @Nullable List<String> branchLabel;

    /** Its id (default: twelve random hexadecimal digits). */
    @Parameter(property = "migrate.revId")
    private @Nullable String revId;

    @Override
    Words words() {
        return Words.of("merge")
                .arguments(revisions)
                .option("--message", message)
                .flag("--splice", splice)
                .options("--branch-label", branchLabel)
                .option("--rev-id", revId);
    }
}
