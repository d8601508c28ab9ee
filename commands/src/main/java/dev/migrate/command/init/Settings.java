package dev.migrate.command.init;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What counts of an application's configuration, for one profile or without any. */
record Settings(Map<String, String> values) {
    Settings {
        values = Map.copyOf(values);
    }

    /** The first of the keys that is set to something. */
    Optional<String> first(List<String> keys) {
        return keys.stream()
                .map(key -> values.getOrDefault(Framework.canonical(key), "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** These with others over them. */
    Settings with(Map<String, String> over) {
        Map<String, String> all = new HashMap<>(values);
        over.forEach((key, value) -> all.put(Framework.canonical(key), value));
        return new Settings(all);
    }
}
