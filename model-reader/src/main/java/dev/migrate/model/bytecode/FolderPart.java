package dev.migrate.model.bytecode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A folder of classes. */
record FolderPart(Path root) implements ClassPathPart {
    @Override
    public String where() {
        return root.toString();
    }

    @Override
    public String where(String resource) {
        return root.resolve(resource).toString();
    }

    @Override
    public Optional<byte[]> resource(String name) throws IOException {
        Path file = root.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void list(Findings findings) throws IOException {
        list(root.toFile(), "", findings);
    }

    /** @param prefix of the class names in the folder: empty, or a package and a dot */
    private static void list(File folder, String prefix, Findings findings) throws IOException {
        String[] names = folder.list();
        if (names == null) {
            throw new IOException("folder " + folder + " cannot be listed");
        }
        // Sorted, because a file system lists in an order of its own.
        Arrays.sort(names);
        for (String name : names) {
            File file = new File(folder, name);
            if (name.endsWith(CLASS)) {
                // Below META-INF are the same classes once more, for other versions of Java.
                if (!prefix.startsWith("META-INF.")) {
                    String className = prefix + name.substring(0, name.length() - CLASS.length());
                    findings.foundClass(className, ClassFile.ofFile(file.toPath()), true);
                }
            } else if (name.endsWith(OWN_MAPPING)) {
                findings.foundMapping(new MappingFile(file.getPath(), Files.readAllBytes(file.toPath())));
            } else if (file.isDirectory()) {
                list(file, prefix + name + ".", findings);
            }
        }
    }
}
