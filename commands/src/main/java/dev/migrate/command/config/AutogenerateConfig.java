package dev.migrate.command.config;

import java.util.List;

/**
 * What is compared.
 *
 * @param includeTables glob patterns, {@code [schema.]table}, letter case ignored
 * @param excludeTables wins over {@code includeTables}
 * @param comments whether comments count
 */
public record AutogenerateConfig(List<String> includeTables, List<String> excludeTables, boolean comments) {
    public static final AutogenerateConfig DEFAULT =
            new AutogenerateConfig(List.of("*"), List.of("flyway_schema_history", "DATABASECHANGELOG*"), true);

    public AutogenerateConfig {
        includeTables = List.copyOf(includeTables);
        excludeTables = List.copyOf(excludeTables);
    }
}
