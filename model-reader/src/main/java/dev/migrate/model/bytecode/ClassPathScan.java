package dev.migrate.model.bytecode;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** One walk over a class path that indexes what carries persistence annotations. */
public final class ClassPathScan {
    private static final String SUFFIX = ".class";

    /** What an annotated class has in its constant pool; a search for it costs far less than parsing the class. */
    private static final List<byte[]> MARKS = List.of(
            "Ljakarta/persistence/".getBytes(StandardCharsets.US_ASCII),
            "Ljavax/persistence/".getBytes(StandardCharsets.US_ASCII));

    private final Indexer indexer = new Indexer();
    private final List<IndexView> readyIndexes = new ArrayList<>();
    private final ClassFiles files = new ClassFiles();

    private ClassPathScan() {}

    /**
     * Reads all of {@code classpath}.
     *
     * @throws MigrateException if an entry is missing or cannot be read
     */
    public static ClassIndex of(List<Path> classpath) {
        ClassPathScan scan = new ClassPathScan();
        for (Path entry : classpath) {
            scan.add(entry);
        }
        List<IndexView> indexes = new ArrayList<>();
        indexes.add(scan.indexer.complete());
        indexes.addAll(scan.readyIndexes);
        return new ClassIndex(indexes, scan.files);
    }

    private void add(Path entry) {
        if (!Files.exists(entry)) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "class path entry " + entry + " does not exist",
                    entry.toString(),
                    "Compile the classes first, or correct models.classpath.");
        }
        try {
            if (Files.isDirectory(entry)) {
                addDirectory(entry);
            } else {
                addJar(entry);
            }
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "class path entry " + entry + " cannot be read: " + e.getMessage(),
                    entry.toString(),
                    "Give directories of compiled classes and jar files in models.classpath.",
                    e);
        }
    }

    private void addDirectory(Path root) throws IOException {
        Path mapping = root.resolve(MappingFiles.DEFAULT);
        if (Files.exists(mapping)) {
            MappingFiles.check(Files.readAllBytes(mapping), mapping.toString());
        }
        try (Stream<Path> walk = Files.walk(root)) {
            // Sorted, because a file system lists in an order of its own.
            for (Path file : walk.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                String relative = root.relativize(file).toString().replace('\\', '/');
                if (files.addFile(className(relative), file)) {
                    index(Files.readAllBytes(file), file.toString());
                }
            }
        }
    }

    private void addJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry mapping = jar.getEntry(MappingFiles.DEFAULT);
            if (mapping != null) {
                try (InputStream in = jar.getInputStream(mapping)) {
                    MappingFiles.check(in.readAllBytes(), path + "!" + MappingFiles.DEFAULT);
                }
            }
            ZipEntry ready = jar.getEntry("META-INF/jandex.idx");
            if (ready != null) {
                try (InputStream in = jar.getInputStream(ready)) {
                    readyIndexes.add(new IndexReader(in).read());
                }
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(e -> e)::iterator) {
                String name = entry.getName();
                boolean isClass = name.endsWith(SUFFIX) && !name.startsWith("META-INF/");
                if (isClass && files.addEntry(className(name), path, name) && ready == null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        index(in.readAllBytes(), path + "!" + name);
                    }
                }
            }
        }
    }

    private void index(byte[] bytes, String where) {
        if (MARKS.stream().noneMatch(mark -> contains(bytes, mark))) {
            return;
        }
        try {
            indexer.index(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "class file " + where + " cannot be read: " + e.getMessage(),
                    where,
                    "Compile the classes again.",
                    e);
        }
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - SUFFIX.length()).replace('/', '.');
    }

    private static boolean contains(byte[] bytes, byte[] mark) {
        int last = bytes.length - mark.length;
        for (int i = 0; i <= last; i++) {
            int k = 0;
            while (k < mark.length && bytes[i + k] == mark[k]) {
                k++;
            }
            if (k == mark.length) {
                return true;
            }
        }
        return false;
    }
}
