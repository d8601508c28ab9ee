package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder in which one server of one JVM runs; its name tells which JVM, so that a later one can clear up. */
final class RunFolder {
    private static final String PREFIX = "migrate-test-server-";
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH_MEMORY = 2L << 30;

    private RunFolder() {}

    /**
     * Makes an empty folder, and deletes those that killed JVMs left behind.
     *
     * @param disk where the folder is made if there is too little memory
     */
    static Path create(Path disk) throws IOException {
        // Creating a database is creating a thousand files: ten times slower on a disk than in memory.
        Path place = hasRoomInMemory() ? MEMORY : disk;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeftOver(folder)) {
                    FileTree.delete(folder);
                }
            }
        }
        Path folder = Files.createTempDirectory(
                place, PREFIX + ProcessHandle.current().pid() + "-");
        FileTree.makeReadable(folder, true);
        return folder;
    }

    private static boolean hasRoomInMemory() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_MEMORY;
    }

    private static boolean isLeftOver(Path folder) throws IOException {
        String process =
                folder.getFileName().toString().substring(PREFIX.length()).replaceFirst("-.*", "");
        try {
            return ProcessHandle.of(Long.parseLong(process)).isEmpty()
                    && Files.getOwner(folder).equals(ServerUser.caller());
        } catch (NoSuchFileException e) {
            return false; // Another JVM deleted it meanwhile.
        }
    }
}
