package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operating-system user as whom servers run: the caller, or nobody where the caller is root, whom they refuse. */
final class ServerUser {
    private static final Path SELF = Path.of("/proc/self");
    private static final String UNPRIVILEGED = "nobody";
    // The group of nobody has no common name: nogroup on Debian, nobody on Fedora.
    private static final String UNPRIVILEGED_GROUP = "65534";

    private final Optional<UserPrincipal> unprivileged;

    private ServerUser(Optional<UserPrincipal> unprivileged) {
        this.unprivileged = unprivileged;
    }

    static ServerUser current() throws IOException {
        if (Files.notExists(SELF)) {
            throw new IllegalStateException("The database servers of the tests run on Linux; elsewhere, set "
                    + TestDatabases.VARIABLE + "=sqlite to do without them");
        }
        if (!Files.getAttribute(SELF, "unix:uid").equals(0)) {
            return new ServerUser(Optional.empty());
        }
        return new ServerUser(
                Optional.of(SELF.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED)));
    }

    /** The user of this JVM. */
    static UserPrincipal caller() throws IOException {
        return Files.getOwner(SELF);
    }

    /**
     * The command that runs {@code command} as this user.
     *
     * @param deathSignal what the kernel sends to the process once the thread that started it is gone
     */
    List<String> run(String deathSignal, List<String> command) {
        List<String> full = new ArrayList<>(List.of("setpriv", "--pdeathsig", deathSignal));
        if (unprivileged.isPresent()) {
            full.addAll(List.of("--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED_GROUP, "--clear-groups"));
        }
        full.add("--");
        full.addAll(command);
        return full;
    }

    /** Hands over a tree that a server is going to write to. */
    void own(Path tree) throws IOException {
        if (unprivileged.isPresent()) {
            FileTree.giveTo(unprivileged.get(), tree);
        }
    }

    /** Whether this user may enter a folder and all those above it. */
    boolean reaches(Path folder) throws IOException {
        if (unprivileged.isEmpty()) {
            return true;
        }
        for (Path step = folder.toRealPath(); step != null; step = step.getParent()) {
            if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
