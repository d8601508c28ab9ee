package dev.migrate.command.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A migrate.yaml in a folder of its own. */
record ConfigFiles(Path folder) {

    Path file() {
        return folder.resolve("migrate.yaml");
    }

    MigrateConfig load(String yaml) {
        return load(yaml, Map.of());
    }

    MigrateConfig load(String yaml, Map<String, String> variables) {
        write(yaml);
        return MigrateConfig.load(ConfigOptions.of(variables).withFile(file()));
    }

    void write(String yaml) {
        try {
            Files.writeString(file(), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
