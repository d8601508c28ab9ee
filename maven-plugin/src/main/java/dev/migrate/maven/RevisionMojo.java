package dev.migrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a new revision file. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RevisionMojo extends ComparingMojo {
    /** What the revision does. */
    @Parameter(property = "migrate.message")
    private @Nullable String message;

    /** Write the SQL that brings the database to what the classes ask for. */
    @Parameter(property = "migrate.autogenerate", defaultValue = "false")
    private boolean autogenerate;

    /** Print the file instead of writing it. */
    @Parameter(property = "migrate.sql", defaultValue = "false")
    private boolean sql;

    /** The revision that it follows (default: head). */
    @Parameter(property = "migrate.head")
    private @Nullable String head;

    /** Let it follow a revision that is no head: a branch begins. */
    @Parameter(property = "migrate.splice", defaultValue = "false")
    private boolean splice;

    /** Names for the branch that begins here. */
    @Parameter(property = "migrate.branchLabel")
    private @Nullable List<String> branchLabel;

    /** Its id (default: twelve random hexadecimal digits). */
    @Parameter(property = "migrate.revId")
    private @Nullable String revId;

    /** Revisions that must be applied before. */
    @Parameter(property = "migrate.dependsOn")
    private @Nullable List<String> dependsOn;

    @Override
    Words words() {
        return words("revision")
                .option("--message", message)
                .flag("--autogenerate", autogenerate)
                .flag("--sql", sql)
                .option("--head", head)
                .flag("--splice", splice)
                .options("--branch-label", branchLabel)
                .option("--rev-id", revId)
                .options("--depends-on", dependsOn);
    }
}
