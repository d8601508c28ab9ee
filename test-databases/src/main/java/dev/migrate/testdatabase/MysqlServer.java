package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A MySQL server for the tests of this JVM. */
public final class MysqlServer {
    /** The user of MySQL and MariaDB who may only read in the tests' databases; the password is that of the others. */
    public static final String READER = "reader";

    /** A user with all rights but one: INSERT, UPDATE or DELETE. */
    public static String userWithout(String right) {
        return "no_" + right.toLowerCase(Locale.ROOT);
    }

    private static final String SERVER = "mysql-8.0";

    private MysqlServer() {}

    /**
     * Creates an empty database on a MySQL 8.0, which the first call starts.
     *
     * @throws IllegalStateException if it does not start; the message holds its log
     */
    public static TestDatabase createDatabase() {
        return MysqlFamily.running(SERVER, new Recipe()).createDatabase();
    }

    private static final class Recipe implements ServerRecipe {
        @Override
        public void unpack(Path archive, Path home) throws IOException {
            ServerArchive.unpackTarGz(archive, "mysql-Linux-amd64.tar.gz", home);
            // The program is linked with these, and finds them here; switched off as it runs, it calls neither.
            Path libraries = home.resolve("lib/private");
            StubLibrary.write(
                    libraries,
                    "libaio.so.1",
                    List.of(
                            new StubLibrary.Version("LIBAIO_0.1", List.of("io_submit")),
                            new StubLibrary.Version("LIBAIO_0.4", List.of("io_setup", "io_getevents"))));
            StubLibrary.write(
                    libraries,
                    "libnuma.so.1",
                    List.of(
                            new StubLibrary.Version(
                                    "libnuma_1.1",
                                    List.of(
                                            "numa_available",
                                            "numa_alloc_local",
                                            "numa_free",
                                            "mbind",
                                            "set_mempolicy")),
                            new StubLibrary.Version(
                                    "libnuma_1.2", List.of("numa_bitmask_free", "numa_get_mems_allowed"))));
        }

        @Override
        public List<String> initialise(Path home, Path folder, Path data) {
            List<String> command = program(home);
            command.add("--datadir=" + data);
            command.add("--tmpdir=" + data);
            command.add("--initialize-insecure");
            return command;
        }

        @Override
        public List<String> start(Path home, Path data, int port) throws IOException {
            List<String> command = program(home);
            command.addAll(MysqlFamily.startOptions(data, port));
            command.add("--skip-mysqlx");
            // Threads that write the log wait in a loop, at the cost of the statements: a quarter of the time of DDL.
            command.add("--innodb-log-writer-threads=OFF");
            return command;
        }

        private static List<String> program(Path home) {
            return new ArrayList<>(List.of(
                    home.resolve("bin/mysqld").toString(),
                    "--no-defaults",
                    "--basedir=" + home,
                    "--lc-messages-dir=" + home.resolve("share"),
                    "--innodb-use-native-aio=0",
                    "--innodb-log-file-size=4M"));
        }

        @Override
        public String stopSignal() {
            return "KILL";
        }
    }
}
