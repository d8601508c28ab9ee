package dev.migrate.command.autogenerate;

import dev.migrate.dialect.NameLimit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names taken in one schema; a new one that is too long or taken gets a short hash at its end. */
final class UniqueNames {
    private final NameLimit limit;
    private final Set<String> taken = new HashSet<>();

    UniqueNames(int maxBytes) {
        this.limit = new NameLimit(maxBytes);
    }

    void take(String name) {
        taken.add(key(name));
    }

    /**
     * Takes a name that nobody else has.
     *
     * @param identity tells apart what would have the same name, and stays the same from run to run
     */
    String unique(String wanted, String identity) {
        String name = limit.fit(wanted);
        for (int attempt = 0; !taken.add(key(name)); attempt++) {
            name = limit.marked(wanted, identity + attempt);
        }
        return name;
    }

    /** Without letter case, which most databases ignore in some of their names. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
