package dev.migrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * The compiled classes of projects and what they need.
 *
 * @param model where annotated classes are: the output folders, and what they are compiled with
 * @param runtime where a JDBC driver may be
 */
record ClassPath(List<Path> model, List<Path> runtime) {

    static ClassPath of(List<MavenProject> projects) {
        Set<Path> model = new LinkedHashSet<>();
        Set<Path> runtime = new LinkedHashSet<>();
        for (MavenProject project : projects) {
            Path classes = Path.of(project.getBuild().getOutputDirectory());
            // A module without sources has none; where they are not compiled yet, the reader says so.
            if (classes.toFile().isDirectory() || new File(project.getBuild().getSourceDirectory()).isDirectory()) {
                model.add(classes);
            }
        }
        for (MavenProject project : projects) {
            for (Artifact artifact : project.getArtifacts()) {
                File file = artifact.getFile();
                if (file != null && file.exists()) {
                    runtime.add(file.toPath());
                    if (!Artifact.SCOPE_RUNTIME.equals(artifact.getScope())) {
                        model.add(file.toPath());
                    }
                }
            }
        }
        return new ClassPath(List.copyOf(model), List.copyOf(runtime));
    }
}
