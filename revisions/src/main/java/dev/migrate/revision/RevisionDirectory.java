package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directory of a project's revision files: every {@code .sql} file below its {@code versions}, except hidden ones.
 *
 * @param directory the parent of {@code versions}
 */
public record RevisionDirectory(Path directory) implements RevisionFiles {
    private static final String VERSIONS = "versions";
    private static final String SUFFIX = ".sql";

    /** The directory that holds the files, perhaps in sub-directories. */
    public Path versions() {
        return directory.resolve(VERSIONS);
    }

    @Override
    public RevisionMap load() {
        List<Path> files = files();
        List<Revision> revisions;
        try {
            revisions = read(files.parallelStream());
        } catch (MigrateException e) {
            // The first file in order that is wrong, not the first that was found to be.
            revisions = read(files.stream());
        }
        return RevisionMap.of(revisions);
    }

    private static List<Revision> read(Stream<Path> files) {
        return files.map(file -> Revision.read(new FileSource(file))).toList();
    }

    @Override
    public Path create(Path fileName, String text) {
        Path file = versions().resolve(fileName);
        try {
            Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
            // Not a temporary file of the platform's: those are for their owner's eyes only, and a revision is not.
            Path unfinished = parent.resolve("." + file.getFileName() + "." + RevisionId.random() + ".tmp");
            try {
                Files.writeString(unfinished, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                publish(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return file;
        } catch (FileAlreadyExistsException e) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "There is a file of this name already; nothing was written",
                    file.toString(),
                    "Choose another message or id.",
                    e);
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The revision file cannot be written: " + e.getMessage(),
                    file.toString(),
                    "Check that the directory exists and may be written to.",
                    e);
        }
    }

    /** A second link fails if the name is taken, in one step; a move checks first and may then replace. */
    private static void publish(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Not every file system has links (exFAT, some network shares).
            Files.move(unfinished, file);
        }
    }

    private List<Path> files() {
        Path versions = versions();
        if (!Files.isDirectory(versions)) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "There is no directory of revision files",
                    versions.toString(),
                    "Run `migrate init` to make one, or correct `migrations.directory` in migrate.yaml.");
        }
        try {
            List<Path> files = new ArrayList<>();
            collect(versions, files, new HashSet<>());
            Collections.sort(files);
            return files;
        } catch (IOException | DirectoryIteratorException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The directory of revision files cannot be read: " + e.getMessage(),
                    versions.toString(),
                    "Check its rights, and that no link in it leads back to itself.",
                    e);
        }
    }

    /**
     * Goes by the names alone, since asking what each of thousands is takes half as long as reading them.
     *
     * @param above the real paths of the directories that lead here
     */
    private static void collect(Path directory, List<Path> files, Set<Path> above) throws IOException {
        Path real = directory.toRealPath();
        if (!above.add(real)) {
            throw new FileSystemLoopException(directory.toString());
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                if (isRevisionFile(name)) {
                    files.add(entry);
                } else if (!isHidden(name) && Files.isDirectory(entry)) {
                    collect(entry, files, above);
                }
            }
        }
        above.remove(real);
    }

    static boolean isRevisionFile(Path relative) {
        if (!relative.toString().endsWith(SUFFIX)) {
            return false;
        }
        for (Path part : relative) {
            if (isHidden(part)) {
                return false;
            }
        }
        return true;
    }

    /** Editors and file managers leave hidden copies beside a file. */
    private static boolean isHidden(Path name) {
        return name.toString().startsWith(".");
    }

    private record FileSource(Path file) implements RevisionSource {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }

        @Override
        public byte[] read() throws IOException {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                requireFile(e);
                throw e;
            }
        }

        /** Refuses what only has the name: a revision that is not read would be missed without a word. */
        private void requireFile(IOException cause) {
            if (!Files.isRegularFile(file)) {
                throw new MigrateException(
                        ErrorKind.REVISION,
                        Files.isDirectory(file)
                                ? "This is a directory with the name of a revision file"
                                : "This is no file that can be read, or a link to none",
                        file.toString(),
                        "Put the file there, or take this away.",
                        cause);
            }
        }
    }
}
