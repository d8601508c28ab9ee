package dev.migrate.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes migrate.yaml and the folder of revision files, where the build was started. */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends MigrateMojo {
    @Override
    Words words() {
        return Words.of("init").argument(root());
    }

    /** There need not be a configuration yet. */
    @Override
    public void execute() throws MojoFailureException {
        run(words(), List.of());
    }
}
