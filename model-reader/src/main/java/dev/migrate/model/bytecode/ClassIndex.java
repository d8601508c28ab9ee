package dev.migrate.model.bytecode;

import dev.migrate.model.MappingProblem;
import dev.migrate.model.UnsupportedMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;

/**
 * The classes of a class path.
 *
 * <p>Only classes that carry persistence annotations are indexed ahead; any other is read when it is first asked for.
 * Threads may share it.
 */
public final class ClassIndex {
    /** Packages whose classes have nothing to map. */
    private static final List<String> LANGUAGES = List.of("java.", "javax.", "kotlin.", "scala.", "groovy.lang.");

    private final List<IndexView> indexes;
    private final ClassFiles others;
    private final Map<DotName, Optional<ClassInfo>> found = new ConcurrentHashMap<>();

    private final List<MappingFile> mappingFiles;
    private final MappingOverlay overlay;

    ClassIndex(List<IndexView> indexes, ClassFiles others, List<MappingFile> mappingFiles, MappingOverlay overlay) {
        this.indexes = List.copyOf(indexes);
        this.others = others;
        this.mappingFiles = List.copyOf(mappingFiles);
        this.overlay = overlay;
    }

    /** The mapping files in XML that lie on the class path. */
    public List<MappingFile> mappingFiles() {
        return mappingFiles;
    }

    /** What the mapping files say. */
    public MappingOverlay overlay() {
        return overlay;
    }

    /** The same classes, mapped by files as well. */
    public ClassIndex with(MappingOverlay changed) {
        return new ClassIndex(indexes, others, mappingFiles, changed);
    }

    /** The annotations of the class, with what a mapping file says in their place. */
    public AnnotationSet annotations(ClassInfo info) {
        ClassMapping mapping = overlay.classes().get(info.name());
        List<AnnotationInstance> declared = info.declaredAnnotations();
        return mapping == null ? AnnotationSet.of(declared) : mapping.onClass(declared);
    }

    /** The annotations of an attribute, with what a mapping file says in their place. */
    public AnnotationSet annotations(ClassInfo owner, String attribute, List<AnnotationInstance> declared) {
        ClassMapping mapping = overlay.classes().get(owner.name());
        return mapping == null ? AnnotationSet.of(declared) : mapping.onMember(attribute, declared);
    }

    /**
     * The classes that carry an annotation of Jakarta Persistence, or that a mapping file says so of.
     *
     * @param simpleName {@code Entity}, {@code Embeddable} and the like
     */
    public Collection<ClassInfo> classesWith(String simpleName) {
        // By text, which is many times faster to compare than the parts of a name.
        Map<String, ClassInfo> classes = new TreeMap<>();
        for (String namespace : List.of(AnnotationSet.JAKARTA, AnnotationSet.JAVAX)) {
            for (AnnotationInstance use : annotated(DotName.createSimple(namespace + simpleName))) {
                if (use.target().kind() == AnnotationTarget.Kind.CLASS) {
                    ClassInfo info = use.target().asClass();
                    classes.putIfAbsent(info.name().toString(), info);
                }
            }
        }
        for (DotName name : overlay.classes().keySet()) {
            Optional<ClassInfo> mapped =
                    find(name).filter(info -> annotations(info).hasJpa(simpleName));
            mapped.ifPresentOrElse(info -> classes.put(name.toString(), info), () -> classes.remove(name.toString()));
        }
        return classes.values();
    }

    /** The class, from the class path or from the Java platform; empty when neither has it. */
    public Optional<ClassInfo> find(DotName name) {
        return found.computeIfAbsent(name, this::look);
    }

    /**
     * The class that {@code info} extends; empty for one that extends nothing but what a language brings along.
     *
     * @throws UnsupportedMapping if it is not on the class path: it may well have columns
     */
    public Optional<ClassInfo> superclass(ClassInfo info) {
        DotName name = info.superName();
        if (name == null) {
            return Optional.empty();
        }
        Optional<ClassInfo> above = find(name);
        if (above.isEmpty() && LANGUAGES.stream().noneMatch(name.toString()::startsWith)) {
            throw new UnsupportedMapping(List.of(new MappingProblem(
                    info.name().toString(),
                    "its superclass " + name + " is not on the class path, and may have attributes that are columns",
                    "Add the jar that has it to models.classpath; a folder of jars is given as target/dependency/*,"
                            + " and a build with the Maven plugin knows its jars by itself.")));
        }
        return above;
    }

    /** Classes, fields, methods and packages that carry {@code annotation}, first on the class path first. */
    public Collection<AnnotationInstance> annotated(DotName annotation) {
        List<AnnotationInstance> instances = new ArrayList<>();
        indexes.forEach(index -> instances.addAll(index.getAnnotations(annotation)));
        return instances;
    }

    /**
     * What a field of an enum holds for each constant, in the order of their declaration; empty if only running the class
     * could tell.
     */
    public Optional<List<Object>> enumValues(ClassInfo enumClass, String field) {
        List<String> constants =
                enumClass.enumConstants().stream().map(FieldInfo::name).toList();
        String className = enumClass.name().toString();
        try {
            Optional<byte[]> bytes = others.read(className);
            return bytes.isEmpty()
                    ? Optional.empty()
                    : EnumFields.values(className.replace('.', '/'), bytes.get(), field, constants);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
