package dev.migrate.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: the project, its configuration and its database. */
abstract class MigrateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /** Do nothing. */
    @Parameter(property = "migrate.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The configuration file. By default migrate.yaml beside the POM; a module without one is passed over, unless the
     * build was started there: then it is looked for in the folders above. One at the reactor's root is used once, after
     * the last module.
     */
    @Parameter(property = "migrate.config")
    private @Nullable File config;

    /** Use this environment of the configuration. */
    @Parameter(property = "migrate.environment")
    private @Nullable String environment;

    /** The database, instead of the configured one. */
    @Parameter(property = "migrate.url")
    private @Nullable String url;

    /** The database user, instead of the configured one. */
    @Parameter(property = "migrate.user")
    private @Nullable String user;

    /** The user's password; the environment variable MIGRATE_PASSWORD is safer. */
    @Parameter(property = "migrate.password")
    private @Nullable String password;

    /** Print more, and a stack trace if something fails. */
    @Parameter(property = "migrate.verbose", defaultValue = "false")
    private boolean verbose;

    /** Answer in text or json; check also in markdown, github, junit or sarif. */
    @Parameter(property = "migrate.format")
    private @Nullable String format;

    /** Write the answer into this file instead of the log: a script, a report. */
    @Parameter(property = "migrate.output")
    private @Nullable File output;

    /** The command's words: its name, options and arguments. */
    abstract Words words();

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("migrate is skipped");
            return;
        }
        List<ConfigFile> files = ConfigFile.of(project, session, config);
        if (files.isEmpty()) {
            getLog().debug("no migrate.yaml for this module");
        }
        for (ConfigFile file : files) {
            Words global = new Words()
                    .option("--config", file.file())
                    .option("--environment", environment)
                    .option("--url", url)
                    .option("--user", user)
                    .option("--password", password)
                    .option("--format", format)
                    .flag("--verbose", verbose);
            run(global.all(words()), file.projects());
        }
    }

    /** Where the build was started. */
    final String root() {
        return session.getExecutionRootDirectory();
    }

    final void run(Words words, List<MavenProject> projects) throws MojoFailureException {
        ClassPath classPath = ClassPath.of(projects);
        try (ProjectDrivers drivers = ProjectDrivers.register(classPath)) {
            getLog().debug(drivers.toString());
            new LoggedRun(getLog(), classPath, output).run(words.toArray());
        }
    }
}
