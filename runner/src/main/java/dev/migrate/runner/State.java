package dev.migrate.runner;

import dev.migrate.revision.Direction;
import java.util.Locale;

/** How far the revision of a version table's row has come. */
public enum State {
    APPLIED,
    /** An upgrade has begun; the row's statement count says how much of it is done. */
    UPGRADING,
    /** A downgrade has begun; the row's statement count says how much of it is done. */
    DOWNGRADING;

    /** The lower-case word that the table holds. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State during(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADING : DOWNGRADING;
    }
}
