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

    /** The direction of a step that is half-way; a completed one was upgraded. */
    Direction direction() {
        return this == DOWNGRADING ? Direction.DOWNGRADE : Direction.UPGRADE;
    }

    static State during(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADING : DOWNGRADING;
    }
}
