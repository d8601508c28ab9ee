package dev.migrate.model.bytecode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A jar inside of an application's archive. It can only be read from its beginning, so that of the classes with
 * annotations the bytes are kept when they are first met.
 *
 * @param name of the entry that it is
 */
record InnerJarPart(Path archive, String name) implements ClassPathPart {
    private static final String SEPARATOR = "!/";

    private interface Visitor {
        /** Whether to go on. */
        boolean visit(String entry, ZipInputStream content) throws IOException;
    }

    @Override
    public String where() {
        return archive + "!" + name;
    }

    @Override
    public String where(String resource) {
        return where() + "!" + resource;
    }

    /** The content of what {@link #list} calls {@code entry}; empty if it is no entry of an inner jar. */
    static Optional<byte[]> read(Path archive, String entry) throws IOException {
        int separator = entry.indexOf(SEPARATOR);
        return separator < 0
                ? Optional.empty()
                : new InnerJarPart(archive, entry.substring(0, separator))
                        .resource(entry.substring(separator + SEPARATOR.length()));
    }

    @Override
    public Optional<byte[]> resource(String resource) throws IOException {
        byte[][] found = new byte[1][];
        walk((entry, content) -> {
            if (entry.equals(resource)) {
                found[0] = content.readAllBytes();
            }
            return found[0] == null;
        });
        return Optional.ofNullable(found[0]);
    }

    @Override
    public void list(Findings findings) throws IOException {
        walk((entry, content) -> {
            if (entry.endsWith(CLASS) && !entry.startsWith("META-INF/")) {
                byte[] bytes = content.readAllBytes();
                boolean mapping = ConstantPool.mentionsMapping(bytes);
                String place = name + SEPARATOR + entry;
                ClassFile file = mapping ? ClassFile.known(archive, place, bytes) : ClassFile.inJar(archive, place);
                findings.foundClass(JarPart.className(entry), file, mapping);
            }
            return true;
        });
    }

    private void walk(Visitor visitor) throws IOException {
        try (ZipFile outer = new ZipFile(archive.toFile())) {
            ZipEntry entry = outer.getEntry(name);
            try (ZipInputStream inner = new ZipInputStream(outer.getInputStream(entry))) {
                ZipEntry next = inner.getNextEntry();
                while (next != null && visitor.visit(next.getName(), inner)) {
                    next = inner.getNextEntry();
                }
            }
        }
    }
}
