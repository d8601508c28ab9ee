package dev.migrate.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who runs this program, and where. */
final class LocalUser {
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private LocalUser() {}

    /** {@code user@host}, or the user alone where the host does not say its name; no name service is asked. */
    static String name() {
        String user = System.getProperty("user.name", "unknown");
        return host().map(host -> user + "@" + host).orElse(user);
    }

    private static Optional<String> host() {
        Map<String, String> environment = System.getenv();
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(LocalUser::linuxHost);
    }

    private static Optional<String> linuxHost() {
        try {
            return Optional.of(Files.readString(LINUX_HOST_NAME).strip()).filter(name -> !name.isEmpty());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
