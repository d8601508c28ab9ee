package dev.migrate.command.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file behind a SQLite URL. */
final class SqliteFile {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final String EMPTY_DATABASE = "jdbc:sqlite::memory:";

    private SqliteFile() {}

    /**
     * The URL of an empty database in memory where the file is not there yet, since the driver would create it; any
     * other URL as it is, also if not even the folder is there.
     */
    static String forReading(String url) {
        return url.startsWith(PREFIX) && isMissing(url.substring(PREFIX.length())) ? EMPTY_DATABASE : url;
    }

    private static boolean isMissing(String name) {
        String path = name.replaceFirst("^file:", "").replaceFirst("\\?.*", "");
        if (path.isEmpty() || path.startsWith(":") || name.contains("mode=memory")) {
            return false;
        }
        try {
            Path file = Path.of(path).toAbsolutePath();
            Path folder = file.getParent();
            return Files.notExists(file) && folder != null && Files.isDirectory(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
