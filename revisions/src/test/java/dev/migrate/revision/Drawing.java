package dev.migrate.revision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Graphs drawn as text.
 *
 * <p>{@code "a <- b <- c"}: b follows a, c follows b. {@code "c, d <- m"}: m joins c and d. {@code "x"}: a root.
 * {@code "b [billing]"}: b carries a label. {@code "b (needs x, y)"}: b depends on x and y.
 */
final class Drawing {
    private static final Pattern NODE =
            Pattern.compile("(?<name>[^\\[(]+?)\\s*(\\[(?<labels>[^]]*)])?\\s*(\\(needs (?<needs>[^)]*)\\))?");

    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, List<String>> labels = new LinkedHashMap<>();
    private final Map<String, List<String>> needs = new LinkedHashMap<>();

    private Drawing() {}

    static RevisionMap revisions(String... lines) {
        return RevisionMap.of(list(lines));
    }

    static List<Revision> list(String... lines) {
        Drawing drawing = new Drawing();
        Arrays.stream(lines).forEach(drawing::line);
        return drawing.parents.keySet().stream().map(drawing::revision).toList();
    }

    static RevisionId id(String value) {
        return new RevisionId(value);
    }

    /** Ids from names with blanks between them. */
    static Set<RevisionId> ids(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(RevisionId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names with blanks between them. */
    static String names(List<Revision> revisions) {
        return revisions.stream().map(revision -> revision.id().value()).collect(Collectors.joining(" "));
    }

    static String names(Set<RevisionId> ids) {
        return ids.stream().map(RevisionId::value).collect(Collectors.joining(" "));
    }

    /** The steps of a plan as {@code +a} and {@code -a}, with blanks between them. */
    static String steps(MigrationPlan plan) {
        return plan.steps().stream()
                .map(step -> (step.direction() == Direction.UPGRADE ? "+" : "-")
                        + step.revision().id())
                .collect(Collectors.joining(" "));
    }

    /** Plans on a drawn graph, for arguments and ids with blanks between them. */
    static String upgrade(RevisionMap map, String target, String applied) {
        RevisionSelector selector = new RevisionSelector(map, () -> ids(applied));
        return steps(new MigrationPlanner(map).upgrade(selector.upgradeTargets(target), ids(applied)));
    }

    static String downgrade(RevisionMap map, String target, String applied) {
        RevisionSelector selector = new RevisionSelector(map, () -> ids(applied));
        return steps(new MigrationPlanner(map).downgrade(selector.downgradeTarget(target), ids(applied)));
    }

    private void line(String line) {
        List<String> before = List.of();
        for (String group : line.split("<-", -1)) {
            before = group(group.strip(), before);
        }
    }

    private List<String> group(String group, List<String> before) {
        Matcher node = NODE.matcher(group);
        if (!node.matches()) {
            throw new IllegalArgumentException("Not a drawing: " + group);
        }
        List<String> names = items(node.group("name"));
        for (String name : names) {
            parents.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(before);
            items(node.group("labels")).forEach(label -> add(labels, name, label));
            items(node.group("needs")).forEach(need -> add(needs, name, need));
        }
        return names;
    }

    private static List<String> items(String text) {
        return text == null ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
    }

    private static void add(Map<String, List<String>> lists, String key, String item) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(item);
    }

    private Revision revision(String name) {
        RevisionHeader header = new RevisionHeader(
                id(name),
                parents.get(name).stream().map(RevisionId::new).toList(),
                labels.getOrDefault(name, List.of()),
                needs.getOrDefault(name, List.of()),
                "",
                null);
        return Revision.read(new TextSource(name + ".sql", RevisionFile.render(header, "", "")));
    }

    record TextSource(String name, String text) implements RevisionSource {
        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public byte[] read() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
