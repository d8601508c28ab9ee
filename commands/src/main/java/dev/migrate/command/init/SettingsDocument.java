package dev.migrate.command.init;

import java.util.List;
import java.util.Map;

/**
 * What one document of an application's configuration says.
 *
 * @param profiles for which profiles it counts; none means always
 * @param values by key, as it is written
 */
record SettingsDocument(List<String> profiles, Map<String, String> values) {
    SettingsDocument {
        profiles = List.copyOf(profiles);
        values = Map.copyOf(values);
    }
}
