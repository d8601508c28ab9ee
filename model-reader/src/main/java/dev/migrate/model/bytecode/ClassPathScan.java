package dev.migrate.model.bytecode;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;

/** One walk over a class path that indexes what carries mapping annotations. */
public final class ClassPathScan {
    private static final String SUFFIX = ".class";

    private final List<IndexView> readyIndexes = new ArrayList<>();
    private final ClassFiles files = new ClassFiles();
    private final List<MappingFile> mappingFiles = new ArrayList<>();
    private final List<ClassFile> toIndex = new ArrayList<>();

    /** Names of mapping files that are not beside the persistence unit that names them, with the unit's entry. */
    private final Map<String, Path> mappingFilesElsewhere = new LinkedHashMap<>();

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
        scan.addMappingFilesElsewhere(classpath);
        List<IndexView> indexes = new ArrayList<>(Indexing.of(scan.toIndex));
        indexes.addAll(scan.readyIndexes);
        return new ClassIndex(indexes, scan.files, scan.mappingFiles, MappingOverlay.NONE);
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
        for (String name : PersistenceUnits.mappingFiles(file(root, PersistenceUnits.DESCRIPTOR))) {
            addMappingFile(root, name, file(root, name));
        }
        addFolder(root.toFile(), "");
    }

    /** @param prefix of the class names in the folder: empty, or a package and a dot */
    private void addFolder(File folder, String prefix) throws IOException {
        String[] names = folder.list();
        if (names == null) {
            throw new IOException("folder " + folder + " cannot be listed");
        }
        // Sorted, because a file system lists in an order of its own.
        Arrays.sort(names);
        for (String name : names) {
            File file = new File(folder, name);
            if (name.endsWith(SUFFIX)) {
                addClass(prefix + withoutSuffix(name), new ClassFile(file.toPath(), null), true);
            } else if (name.endsWith(".hbm.xml")) {
                mappingFiles.add(new MappingFile(file.getPath(), Files.readAllBytes(file.toPath())));
            } else if (file.isDirectory()) {
                addFolder(file, prefix + name + ".");
            }
        }
    }

    private void addJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (String name : PersistenceUnits.mappingFiles(entry(jar, PersistenceUnits.DESCRIPTOR))) {
                addMappingFile(path, name, entry(jar, name));
            }
            ZipEntry ready = jar.getEntry("META-INF/jandex.idx");
            if (ready != null) {
                try (InputStream in = jar.getInputStream(ready)) {
                    readyIndexes.add(new IndexReader(in).read());
                }
            }
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                if (name.endsWith(SUFFIX) && !name.startsWith("META-INF/")) {
                    addClass(withoutSuffix(name).replace('/', '.'), new ClassFile(path, name), ready == null);
                }
            }
        }
    }

    /** @param content empty if {@code entry} has no such file */
    private void addMappingFile(Path entry, String name, Optional<byte[]> content) {
        if (content.isPresent()) {
            String where = Files.isDirectory(entry) ? entry.resolve(name).toString() : entry + "!" + name;
            mappingFiles.add(new MappingFile(where, content.get()));
        } else if (!name.equals(PersistenceUnits.DEFAULT)) {
            mappingFilesElsewhere.putIfAbsent(name, entry);
        }
    }

    /** A persistence unit may name files in any entry of the class path. */
    private void addMappingFilesElsewhere(List<Path> classpath) {
        mappingFilesElsewhere.forEach((name, unit) -> {
            for (Path entry : classpath) {
                Optional<byte[]> content = content(entry, name);
                if (content.isPresent()) {
                    addMappingFile(entry, name, content);
                    return;
                }
            }
            throw new MigrateException(
                    ErrorKind.MAPPING,
                    "the persistence unit in " + unit + " names mapping file " + name
                            + ", which is not on the class path",
                    unit.toString(),
                    "Add the folder or jar that has it to models.classpath, or correct <mapping-file>.");
        });
    }

    private static Optional<byte[]> content(Path entry, String name) {
        try {
            if (Files.isDirectory(entry)) {
                return file(entry, name);
            }
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                return entry(jar, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> file(Path root, String name) throws IOException {
        Path file = root.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> entry(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private void addClass(String className, ClassFile file, boolean index) {
        if (files.add(className, file) && index) {
            toIndex.add(file);
        }
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
