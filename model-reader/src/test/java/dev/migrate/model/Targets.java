package dev.migrate.model;

import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.TargetDatabase;
import java.util.List;
import java.util.Locale;

/** The databases that tests read models for. */
public final class Targets {
    public static final TargetDatabase POSTGRESQL =
            new TargetDatabase("postgresql", new ServerVersion(16, 0, 0), new Rules(true, '"'));
    public static final TargetDatabase SQLITE =
            new TargetDatabase("sqlite", new ServerVersion(3, 45, 0), new Rules(false, '"'));
    public static final TargetDatabase MYSQL =
            new TargetDatabase("mysql", new ServerVersion(8, 4, 0), new Rules(false, '`'));
    public static final TargetDatabase MARIADB =
            new TargetDatabase("mariadb", new ServerVersion(11, 4, 0), new Rules(false, '`'));

    public static final List<TargetDatabase> ALL = List.of(POSTGRESQL, SQLITE, MYSQL, MARIADB);

    private Targets() {}

    private record Rules(boolean lowerCase, char quote) implements IdentifierRules {
        @Override
        public String fold(String name) {
            return lowerCase ? name.toLowerCase(Locale.ROOT) : name;
        }

        @Override
        public String quote(String name) {
            String safe = lowerCase ? "[a-z_][a-z0-9_$]*" : "[A-Za-z_][A-Za-z0-9_$]*";
            return name.matches(safe) ? name : quote + name + quote;
        }

        @Override
        public int maxBytes() {
            return Integer.MAX_VALUE;
        }
    }
}
