package dev.migrate.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every annotation of the mapping vocabulary, with every attribute, has been looked at: a new one in a later release
 * fails here until somebody has decided what it does to the schema.
 */
class KnownAnnotationsTest {
    /** Refused where they are met: they make tables of their own, or types that nothing here could name. */
    private static final Set<String> REFUSED = Set.of(
            "Audited",
            "Audited$CollectionTable",
            "Audited$Excluded",
            "Audited$SecondaryTable",
            "Audited$SecondaryTables",
            "Audited$Table",
            "Changelog",
            "Changelog$ChangesetId",
            "Changelog$ModifiedEntities",
            "Changelog$Timestamp",
            "CollectionIdType",
            "JdbcTypeRegistration",
            "JdbcTypeRegistrations",
            "MapKeyCompositeType",
            "Temporal",
            "Temporal$Excluded",
            "Temporal$HistoryPartitioning",
            "Temporal$HistoryTable");

    /** Not written on a mapped class or member, although their target would allow it. */
    private static final Set<String> PART_OF_ANOTHER = Set.of("FetchProfile$FetchOverride");

    @Test
    void everyAnnotationThatCanStandOnAMappedClassIsKnown() throws Exception {
        List<String> unknown = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            String name =
                    annotation.getName().substring(annotation.getPackageName().length() + 1);
            boolean jpa = annotation.getName().startsWith("jakarta.");
            boolean known = jpa ? KnownAnnotations.isKnownJpa(name) : KnownAnnotations.isKnownHibernate(name);
            boolean elsewhere = (!jpa && REFUSED.contains(name)) || PART_OF_ANOTHER.contains(name);
            if (standsOnMapping(annotation) && !known && !elsewhere) {
                unknown.add(annotation.getName());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyAttributeIsListedAsReadOrAsWithoutEffect() throws Exception {
        List<String> declared = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            String attributes = Arrays.stream(annotation.getDeclaredMethods())
                    .map(Method::getName)
                    .sorted()
                    .collect(Collectors.joining(" "));
            declared.add((annotation.getName() + " " + attributes).strip());
        }
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static List<String> listed() throws IOException {
        return AnnotationAttributes.all().stream()
                .map(line -> (line.annotation() + " " + String.join(" ", line.attributes())).strip())
                .toList();
    }

    private static boolean standsOnMapping(Class<?> annotation) {
        Target target = annotation.getAnnotation(Target.class);
        Set<ElementType> places =
                EnumSet.of(ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PACKAGE);
        return target != null && Arrays.stream(target.value()).anyMatch(places::contains);
    }

    private static List<Class<?>> annotations() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> annotations = new ArrayList<>();
        for (Class<?> member : List.of(jakarta.persistence.Entity.class, org.hibernate.annotations.NaturalId.class)) {
            Path jar = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            String folder = member.getPackageName().replace('.', '/') + "/";
            try (JarFile file = new JarFile(jar.toFile())) {
                for (String entry :
                        file.stream().map(each -> each.getName()).sorted().toList()) {
                    boolean inFolder = entry.startsWith(folder) && entry.indexOf('/', folder.length()) < 0;
                    if (inFolder && entry.endsWith(".class") && !entry.endsWith("-info.class")) {
                        Class<?> type = Class.forName(entry.replace('/', '.').replace(".class", ""));
                        if (type.isAnnotation()) {
                            annotations.add(type);
                        }
                    }
                }
            }
        }
        return annotations;
    }
}
