package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionId;

/**
 * What one step did.
 *
 * @param statements how many ran now: fewer than the revision has, if it went on where an earlier run stopped
 */
public record StepResult(RevisionId revision, Direction direction, int statements, long durationMs) {}
