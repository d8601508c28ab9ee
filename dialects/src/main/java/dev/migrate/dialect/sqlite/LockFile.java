package dev.migrate.dialect.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that one process at a time has locked; what a killed process leaves of it locks nobody out. */
final class LockFile {
    private final Path path;
    private @Nullable FileChannel channel;

    LockFile(Path path) {
        this.path = path;
    }

    /** Locks the file unless somebody has, also in this process, and says whether it did. */
    boolean tryLock() throws SQLException {
        try {
            FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean locked = false;
            try {
                locked = lock(opened);
            } finally {
                if (!locked) {
                    opened.close();
                }
            }
            if (locked) {
                channel = opened;
            }
            return locked;
        } catch (IOException e) {
            throw new SQLException("The lock file " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private boolean lock(FileChannel opened) throws IOException {
        FileLock lock;
        try {
            lock = opened.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
        if (lock == null) {
            return false;
        }
        // Whoever had it may have deleted it meanwhile: then this is not the file that others find.
        byte[] mine = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        byte[] marked = (new String(mine, StandardCharsets.US_ASCII) + " " + System.nanoTime())
                .getBytes(StandardCharsets.US_ASCII);
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(marked));
        try {
            return Arrays.equals(Files.readAllBytes(path), marked);
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    /** Who has it, in words for a person. */
    String holder() {
        try {
            return "process " + Files.readString(path).replaceFirst(" .*", "");
        } catch (IOException e) {
            return "nobody says who";
        }
    }

    void release() throws SQLException {
        FileChannel held = channel;
        if (held == null) {
            return;
        }
        channel = null;
        try (held) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new SQLException("The lock file " + path + " cannot be deleted: " + e.getMessage(), e);
        }
    }
}
