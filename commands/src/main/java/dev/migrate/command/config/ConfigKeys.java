package dev.migrate.command.config;

import dev.migrate.command.config.ConfigNode.Entry;
import dev.migrate.command.config.ConfigNode.Mapping;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses keys that migrate.yaml does not have, in environments that are not chosen as well. */
final class ConfigKeys {
    private static final String ENVIRONMENTS = "environments";

    /** The groups with their keys; what stands below a key is its own affair. */
    static final Map<String, List<String>> GROUPS = Map.of(
            "database", List.of("url", "user", "password", "schemas", "lock_timeout"),
            "models",
                    List.of(
                            "classpath",
                            "packages",
                            "naming",
                            "provider",
                            "types",
                            "bean_validation",
                            "quote_identifiers",
                            "auto_quote_keyword"),
            "migrations",
                    List.of("directory", "file_name", "timezone", "version_table", "version_schema", "transaction"),
            "naming_convention", List.of("primary_key", "foreign_key", "unique", "index", "check"),
            "autogenerate", List.of("include_tables", "exclude_tables", "comments"));

    private final Path file;

    ConfigKeys(Path file) {
        this.file = file;
    }

    /** @throws MigrateException at the first unknown key */
    void check(Mapping root) {
        List<String> groups = new ArrayList<>(GROUPS.keySet());
        groups.add(ENVIRONMENTS);
        checkGroups(root, groups);
        Entry environments = root.entries().get(ENVIRONMENTS);
        if (environments != null && environments.value() instanceof Mapping named) {
            for (Entry environment : named.entries().values()) {
                if (environment.value() instanceof Mapping settings) {
                    checkGroups(settings, GROUPS.keySet());
                }
            }
        }
    }

    private void checkGroups(Mapping mapping, Collection<String> groups) {
        mapping.entries().forEach((name, entry) -> {
            checkKey(name, entry, groups, "");
            List<String> keys = GROUPS.get(name);
            if (keys != null && entry.value() instanceof Mapping group) {
                group.entries().forEach((key, value) -> checkKey(key, value, keys, name + "."));
            }
        });
    }

    private void checkKey(String name, Entry entry, Collection<String> known, String prefix) {
        if (!known.contains(name)) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "Unknown key `" + prefix + name + "`",
                    file + ":" + entry.keyLine(),
                    hint(name, known, prefix));
        }
    }

    private static String hint(String name, Collection<String> known, String prefix) {
        return NearestNames.nearest(name, known)
                .map(nearest -> "Did you mean `" + prefix + nearest + "`?")
                .or(() -> groupOf(name).map(group -> "`" + name + "` belongs below `" + group + ":`."))
                .orElseGet(() -> "The keys here are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    private static Optional<String> groupOf(String key) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
