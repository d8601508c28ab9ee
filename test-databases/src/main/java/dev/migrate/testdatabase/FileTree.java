package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with everything in it; symbolic links are kept as links and never followed. */
final class FileTree {
    private FileTree() {}

    /** Creates a folder that every user may read, whatever the umask says, and the missing ones above it. */
    static Path create(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            createParent(folder);
            Files.createDirectories(folder);
            makeReadable(folder, true);
        }
        return folder;
    }

    static void createParent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            create(parent);
        }
    }

    /** Lets every user read a file, and enter or run it where it is a folder or a program. */
    static void makeReadable(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Copies a tree with its permissions to a place where nothing is yet. */
    static void copy(Path tree, Path copy) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        copy.resolve(tree.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static void giveTo(UserPrincipal owner, Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "posix:owner", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Deletes a tree; one that is not there, or that vanishes meanwhile, is no error. */
    static void delete(Path tree) {
        if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + tree, e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
