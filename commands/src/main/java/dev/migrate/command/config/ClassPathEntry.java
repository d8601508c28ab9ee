package dev.migrate.command.config;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One entry of {@code models.classpath}: a folder of classes, a jar, or with a star at its end all jars of a folder. */
final class ClassPathEntry {
    private static final Pattern ALL_JARS = Pattern.compile("(.*?)[/\\\\]?\\*(?:\\.jar)?");

    private ClassPathEntry() {}

    /**
     * The folder or jars that the entry stands for, by name.
     *
     * @param directory what a relative entry is relative to
     * @throws java.nio.file.InvalidPathException if it is no path
     */
    static List<Path> paths(Path directory, String entry) {
        Matcher star = ALL_JARS.matcher(entry);
        if (!star.matches()) {
            return List.of(directory.resolve(entry));
        }
        Path folder = directory.resolve(star.group(1));
        if (!Files.isDirectory(folder)) {
            // Whoever reads the classes says that it is missing; most commands need none.
            return List.of(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The folder of jars cannot be read: " + e.getMessage(),
                    folder.toString(),
                    "Check its rights, or correct models.classpath.",
                    e);
        }
    }
}
