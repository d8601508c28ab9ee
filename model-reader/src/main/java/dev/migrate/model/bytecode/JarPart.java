package dev.migrate.model.bytecode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;

/** A jar of classes, or an application's archive that has its classes and jars in folders of its own. */
final class JarPart implements ClassPathPart {
    private static final String READY_INDEX = "META-INF/jandex.idx";

    /** Where Spring Boot's jars and web applications keep what is theirs. */
    private static final List<String> CLASSES = List.of("BOOT-INF/classes/", "WEB-INF/classes/");

    private static final List<String> LIBRARIES = List.of("BOOT-INF/lib/", "WEB-INF/lib/", "WEB-INF/lib-provided/");

    private final Path path;
    private final ZipFile jar;

    JarPart(Path path) throws IOException {
        this.path = path;
        this.jar = new ZipFile(path.toFile());
    }

    @Override
    public String where() {
        return path.toString();
    }

    @Override
    public String where(String resource) {
        return path + "!" + resource;
    }

    @Override
    public Optional<byte[]> resource(String name) throws IOException {
        for (String folder : CLASSES) {
            Optional<byte[]> content = content(folder + name);
            if (content.isPresent()) {
                return content;
            }
        }
        return content(name);
    }

    private Optional<byte[]> content(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void list(Findings findings) throws IOException {
        Optional<IndexView> ready = readyIndex();
        ready.ifPresent(findings::foundIndex);
        boolean unit = jar.getEntry(PersistenceUnits.DESCRIPTOR) != null;
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            String own = withoutFolder(name);
            if (own.endsWith(CLASS) && !own.startsWith("META-INF/")) {
                boolean indexed = ready.isPresent() && own.equals(name);
                findings.foundClass(className(own), ClassFile.inJar(path, name), !indexed);
            } else if (own.endsWith(OWN_MAPPING) && (unit || !own.equals(name))) {
                findings.foundMapping(new MappingFile(where(name), content(name).orElseThrow()));
            }
        }
    }

    static String className(String entry) {
        return entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    }

    private static String withoutFolder(String name) {
        for (String folder : CLASSES) {
            if (name.startsWith(folder)) {
                return name.substring(folder.length());
            }
        }
        return name;
    }

    /** What a build has indexed ahead; nothing where it did so in a way that is not known here. */
    private Optional<IndexView> readyIndex() throws IOException {
        Optional<byte[]> bytes = content(READY_INDEX);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndexReader(new ByteArrayInputStream(bytes.get())).read());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<ClassPathPart> inner() {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".jar") && LIBRARIES.stream().anyMatch(name::startsWith))
                .<ClassPathPart>map(name -> new InnerJarPart(path, name))
                .toList();
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
