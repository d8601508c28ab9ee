package dev.migrate.command.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file behind a SQLite URL, as seen from where migrate.yaml stands. */
final class SqliteUrls {
    private static final String PREFIX = "jdbc:sqlite:";

    private SqliteUrls() {}

    /** The URL with a relative file resolved against {@code directory}; any other URL as it is. */
    static String resolve(String url, Path directory) {
        if (!url.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return url;
        }
        String rest = url.substring(PREFIX.length());
        int query = rest.indexOf('?');
        String name = query < 0 ? rest : rest.substring(0, query);
        String scheme = name.startsWith("file:") ? "file:" : "";
        String path = name.substring(scheme.length());
        // :memory: and :resource: are no files, and nothing at all is a database in memory; neither is a file://
        // address
        // relative to anything.
        if (path.isEmpty() || path.startsWith(":") || path.startsWith("/") || rest.contains("mode=memory")) {
            return url;
        }
        try {
            Path resolved = directory.resolve(path);
            return url.substring(0, PREFIX.length()) + scheme + resolved + (query < 0 ? "" : rest.substring(query));
        } catch (InvalidPathException e) {
            return url;
        }
    }
}
