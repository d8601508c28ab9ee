package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names that fit into what a database allows: of a longer one, its beginning and a short hash of the whole, so that two
 * that begin alike stay two.
 */
public record NameLimit(int maxBytes) {
    private static final int HASH_LENGTH = 8;

    /** The name as it is if it fits. */
    public String fit(String name) {
        return bytes(name) <= maxBytes ? name : marked(name, name);
    }

    /** As much of the name as fits, then the hash of {@code identity}. */
    public String marked(String name, String identity) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > maxBytes - HASH_LENGTH - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + hash(identity);
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
