package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        return MysqlFamily.running(SERVER, new Recipe()).createDatabase();
    }

    private static final class Recipe implements ServerRecipe {
        private static final List<String> SYSTEM_TABLES = List.of(
                "mariadb_system_tables.sql",
                "mariadb_performance_tables.sql",
                "mariadb_system_tables_data.sql",
                "fill_help_tables.sql",
                "maria_add_gis_sp_bootstrap.sql",
                "mariadb_sys_schema.sql");

        @Override
        public void unpack(Path archive, Path home) throws IOException {
            ServerArchive.unpackZip(archive, "/linux/", home);
        }

        /** What the script {@code mariadb-install-db} does; the script itself cannot work in a folder with a space. */
        @Override
        public List<String> initialise(Path home, Path folder, Path data) throws IOException {
            Path sql = folder.resolve("bootstrap.sql");
            Files.writeString(sql, "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
            for (String script : SYSTEM_TABLES) {
                Files.write(sql, Files.readAllBytes(script(home, script)), StandardOpenOption.APPEND);
            }
            FileTree.makeReadable(sql, false);
            List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <bootstrap.sql", "sh"));
            command.addAll(program(home));
            command.addAll(List.of(
                    "--datadir=" + data,
                    "--tmpdir=" + data,
                    "--bootstrap",
                    "--enforce-storage-engine=",
                    "--max-allowed-packet=8M"));
            return command;
        }

        /** Before MariaDB 11, the scripts were still named after MySQL. */
        private static Path script(Path home, String name) {
            Path script = home.resolve("share").resolve(name);
            return Files.exists(script) ? script : script.resolveSibling(name.replace("mariadb_", "mysql_"));
        }

        @Override
        public List<String> start(Path home, Path data, int port) throws IOException {
            List<String> command = program(home);
            // Without this, each start makes a key for TLS, which takes seconds.
            command.add("--skip-ssl");
            command.addAll(MysqlFamily.startOptions(data, port));
            return command;
        }

        private static List<String> program(Path home) {
            return new ArrayList<>(List.of(
                    home.resolve("bin/mariadbd").toString(),
                    "--no-defaults",
                    "--basedir=" + home,
                    "--innodb-log-file-size=4M"));
        }

        @Override
        public String stopSignal() {
            return "KILL";
        }
    }
}
