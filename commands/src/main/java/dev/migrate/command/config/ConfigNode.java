package dev.migrate.command.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of migrate.yaml that knows its line, so that every error can say where it is. */
sealed interface ConfigNode {

    /** Counted from 1. */
    int line();

    /** What a person would call it: "a text", "a list". */
    String kind();

    /** @param text null where YAML writes a null: nothing, {@code ~} or {@code null} without quotes */
    record Scalar(@Nullable String text, int line) implements ConfigNode {
        @Override
        public String kind() {
            return text == null ? "empty" : "a single value";
        }
    }

    /** Several values. */
    record Sequence(List<ConfigNode> items, int line) implements ConfigNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the file's order. */
    record Mapping(Map<String, Entry> entries, int line) implements ConfigNode {
        @Override
        public String kind() {
            return "a group of keys";
        }

        /** This mapping with {@code other}'s values in place of its own, key by key at every depth. */
        Mapping overlaidWith(Mapping other) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            other.entries.forEach((key, entry) -> merged.merge(key, entry, Mapping::overlay));
            return new Mapping(merged, line);
        }

        private static Entry overlay(Entry below, Entry above) {
            if (below.value() instanceof Mapping mapping && above.value() instanceof Mapping other) {
                return new Entry(above.keyLine(), mapping.overlaidWith(other));
            }
            return above;
        }
    }

    /** The value of a key, and the line where the key stands. */
    record Entry(int keyLine, ConfigNode value) {}
}
