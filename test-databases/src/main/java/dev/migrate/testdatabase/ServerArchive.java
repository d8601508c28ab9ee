package dev.migrate.testdatabase;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the programs of a server out of the jar in which Maven Central keeps them. */
final class ServerArchive {
    private static final int ANY_EXECUTE_BIT = 0111;

    private ServerArchive() {}

    /** Unpacks the one {@code .txz} (a tar compressed with xz) that a jar holds. */
    static void unpackTxz(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no .txz"));
            try (InputStream tar = new XZInputStream(new BufferedInputStream(zip.getInputStream(entry)))) {
                unpackTar(tar, folder);
            }
        }
    }

    /** Unpacks a {@code .tar.gz} that a jar holds. */
    static void unpackTarGz(Path jar, String name, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream tar = new GZIPInputStream(zip.getInputStream(zip.getEntry(name)))) {
            unpackTar(tar, folder);
        }
    }

    /** Unpacks the part of a jar whose names hold a folder, whose programs are in {@code bin} and {@code scripts}. */
    static void unpackZip(Path jar, String part, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                int start = entry.getName().indexOf(part);
                if (start < 0 || entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName().substring(start + part.length());
                Path path = folder.resolve(name);
                FileTree.createParent(path);
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, path);
                }
                FileTree.makeReadable(path, name.startsWith("bin/") || name.startsWith("scripts/"));
            }
        }
    }

    private static void unpackTar(InputStream stream, Path folder) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(stream);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = entry.resolveIn(folder);
            if (entry.isDirectory()) {
                FileTree.create(path);
                continue;
            }
            // Archives name a folder after the files in it, or not at all.
            FileTree.createParent(path);
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                FileTree.makeReadable(path, (entry.getMode() & ANY_EXECUTE_BIT) != 0);
            }
        }
    }
}
