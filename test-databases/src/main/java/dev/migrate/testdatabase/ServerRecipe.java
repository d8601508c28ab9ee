package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How one kind of server is unpacked, initialised and started; {@link RunningServer} does what is the same for all. */
interface ServerRecipe {
    /** Unpacks the archive into the folder {@code home}. */
    void unpack(Path archive, Path home) throws IOException;

    /**
     * The command that fills the empty folder {@code data}, which is done when the command ends.
     *
     * @param folder where files that the command reads may be put
     */
    List<String> initialise(Path home, Path folder, Path data) throws IOException;

    /** The command that runs in the foreground, from initialised data, until it is stopped. */
    List<String> start(Path home, Path data, int port) throws IOException;

    /** The signal on which the server ends at once, without waiting for its clients. */
    String stopSignal();
}
