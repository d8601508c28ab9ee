package dev.migrate.model.bytecode;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.IndexView;

/** One walk over a class path that indexes what carries mapping annotations. */
public final class ClassPathScan {
    private final List<ClassPathPart> parts = new ArrayList<>();
    private final List<IndexView> readyIndexes = new ArrayList<>();
    private final ClassFiles files = new ClassFiles();
    private final List<MappingFile> mappingFiles = new ArrayList<>();
    private final List<ClassFile> toIndex = new ArrayList<>();

    /** Names of mapping files that are not beside the persistence unit that names them, with the unit's place. */
    private final Map<String, ClassPathPart> mappingFilesElsewhere = new LinkedHashMap<>();

    private ClassPathScan() {}

    /**
     * Reads all of {@code classpath}.
     *
     * @throws MigrateException if an entry is missing or cannot be read
     */
    public static ClassIndex of(List<Path> classpath) {
        ClassPathScan scan = new ClassPathScan();
        try {
            classpath.forEach(scan::add);
            scan.addMappingFilesElsewhere();
        } finally {
            scan.close();
        }
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
            ClassPathPart part = Files.isDirectory(entry) ? new FolderPart(entry) : new JarPart(entry);
            add(part);
            for (ClassPathPart inner : part.inner()) {
                add(inner);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(entry.toString(), e);
        }
    }

    private void close() {
        for (ClassPathPart part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                throw unreadable(part.where(), e);
            }
        }
    }

    private static MigrateException unreadable(String where, Exception cause) {
        return new MigrateException(
                ErrorKind.CONFIGURATION,
                "class path entry " + where + " cannot be read: " + cause.getMessage(),
                where,
                "Give directories of compiled classes and jar files in models.classpath.",
                cause);
    }

    private void add(ClassPathPart part) throws IOException {
        parts.add(part);
        for (String name : PersistenceUnits.mappingFiles(part.resource(PersistenceUnits.DESCRIPTOR))) {
            addMappingFile(part, name, part.resource(name));
        }
        part.list(new Collecting());
    }

    /** @param content empty if {@code part} has no such file */
    private void addMappingFile(ClassPathPart part, String name, Optional<byte[]> content) {
        if (content.isPresent()) {
            mappingFiles.add(new MappingFile(part.where(name), content.get()));
        } else if (!name.equals(PersistenceUnits.DEFAULT)) {
            mappingFilesElsewhere.putIfAbsent(name, part);
        }
    }

    /** A persistence unit may name files in any part of the class path. */
    private void addMappingFilesElsewhere() {
        mappingFilesElsewhere.forEach((name, unit) -> {
            for (ClassPathPart part : parts) {
                Optional<byte[]> content = content(part, name);
                if (content.isPresent()) {
                    addMappingFile(part, name, content);
                    return;
                }
            }
            throw new MigrateException(
                    ErrorKind.MAPPING,
                    "the persistence unit in " + unit.where() + " names mapping file " + name
                            + ", which is not on the class path",
                    unit.where(),
                    "Add the folder or jar that has it to models.classpath, or correct <mapping-file>.");
        });
    }

    private static Optional<byte[]> content(ClassPathPart part, String name) {
        try {
            return part.resource(name);
        } catch (IOException e) {
            throw unreadable(part.where(), e);
        }
    }

    /** Of classes of one name, the first on the class path counts. */
    private final class Collecting implements ClassPathPart.Findings {
        @Override
        public void foundClass(String className, ClassFile file, boolean index) {
            if (files.add(className, file) && index) {
                toIndex.add(file);
            }
        }

        @Override
        public void foundMapping(MappingFile file) {
            mappingFiles.add(file);
        }

        @Override
        public void foundIndex(IndexView index) {
            readyIndexes.add(index);
        }
    }
}
