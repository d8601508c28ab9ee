package dev.migrate.hibernate;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** A jar or a directory of classes that is on the class path of the tests. */
record ClassArchive(Path location) {
    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

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
        return index(packageName).getKnownClasses().stream()
                .filter(ClassArchive::isMapped)
                .map(type -> type.name().toString())
                .sorted()
                .<Class<?>>map(ClassArchive::load)
                .toList();
    }

    /** Not every class of an application can be loaded without all its libraries. */
    private Index index(String packageName) {
        return inside(root -> {
            try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
                Indexer indexer = new Indexer();
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    indexer.index(new ByteArrayInputStream(Files.readAllBytes(file)));
                }
                return indexer.complete();
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

    private static boolean isMapped(ClassInfo type) {
        return MAPPED.stream().anyMatch(type::hasDeclaredAnnotation);
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
