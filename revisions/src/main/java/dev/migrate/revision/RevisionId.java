package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The name of a revision: twelve hexadecimal digits unless the user chose another. */
public record RevisionId(String value) implements Comparable<RevisionId> {
    private static final int RANDOM_BYTES = 6;

    /** @throws IllegalArgumentException if the value cannot be an id; for what a user typed see {@link #parse} */
    public RevisionId {
        RevisionName.violation(value).ifPresent(violation -> {
            throw new IllegalArgumentException("The revision id `" + value + "` " + violation);
        });
    }

    /** Makes an id that no other revision is likely to have. */
    public static RevisionId random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new RevisionId(HexFormat.of().formatHex(bytes));
    }

    /** Reads an id that a user gave, with an error for that user. */
    public static RevisionId parse(String text) {
        RevisionName.violation(text).ifPresent(violation -> {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "The revision id `" + text + "` " + violation,
                    null,
                    "A revision id is made of " + RevisionName.RULE + ".");
        });
        return new RevisionId(text);
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    /** By hand, with {@link #hashCode}: what a record has by itself takes a program that has just started far longer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevisionId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
