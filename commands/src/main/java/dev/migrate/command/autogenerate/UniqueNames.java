package dev.migrate.command.autogenerate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** The names taken in one schema; a new one that is too long or taken gets a short hash at its end. */
final class UniqueNames {
    private static final int HASH_LENGTH = 8;

    private final int maxBytes;
    private final Set<String> taken = new HashSet<>();

    UniqueNames(int maxBytes) {
        this.maxBytes = maxBytes;
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
        String name = bytes(wanted) <= maxBytes ? wanted : shortened(wanted, hash(wanted));
        for (int attempt = 0; !taken.add(key(name)); attempt++) {
            name = shortened(wanted, hash(identity + attempt));
        }
        return name;
    }

    /** As much of the name as fits, then the hash. */
    private String shortened(String name, String hash) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > maxBytes - hash.length() - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + hash;
    }

    /** Without letter case, which most databases ignore in some of their names. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
