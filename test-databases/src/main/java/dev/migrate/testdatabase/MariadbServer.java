package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB server for the tests of this JVM. */
public final class MariadbServer {
    private static final String SERVER = "mariadb-11.4";

    private MariadbServer() {}

    /**
     * Creates an empty database on a MariaDB 11.4, which the first call starts.
     *
     * @throws IllegalStateException if it does not start; the message holds its log
     */
    public static TestDatabase createDatabase() {
        return Running.SERVER.createDatabase();
    }

    /** Started when a test first asks for it, and shared by all. */
    private static final class Running {
        private static final MysqlFamily SERVER = MysqlFamily.start(MariadbServer.SERVER, new Recipe());
    }

    private static final class Recipe implements ServerRecipe {
        @Override
        public void unpack(Path archive, Path home) throws IOException {
            ServerArchive.unpackZip(archive, "/linux/", home);
        }

        @Override
        public List<String> initialise(Path home, Path folder, Path data) {
            return List.of(
                    home.resolve("scripts/mariadb-install-db").toString(),
                    "--no-defaults",
                    "--basedir=" + home,
                    "--datadir=" + data,
                    "--tmpdir=" + data,
                    "--auth-root-authentication-method=normal",
                    "--skip-name-resolve",
                    "--skip-test-db",
                    "--innodb-log-file-size=4M");
        }

        @Override
        public List<String> start(Path home, Path data, int port) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    home.resolve("bin/mariadbd").toString(),
                    "--no-defaults",
                    "--basedir=" + home,
                    // Without this, each start makes a key for TLS, which takes seconds.
                    "--skip-ssl"));
            command.addAll(MysqlFamily.startOptions(data, port));
            return command;
        }

        @Override
        public String stopSignal() {
            return "KILL";
        }
    }
}
