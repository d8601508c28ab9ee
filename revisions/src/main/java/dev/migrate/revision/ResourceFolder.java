package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder of the class path with all that is in it, of every directory and jar that has it.
 *
 * <p>A class loader finds resources but lists none. A directory lists itself. A jar is opened through its URL's own
 * connection, so that whoever packs jars into jars (Spring Boot) reads them as well.
 */
final class ResourceFolder {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final String folder;
    private final ClassLoader loader;

    /** By its path below the folder; what the class path holds twice is what stands there first. */
    private final SortedMap<String, Resource> found = new TreeMap<>();

    /** One file. */
    static final class Resource {
        private final String path;
        private final byte[] content;

        Resource(String path, byte[] content) {
            this.path = path;
            this.content = content;
        }

        /** Below the folder, with {@code /} between its parts. */
        String path() {
            return path;
        }

        byte[] content() {
            return content.clone();
        }
    }

    ResourceFolder(String folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** All files, by path. */
    List<Resource> resources() {
        try {
            Set<String> jars = new LinkedHashSet<>();
            for (URL url : urls(folder)) {
                add(url, jars);
            }
            // A jar need not have entries for its folders: then its manifest leads to it.
            for (URL url : found.isEmpty() ? urls(MANIFEST) : List.<URL>of()) {
                if (url.openConnection() instanceof JarURLConnection) {
                    add(url, jars);
                }
            }
            return List.copyOf(found.values());
        } catch (IOException | UncheckedIOException | URISyntaxException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The revision files on the class path cannot be read: " + e.getMessage(),
                    RevisionResources.PREFIX + folder,
                    null,
                    e);
        }
    }

    private List<URL> urls(String name) throws IOException {
        return new ArrayList<>(Collections.list(loader.getResources(name)));
    }

    private void add(URL url, Set<String> jars) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            addDirectory(Path.of(new URI(url.toString().replace(" ", "%20"))));
            return;
        }
        URLConnection connection = url.openConnection();
        if (!(connection instanceof JarURLConnection jar)) {
            throw new IOException("no way to list " + url);
        }
        // A jar in the cache could not be replaced while the program runs.
        connection.setUseCaches(false);
        String entry = String.valueOf(jar.getEntryName());
        if (jars.add(url.toString().substring(0, url.toString().lastIndexOf(entry)))) {
            try (JarFile file = jar.getJarFile()) {
                addJar(file);
            }
        }
    }

    private void addDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                found.putIfAbsent(path, new Resource(path, Files.readAllBytes(file)));
            }
        }
    }

    private void addJar(JarFile jar) throws IOException {
        String prefix = folder + "/";
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                String path = entry.getName().substring(prefix.length());
                found.putIfAbsent(
                        path, new Resource(path, jar.getInputStream(entry).readAllBytes()));
            }
        }
    }
}
