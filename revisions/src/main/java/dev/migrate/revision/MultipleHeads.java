package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** There are several heads where one is asked for. */
public final class MultipleHeads extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Revision> heads;

    MultipleHeads(String message, List<Revision> heads, String hint) {
        super(ErrorKind.SELECTION, message + ": " + describe(heads), null, hint);
        this.heads = List.copyOf(heads);
    }

    public List<Revision> heads() {
        return heads;
    }

    static String describe(List<Revision> revisions) {
        return revisions.stream().map(Revision::describe).collect(Collectors.joining(", "));
    }
}
