package dev.migrate.model.bytecode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;

/**
 * The classes of a class path.
 *
 * <p>Only classes that carry persistence annotations are indexed ahead; any other is read when it is first asked for.
 * Threads may share it.
 */
public final class ClassIndex {
    private final List<IndexView> indexes;
    private final ClassFiles others;
    private final Map<DotName, Optional<ClassInfo>> found = new ConcurrentHashMap<>();

    ClassIndex(List<IndexView> indexes, ClassFiles others) {
        this.indexes = List.copyOf(indexes);
        this.others = others;
    }

    /** The class, from the class path or from the Java platform; empty when neither has it. */
    public Optional<ClassInfo> find(DotName name) {
        return found.computeIfAbsent(name, this::look);
    }

    /** Classes, fields, methods and packages that carry {@code annotation}, first on the class path first. */
    public Collection<AnnotationInstance> annotated(DotName annotation) {
        List<AnnotationInstance> instances = new ArrayList<>();
        indexes.forEach(index -> instances.addAll(index.getAnnotations(annotation)));
        return instances;
    }

    private Optional<ClassInfo> look(DotName name) {
        for (IndexView index : indexes) {
            ClassInfo info = index.getClassByName(name);
            if (info != null) {
                return Optional.of(info);
            }
        }
        try {
            Optional<byte[]> bytes = others.read(name.toString());
            return bytes.isPresent() ? Optional.of(parse(bytes.get())) : platformClass(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassInfo parse(byte[] bytes) throws IOException {
        return Index.singleClass(new ByteArrayInputStream(bytes));
    }

    /** Enums such as {@code java.time.DayOfWeek} are mapped too, and their constants are in the platform's own files. */
    private static Optional<ClassInfo> platformClass(DotName name) throws IOException {
        String text = name.toString();
        if (!text.startsWith("java.")) {
            return Optional.empty();
        }
        try (InputStream in =
                ClassLoader.getPlatformClassLoader().getResourceAsStream(text.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(parse(in.readAllBytes()));
        }
    }
}
