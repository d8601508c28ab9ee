package dev.migrate.model.bytecode;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A mapping file in XML, not parsed yet. */
public final class MappingFile {
    private final String where;
    private final byte[] content;

    MappingFile(String where, byte[] content) {
        this.where = where;
        this.content = content;
    }

    /** The file as an error names it. */
    public String where() {
        return where;
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
