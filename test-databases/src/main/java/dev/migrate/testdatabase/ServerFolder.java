package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * Where the servers are kept between the builds: {@code target/servers} at the top of the project.
 *
 * <p>It holds the archives that the build copied, and, made from them once and used by every later JVM, the unpacked
 * programs and an initialised data folder per version. A server runs in a {@link RunFolder}.
 */
final class ServerFolder {
    private final Path archives;
    private final Path work;

    private ServerFolder(Path archives, Path work) {
        this.archives = archives;
        this.work = work;
    }

    /** Finds the folder from the current directory, which is the top of the project or one of its modules. */
    static ServerFolder find(ServerUser user) throws IOException {
        Path archives = FileTree.create(projectTop().resolve("target/servers"));
        if (user.reaches(archives)) {
            return new ServerFolder(archives, archives);
        }
        Path elsewhere = FileTree.create(Path.of(System.getProperty("java.io.tmpdir"), "migrate-test-servers"));
        // Everybody may write to the system's folder for temporary files: what others put there is not trusted.
        if (!Files.getOwner(elsewhere).equals(ServerUser.caller()) || !user.reaches(elsewhere)) {
            throw new IllegalStateException("The user of the database servers must be able to enter " + archives
                    + " or " + elsewhere + ", and the latter must belong to the user of the build");
        }
        return new ServerFolder(archives, elsewhere);
    }

    private static Path projectTop() {
        Path start = Path.of("").toAbsolutePath();
        for (Path step = start; step != null; step = step.getParent()) {
            if (Files.isDirectory(step.resolve(".mvn"))) {
                return step;
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds .mvn, the mark of the project's top");
    }

    /**
     * The archive of a server, as the build copied it.
     *
     * @param server a key of {@code servers.properties}
     */
    Path archive(String server) throws IOException {
        Path archive = archives.resolve(fullName(server) + ".jar");
        if (Files.notExists(archive)) {
            throw new IllegalStateException("The archive of a database server is missing: " + archive
                    + ". Run mvn -pl test-databases generate-test-resources, at the top of the project.");
        }
        return archive;
    }

    /** The name of a server with its whole version, such as {@code postgresql-18.6.0}. */
    String fullName(String server) throws IOException {
        Properties versions = new Properties();
        try (InputStream file = ServerFolder.class.getResourceAsStream("servers.properties")) {
            versions.load(file);
        }
        String version = versions.getProperty(server);
        if (version == null) {
            throw new IllegalArgumentException("There is no " + server + " for tests, only " + versions.keySet());
        }
        return server.replaceFirst("-.*", "") + "-" + version;
    }

    /** Returns the folder of that name, which the first JVM of all that ask for it makes. */
    Path prepare(String name, Preparation preparation) throws IOException {
        Path folder = work.resolve(name);
        try (FileChannel file =
                FileChannel.open(work.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = file.lock();
            if (Files.notExists(folder)) {
                Path partial = work.resolve(name + ".partial");
                FileTree.delete(partial);
                preparation.fill(FileTree.create(partial));
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            lock.release();
        }
        return folder;
    }

    /** A fresh folder for one server of this JVM. */
    Path newRunFolder() throws IOException {
        return RunFolder.create(work);
    }

    /** Fills an empty folder with what is to be kept. */
    interface Preparation {
        void fill(Path folder) throws IOException;
    }
}
