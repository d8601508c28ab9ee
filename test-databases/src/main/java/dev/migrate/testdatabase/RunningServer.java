package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** A server of this JVM, stopped and removed when the JVM ends. */
final class RunningServer {
    private final ServerProcess process;
    private final int port;

    private RunningServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server, which need not be ready yet when this returns.
     *
     * @param server a key of {@code servers.properties}
     */
    static RunningServer start(String server, ServerRecipe recipe) {
        try {
            ServerUser user = ServerUser.current();
            ServerFolder servers = ServerFolder.find(user);
            String name = servers.fullName(server);
            Path home = servers.prepare(name, empty -> recipe.unpack(servers.archive(server), empty));
            Path initialised = servers.prepare(name + "-data", empty -> initialise(user, recipe, home, empty));
            Path run = servers.newRunFolder();
            Path data = run.resolve("data");
            FileTree.copy(initialised.resolve("data"), data);
            user.own(data);
            int port = ServerProcess.freePort();
            List<String> command = recipe.start(home, data, port);
            ServerProcess process = ServerProcess.start(user, run, recipe.stopSignal(), command);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.stop();
                FileTree.delete(run);
            }));
            return new RunningServer(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The database server " + server + " could not be set up", e);
        }
    }

    private static void initialise(ServerUser user, ServerRecipe recipe, Path home, Path folder) throws IOException {
        Path data = FileTree.create(folder.resolve("data"));
        user.own(data);
        ServerProcess.start(user, folder, "KILL", recipe.initialise(home, folder, data))
                .awaitSuccess();
    }

    int port() {
        return port;
    }

    /** Waits until the server lets a user in, and returns that connection. */
    Connection awaitConnection(String url, String user, String password) {
        return process.awaitConnection(url, user, password);
    }
}
