package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The revision files of a program's class path: every {@code .sql} file below {@code versions} of a folder there, in
 * directories, in jars, and in jars inside of jars. They can be read and not written.
 *
 * @param folder the parent of {@code versions}, such as {@code migrations}
 */
public record RevisionResources(String folder, ClassLoader loader) implements RevisionFiles {
    /** What a location on the class path begins with. */
    public static final String PREFIX = "classpath:";

    /** As the class loader of the current thread sees the class path. */
    public static RevisionResources of(String folder) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return new RevisionResources(folder, loader == null ? RevisionResources.class.getClassLoader() : loader);
    }

    @Override
    public RevisionMap load() {
        String versions = folder.isEmpty() ? "versions" : folder + "/versions";
        List<ResourceFolder.Resource> found = new ResourceFolder(versions, loader)
                .resources().stream()
                        .filter(resource -> RevisionDirectory.isRevisionFile(Path.of(resource.path())))
                        .toList();
        if (found.isEmpty()) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "There are no revision files on the class path",
                    PREFIX + versions,
                    "Put them into src/main/resources/" + versions + ", or correct `migrations.directory`.");
        }
        return RevisionMap.of(found.stream()
                .map(resource -> Revision.read(new Source(PREFIX + versions + "/" + resource.path(), resource)))
                .toList());
    }

    @Override
    public Path create(Path fileName, String text) {
        throw new MigrateException(
                ErrorKind.CONFIGURATION,
                "Revision files on the class path can be read, but not written",
                PREFIX + folder,
                "Write new ones where the sources are: set `migrations.directory` to a folder such as"
                        + " src/main/resources/" + folder + ".");
    }

    private record Source(String name, ResourceFolder.Resource resource) implements RevisionSource {
        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public byte[] read() {
            return resource.content();
        }
    }
}
