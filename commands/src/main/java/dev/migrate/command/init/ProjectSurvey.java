package dev.migrate.command.init;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a look at a project gives.
 *
 * @param config the text of a migrate.yaml that fits
 * @param sentences what was found, for people
 */
public record ProjectSurvey(String config, List<String> sentences) {
    public ProjectSurvey {
        sentences = List.copyOf(sentences);
    }

    /** @param classesKnown whether a build says where the classes are, which then needs no word in migrate.yaml */
    public static ProjectSurvey of(Path project, boolean classesKnown) {
        Path folder = project.normalize();
        BuildFindings build = BuildFindings.of(folder);
        ApplicationFiles files = build.modules().stream()
                .map(module -> ApplicationFiles.of(folder, module))
                .filter(found -> !found.name().isEmpty())
                .findFirst()
                .orElse(new ApplicationFiles("", List.of()));
        Framework framework = build.framework() != null
                ? build.framework()
                : files.name().endsWith(".xml") || files.name().isEmpty() ? Framework.JPA : Framework.SPRING_BOOT;
        ApplicationFindings application = ApplicationFindings.of(framework, files);
        List<String> sentences = new ArrayList<>(build.sentences());
        sentences.addAll(application.sentences());
        DataSource database = application.dataSource();
        if (database == null) {
            database = otherwise(folder, build, application, sentences);
        }
        return new ProjectSurvey(
                ConfigTemplate.write(build, framework, application, database, classesKnown), sentences);
    }

    /** No file has a database that everybody may use. */
    private static DataSource otherwise(
            Path folder, BuildFindings build, ApplicationFindings application, List<String> sentences) {
        if (!application.environments().isEmpty()) {
            sentences.add("No database without a profile: choose one with -e, or set DATABASE_URL");
            return DataSource.anywhere("${DATABASE_URL}");
        }
        if (build.driver() == null || build.driver().equals("sqlite")) {
            return DataSource.DEFAULT;
        }
        Path name = folder.toAbsolutePath().getFileName();
        String database =
                name == null ? "app" : name.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String url = "jdbc:" + build.driver() + "://localhost/" + database;
        sentences.add("No data source, but a driver: set DATABASE_URL unless it is " + url);
        return DataSource.anywhere("${DATABASE_URL:-" + url + "}");
    }
}
