package dev.migrate.model.bytecode;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** Indexes the annotated ones of many class files; each processor takes a share of them. */
final class Indexing {
    /** Fewer files are not worth a thread. */
    private static final int SMALLEST_SHARE = 100;

    private Indexing() {}

    /**
     * The indexes of all shares, in the order of the files.
     *
     * @throws MigrateException if a class file cannot be read
     */
    static List<IndexView> of(List<ClassFile> files) {
        int shares = Math.min(Runtime.getRuntime().availableProcessors(), files.size() / SMALLEST_SHARE);
        if (shares < 2) {
            return List.of(share(files));
        }
        List<List<ClassFile>> all = new ArrayList<>();
        for (int i = 0; i < shares; i++) {
            all.add(files.subList(i * files.size() / shares, (i + 1) * files.size() / shares));
        }
        return all.parallelStream().map(Indexing::share).toList();
    }

    private static IndexView share(List<ClassFile> files) {
        Indexer indexer = new Indexer();
        ClassFile current = null;
        try (ClassFileReader reader = new ClassFileReader()) {
            for (ClassFile file : files) {
                current = file;
                byte[] bytes = reader.read(file);
                if (ConstantPool.mentionsMapping(bytes)) {
                    indexer.index(new ByteArrayInputStream(bytes));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(current == null ? "" : current.where(), e);
        }
        return indexer.complete();
    }

    private static MigrateException unreadable(String where, Exception cause) {
        return new MigrateException(
                ErrorKind.CONFIGURATION,
                "class file " + where + " cannot be read: " + cause.getMessage(),
                where,
                "Compile the classes again.",
                cause);
    }
}
