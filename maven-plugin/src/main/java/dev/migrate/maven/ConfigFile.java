package dev.migrate.maven;

import dev.migrate.command.config.MigrateConfig;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file with the projects whose classes it is about.
 *
 * @param projects the module that it stands in, or for one at the reactor's root all modules
 */
record ConfigFile(File file, List<MavenProject> projects) {
    ConfigFile {
        projects = List.copyOf(projects);
    }

    /**
     * The files with which a goal runs when Maven comes to a project; none for a module without one.
     *
     * <p>One at the root of a reactor is used once, when Maven comes to the last module: only then all classes are
     * compiled. A build that was started in a module looks for it in the folders above.
     *
     * @param named null unless the POM names a file
     */
    static List<ConfigFile> of(MavenProject project, MavenSession session, @Nullable File named) {
        List<MavenProject> all = session.getProjects();
        List<ConfigFile> found = new ArrayList<>();
        boolean several = all.size() > 1;
        boolean forAll = session.getUserProperties().containsKey("migrate.config");
        if (named != null && !(several && forAll)) {
            return List.of(new ConfigFile(named, List.of(project)));
        }
        File own = in(project.getBasedir());
        if (own.isFile() && named == null && !(several && isRoot(project, session))) {
            found.add(new ConfigFile(own, List.of(project)));
        }
        if (several && project.equals(all.get(all.size() - 1))) {
            File root = named != null ? named : in(new File(session.getExecutionRootDirectory()));
            if (root.isFile() || named != null) {
                found.add(new ConfigFile(root, all));
            }
        } else if (found.isEmpty() && !several && isRoot(project, session)) {
            above(project, session, found);
        }
        return found;
    }

    private static boolean isRoot(MavenProject project, MavenSession session) {
        return project.getBasedir().equals(new File(session.getExecutionRootDirectory()));
    }

    private static void above(MavenProject project, MavenSession session, List<ConfigFile> found) {
        File top = session.getRequest().getMultiModuleProjectDirectory();
        for (File at = project.getBasedir(); at != null && !Objects.equals(at, top) && found.isEmpty(); ) {
            at = at.getParentFile();
            if (at != null && in(at).isFile()) {
                found.add(new ConfigFile(in(at), List.of(project)));
            }
        }
    }

    private static File in(File folder) {
        return new File(folder, MigrateConfig.FILE_NAME);
    }
}
