package dev.migrate.command.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a project's build file tells: where classes go, and which frameworks it uses. */
record BuildFindings(List<String> classpath, boolean springBoot, @Nullable Integer hibernate, List<String> sentences) {
    private static final Pattern SPRING_BOOT = Pattern.compile(
            "(?:spring-boot-starter-parent</artifactId>\\s*<version>|spring-boot-dependencies</artifactId>\\s*<version>"
                    + "|org\\.springframework\\.boot['\")]+\\s*version\\s*['\"])(\\d+)\\.");
    private static final Pattern HIBERNATE =
            Pattern.compile("hibernate-core(?:</artifactId>\\s*<version>|:)(\\d+)\\.|<hibernate\\.version>(\\d+)\\.");

    BuildFindings {
        classpath = List.copyOf(classpath);
        sentences = List.copyOf(sentences);
    }

    static BuildFindings of(Path project) {
        for (String name : List.of("pom.xml", "build.gradle", "build.gradle.kts")) {
            Path file = project.resolve(name);
            if (Files.isRegularFile(file)) {
                return read(project, file);
            }
        }
        return new BuildFindings(
                List.of("target/classes"),
                false,
                null,
                List.of("No Maven or Gradle build file: set models.classpath to where your classes are compiled to"));
    }

    private static BuildFindings read(Path project, Path file) {
        String text = text(file);
        List<String> sentences = new ArrayList<>();
        List<String> classpath = file.endsWith("pom.xml") ? mavenOutput(project) : gradleOutput(project);
        sentences.add(file.getFileName() + ": classes in " + String.join(", ", classpath));
        boolean springBoot = text.contains("org.springframework.boot");
        Integer hibernate = number(HIBERNATE, text);
        Integer boot = number(SPRING_BOOT, text);
        if (hibernate == null && boot != null) {
            // Spring Boot 3 brings Hibernate 6, Spring Boot 4 brings Hibernate 7.
            hibernate = boot >= 4 ? 7 : 6;
        }
        if (springBoot) {
            sentences.add(file.getFileName() + ": Spring Boot" + (boot == null ? "" : " " + boot));
        }
        if (hibernate != null) {
            sentences.add(file.getFileName() + ": Hibernate " + hibernate);
        }
        return new BuildFindings(classpath, springBoot, hibernate, sentences);
    }

    /** Of a project of several modules, those that hold Java sources. */
    private static List<String> mavenOutput(Path project) {
        if (Files.isDirectory(project.resolve("src/main"))) {
            return List.of("target/classes");
        }
        try (Stream<Path> folders = Files.list(project)) {
            List<String> modules = folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))
                            && Files.isDirectory(folder.resolve("src/main")))
                    .map(folder -> folder.getFileName() + "/target/classes")
                    .sorted()
                    .toList();
            return modules.isEmpty() ? List.of("target/classes") : modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> gradleOutput(Path project) {
        List<String> output = new ArrayList<>(List.of("build/classes/java/main"));
        if (Files.isDirectory(project.resolve("src/main/kotlin"))) {
            output.add("build/classes/kotlin/main");
        }
        if (!Files.isDirectory(project.resolve("src/main/java")) && output.size() > 1) {
            output.remove(0);
        }
        return output;
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return Integer.valueOf(matcher.group(i));
            }
        }
        return null;
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
