package dev.migrate.cli.command;

import dev.migrate.revision.RevisionId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words that several commands use. */
final class Texts {
    private Texts() {}

    /** {@code 1 statement}, {@code 2 statements}. */
    static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** The ids, or {@code base} where there are none. */
    static String position(Collection<RevisionId> ids) {
        return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::value).collect(Collectors.joining(", "));
    }

    static List<String> values(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::value).toList();
    }
}
