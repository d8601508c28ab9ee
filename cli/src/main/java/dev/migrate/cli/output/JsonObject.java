package dev.migrate.cli.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object whose keys stay in the order in which they are put. */
public final class JsonObject {
    private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

    public JsonObject put(String key, @Nullable Object value) {
        entries.put(key, value);
        return this;
    }

    /** For {@link Json#write}. */
    public Map<String, @Nullable Object> map() {
        return Collections.unmodifiableMap(entries);
    }
}
