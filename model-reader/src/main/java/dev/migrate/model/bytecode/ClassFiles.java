package dev.migrate.model.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Where the class files are that have not been indexed: the first place on the class path wins. */
final class ClassFiles {
    private record Place(Path container, @Nullable String entry) {}

    private final Map<String, Place> places = new HashMap<>();

    /** Remembers where the class {@code className} is; false if it is known already. */
    boolean addFile(String className, Path file) {
        return places.putIfAbsent(className, new Place(file, null)) == null;
    }

    /** Remembers the class {@code className} as an entry of a jar; false if it is known already. */
    boolean addEntry(String className, Path jar, String entry) {
        return places.putIfAbsent(className, new Place(jar, entry)) == null;
    }

    Optional<byte[]> read(String className) throws IOException {
        Place place = places.get(className);
        if (place == null) {
            return Optional.empty();
        }
        String entry = place.entry();
        if (entry == null) {
            return Optional.of(Files.readAllBytes(place.container()));
        }
        try (ZipFile jar = new ZipFile(place.container().toFile());
                InputStream in = jar.getInputStream(new ZipEntry(entry))) {
            return Optional.of(in.readAllBytes());
        }
    }
}
