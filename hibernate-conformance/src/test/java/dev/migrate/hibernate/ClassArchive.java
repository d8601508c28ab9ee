package dev.migrate.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A jar or a directory of classes that is on the class path of the tests. */
record ClassArchive(Path location) {
    private static final Set<String> MAPPED = Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    /** @param member the name of a class in it */
    static ClassArchive of(String member) {
        try {
            return new ClassArchive(Path.of(load(member)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the packages directly below one, sorted. */
    List<String> packagesBelow(String parent) {
        return inside(root -> {
            try (Stream<Path> folders = Files.list(root.resolve(parent.replace('.', '/')))) {
                return folders.filter(Files::isDirectory)
                        .map(folder -> folder.getFileName().toString().replace("/", ""))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The classes of a package, and of those below it, that an application would name in its persistence unit. */
    List<Class<?>> mappedClasses(String packageName) {
        List<Class<?>> mapped = new ArrayList<>();
        for (String name : classNames(packageName)) {
            Class<?> type = load(name);
            if (isMapped(type)) {
                mapped.add(type);
            }
        }
        return mapped;
    }

    private List<String> classNames(String packageName) {
        return inside(root -> {
            try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> file.replace(".class", "").replace('/', '.'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ClassArchive.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMapped(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            Class<?> kind = annotation.annotationType();
            if (kind.getPackageName().equals("jakarta.persistence") && MAPPED.contains(kind.getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    private <T> T inside(Function<Path, T> look) {
        if (Files.isDirectory(location)) {
            return look.apply(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return look.apply(jar.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
