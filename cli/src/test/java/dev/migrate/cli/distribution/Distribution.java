package dev.migrate.cli.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An unpacked archive.
 *
 * @param home the folder that holds {@code bin}
 */
record Distribution(Path home) {
    private static final String NAME = "migrate-" + System.getProperty("distribution.version");

    static Distribution ofTar(Path folder) {
        Shell.run(List.of("tar", "xzf", archive(".tar.gz"), "-C", folder.toString()), folder, Map.of())
                .succeeded();
        return new Distribution(folder.resolve(NAME));
    }

    /** With the tool that every JDK has; it knows nothing of a file's rights. */
    static Distribution ofZip(Path folder) {
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        Shell.run(List.of(jar, "xf", archive(".zip")), folder, Map.of()).succeeded();
        return new Distribution(folder.resolve(NAME));
    }

    private static String archive(String suffix) {
        return Path.of("target", NAME + suffix).toAbsolutePath().toString();
    }

    Path launcher() {
        return home.resolve("bin/migrate");
    }

    /** The launcher's path for a shell script. */
    String quotedLauncher() {
        return "'" + launcher() + "'";
    }

    List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
