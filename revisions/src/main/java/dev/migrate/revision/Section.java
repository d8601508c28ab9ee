package dev.migrate.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One upgrade or downgrade script of a revision file.
 *
 * @param dialect the only dialect that the section is for; null for every dialect without a section of its own
 * @param line the line of the directive that opens the section
 * @param parts none for an empty section
 * @param irreversible why this downgrade cannot be done; null if it can
 */
public record Section(
        Direction direction,
        @Nullable String dialect,
        int line,
        List<SectionPart> parts,
        @Nullable String irreversible) {

    public Section {
        parts = List.copyOf(parts);
    }
}
