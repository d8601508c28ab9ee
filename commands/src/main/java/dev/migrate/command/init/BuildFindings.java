package dev.migrate.command.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project's build files tell.
 *
 * @param modules the folders that hold sources, or the project's own
 * @param known whether there is a build file at all
 * @param classpath where their classes go, relative to the project
 * @param framework the framework that brings Hibernate along; null where none is known
 * @param hibernate the major version of Hibernate; null where nothing tells it
 * @param revisions the folder for the revision files
 * @param driver the scheme of the JDBC URLs whose driver is there: {@code postgresql}; null where there is none
 */
record BuildFindings(
        List<Path> modules,
        boolean known,
        List<String> classpath,
        @Nullable Framework framework,
        @Nullable Integer hibernate,
        String revisions,
        @Nullable String driver,
        List<String> sentences) {
    private static final String FOLDER = "migrations";
    private static final List<String> NAMES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    /** Files that hold versions for the build file, beside it. */
    private static final List<String> BESIDE =
            List.of("gradle.properties", "gradle/libs.versions.toml", "settings.gradle", "settings.gradle.kts");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");

    BuildFindings {
        modules = List.copyOf(modules);
        classpath = List.copyOf(classpath);
        sentences = List.copyOf(sentences);
    }

    static BuildFindings of(Path project) {
        Optional<Path> file = in(project);
        if (file.isPresent()) {
            return read(project, file.get());
        }
        return new BuildFindings(
                List.of(project),
                false,
                List.of("target/classes"),
                null,
                null,
                FOLDER,
                null,
                List.of("No Maven or Gradle build file: set models.classpath to where your classes are compiled to"));
    }

    private static Optional<Path> in(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static BuildFindings read(Path project, Path file) {
        boolean maven = file.endsWith("pom.xml");
        List<Path> modules = ModuleFolders.of(project);
        String text = whole(project, file, modules);
        BuildVersions versions = new BuildVersions(text);
        String name = file.getFileName().toString();
        List<String> classpath = modules.stream()
                .flatMap(module -> (maven ? List.of("target/classes") : gradleOutput(module))
                        .stream().map(folder -> below(project, module) + folder))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> sentences = new ArrayList<>();
        if (versions.hasPanache()) {
            classpath.add("target/dependency/*");
            sentences.add(name + ": Panache, whose classes are needed too: `mvn dependency:copy-dependencies`"
                    + " puts them into target/dependency");
        }
        sentences.add(0, name + ": classes in " + String.join(", ", classpath));
        versions.framework().ifPresent(found -> sentences.add(name + ": " + found));
        versions.hibernate()
                .ifPresent(number -> sentences.add(name + ": Hibernate " + number
                        + (number < 6
                                ? ", read by the rules of Hibernate 6"
                                : number > 7 ? ", read by the rules of 7" : "")));
        if (versions.hasStarter()) {
            sentences.add(name + ": the starter, which reads revision files from src/main/resources");
        }
        versions.otherTool()
                .ifPresent(tool -> sentences.add(name + ": " + tool
                        + ", whose tables are left alone; docs/coming-from.md has the way from there"));
        return new BuildFindings(
                modules,
                true,
                classpath,
                versions.kind(),
                versions.hibernate().orElse(null),
                versions.hasStarter() ? below(project, modules.get(0)) + "src/main/resources/" + FOLDER : FOLDER,
                versions.driver().orElse(null),
                sentences);
    }

    /** The build file with what it inherits, those of the modules, and what is named in them replaced. */
    private static String whole(Path project, Path file, List<Path> modules) {
        StringBuilder text = new StringBuilder(text(file));
        Path above = project.toAbsolutePath().normalize().getParent();
        for (Path at = above; at != null && isChild(text) && Files.isRegularFile(at.resolve("pom.xml")); ) {
            text.append('\n').append(text(at.resolve("pom.xml")));
            at = at.getParent();
        }
        for (Path module : modules) {
            in(module).filter(other -> !other.equals(file)).ifPresent(other -> text.append('\n')
                    .append(text(other)));
        }
        BESIDE.stream().map(project::resolve).filter(Files::isRegularFile).forEach(beside -> text.append('\n')
                .append(text(beside)));
        String all = text.toString();
        return REFERENCE.matcher(all).replaceAll(found -> Matcher.quoteReplacement(value(all, found)));
    }

    private static boolean isChild(CharSequence pom) {
        String text = pom.toString();
        return text.contains("<parent>") && !text.contains("<relativePath/>") && !text.contains("<relativePath></");
    }

    /** A property of Maven's or Gradle's; what is none stays. */
    private static String value(String text, MatchResult reference) {
        String name = Pattern.quote(reference.group(1));
        return Pattern.compile("<" + name + ">([^<$]*)</|(?m)^\\s*" + name + "\\s*=\\s*['\"]?([^'\"\\s]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst()
                .orElse(reference.group());
    }

    private static String below(Path project, Path module) {
        String path = project.relativize(module).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private static List<String> gradleOutput(Path module) {
        List<String> output = new ArrayList<>(List.of("build/classes/java/main"));
        if (Files.isDirectory(module.resolve("src/main/kotlin"))) {
            output.add("build/classes/kotlin/main");
        }
        if (!Files.isDirectory(module.resolve("src/main/java")) && output.size() > 1) {
            output.remove(0);
        }
        return output;
    }

    /** Not strictly UTF-8: a build file's comments may be anything. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
