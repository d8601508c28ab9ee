package dev.migrate.revision;

import java.util.List;

/**
 * What a downgrade argument asks for.
 *
 * @param argument as the user wrote it
 * @param kept the revisions that stay applied; none if the argument names what goes and not what stays
 * @param undone the lowest revisions that go, together with everything that follows or needs them
 */
public record DowngradeTarget(String argument, List<Revision> kept, List<Revision> undone) {

    public DowngradeTarget {
        kept = List.copyOf(kept);
        undone = List.copyOf(undone);
    }
}
