package dev.migrate.model.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.IndexView;

/** A folder or a jar of classes, which a class path names itself or which is inside of what it names. */
interface ClassPathPart extends Closeable {
    String CLASS = ".class";

    /** What Hibernate's own mapping files are called. */
    String OWN_MAPPING = ".hbm.xml";

    /** Takes what is found, in an order that does not change from one time to the next. */
    interface Findings {
        /** @param index whether it may carry annotations that no index knows yet */
        void foundClass(String className, ClassFile file, boolean index);

        void foundMapping(MappingFile file);

        void foundIndex(IndexView index);
    }

    /** As an error names it. */
    String where();

    /** As an error names a file inside of it. */
    String where(String resource);

    Optional<byte[]> resource(String name) throws IOException;

    void list(Findings findings) throws IOException;

    /** The jars inside of it that belong to its class path. */
    default List<ClassPathPart> inner() {
        return List.of();
    }

    @Override
    default void close() throws IOException {}
}
