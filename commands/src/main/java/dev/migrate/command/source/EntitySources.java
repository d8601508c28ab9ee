package dev.migrate.command.source;

import dev.migrate.model.TableSource;
import dev.migrate.schema.ObjectName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The source files of entities, found beside the folders that their classes were compiled into. */
public final class EntitySources {
    /** Where Maven and Gradle compile to, with the sources' folders seen from there. */
    private static final Map<String, List<String>> LAYOUTS = Map.of(
            "target/classes", List.of("src/main/java", "src/main/kotlin", "src"),
            "build/classes/java/main", List.of("src/main/java"),
            "build/classes/kotlin/main", List.of("src/main/kotlin", "src/main/java"));

    private final Map<ObjectName, TableSource> tables;
    private final List<Path> roots;

    private EntitySources(Map<ObjectName, TableSource> tables, List<Path> roots) {
        this.tables = Map.copyOf(tables);
        this.roots = List.copyOf(roots);
    }

    /**
     * @param tables what each table is for
     * @param classpath the folders that classes are compiled into; jars have no sources
     */
    public static EntitySources of(Map<ObjectName, TableSource> tables, List<Path> classpath) {
        Set<Path> roots = new LinkedHashSet<>();
        for (Path folder : classpath) {
            LAYOUTS.forEach((output, sources) -> {
                if (folder.toAbsolutePath().normalize().endsWith(output)) {
                    Path project = above(
                            folder.toAbsolutePath().normalize(), Path.of(output).getNameCount());
                    sources.forEach(source -> roots.add(project.resolve(source)));
                }
            });
        }
        return new EntitySources(tables, new ArrayList<>(roots));
    }

    private static Path above(Path path, int levels) {
        Path above = path;
        for (int i = 0; i < levels; i++) {
            above = above.resolve("..");
        }
        return above.normalize();
    }

    /**
     * The line of a column's attribute, or else of its table's class; for a table that holds an attribute's elements or
     * links, the line of that attribute. Empty if there is no such source file.
     */
    public Optional<SourcePlace> find(@Nullable String schema, String table, @Nullable String column) {
        return source(schema, table).flatMap(source -> file(source.className())
                .map(file ->
                        place(file, source.className(), source.attribute() == null ? column : source.attribute())));
    }

    private Optional<TableSource> source(@Nullable String schema, String table) {
        TableSource exact = tables.get(new ObjectName(schema, table));
        return exact != null
                ? Optional.of(exact)
                : tables.entrySet().stream()
                        .filter(entry -> entry.getKey().name().equalsIgnoreCase(table))
                        .map(Map.Entry::getValue)
                        .min(Comparator.comparing(TableSource::className));
    }

    /** A class within another is in the file of the outermost one. */
    private Optional<Path> file(String className) {
        String path = className.replaceFirst("\\$.*", "").replace('.', '/');
        return roots.stream()
                .flatMap(root -> List.of(root.resolve(path + ".java"), root.resolve(path + ".kt")).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static SourcePlace place(Path file, String className, @Nullable String column) {
        List<String> lines = lines(file);
        String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        int ofClass =
                first(lines, 0, Pattern.compile("\\b(class|record|interface)\\s+" + Pattern.quote(simple) + "\\b"));
        int ofColumn = column == null ? -1 : attribute(lines, Math.max(ofClass, 0), column);
        return new SourcePlace(file, Math.max(ofColumn >= 0 ? ofColumn : ofClass, 0) + 1);
    }

    /** The attribute that is named like the column, with or without the underscores and an {@code _id} at its end. */
    private static int attribute(List<String> lines, int from, String column) {
        String plain = plain(column);
        Pattern words = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?=\\s*[;=:,)(])");
        for (int i = from + 1; i < lines.size(); i++) {
            Matcher matcher = words.matcher(lines.get(i));
            while (matcher.find()) {
                String word = plain(matcher.group().replaceFirst("^get(?=\\p{Lu})", ""));
                if (word.equals(plain) || (word + "id").equals(plain)) {
                    return i;
                }
            }
        }
        return first(lines, from, Pattern.compile("name\\s*=\\s*\"" + Pattern.quote(column) + "\""));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int first(List<String> lines, int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> lines(Path file) {
        try {
            // Whatever its encoding is: only names are looked for.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
