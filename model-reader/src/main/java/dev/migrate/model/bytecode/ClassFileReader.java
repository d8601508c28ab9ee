package dev.migrate.model.bytecode;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads class files; a jar stays open until the end. */
final class ClassFileReader implements Closeable {
    private final Map<Path, ZipFile> jars = new LinkedHashMap<>();

    byte[] read(ClassFile file) throws IOException {
        if (file.content().isPresent()) {
            return file.content().get();
        }
        if (file.entry().isEmpty()) {
            return Files.readAllBytes(file.container());
        }
        String name = file.entry().get();
        Optional<byte[]> inner = InnerJarPart.read(file.container(), name);
        if (inner.isPresent()) {
            return inner.get();
        }
        ZipFile jar = jar(file.container());
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(file.where());
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private ZipFile jar(Path path) throws IOException {
        ZipFile known = jars.get(path);
        if (known != null) {
            return known;
        }
        ZipFile opened = new ZipFile(path.toFile());
        jars.put(path, opened);
        return opened;
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars.values()) {
            jar.close();
        }
    }
}
