package dev.migrate.command.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of a project that hold sources, by path. */
final class ModuleFolders {
    private static final int DEEPEST = 3;
    private static final Set<String> OTHERS = Set.of("src", "target", "build", "out", "bin", "node_modules");

    private ModuleFolders() {}

    /** The project's own if it has sources, else those of its modules, else the project's all the same. */
    static List<Path> of(Path project) {
        if (hasSources(project)) {
            return List.of(project);
        }
        List<Path> modules = new ArrayList<>();
        collect(project, 1, modules);
        return modules.isEmpty() ? List.of(project) : List.copyOf(modules);
    }

    private static void collect(Path folder, int depth, List<Path> modules) {
        for (Path below : folders(folder)) {
            if (hasSources(below)) {
                modules.add(below);
            } else if (depth < DEEPEST) {
                collect(below, depth + 1, modules);
            }
        }
    }

    private static boolean hasSources(Path folder) {
        return Files.isDirectory(folder.resolve("src/main"));
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return !name.startsWith(".") && !OTHERS.contains(name) && Files.isDirectory(file);
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
