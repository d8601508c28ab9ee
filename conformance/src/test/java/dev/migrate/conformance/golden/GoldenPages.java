package dev.migrate.conformance.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pages, in the order of their names. */
public final class GoldenPages {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    private GoldenPages() {}

    public static List<GoldenPage> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(GoldenPages::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenPage read(Path file) {
        try {
            return GoldenPage.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
