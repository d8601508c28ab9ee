package dev.migrate.revision;

import java.util.Locale;

/** Which of a revision's two scripts runs. */
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    /** The lower-case word used in revision files and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
