package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;

/** Makes one short word of what a catalog says. */
public final class CatalogTrace {
    private CatalogTrace() {}

    /** The same for the same lines in the same order. */
    public static String of(Collection<String> lines) {
        byte[] digest = Digests.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, Resumption.TRACE_LENGTH);
    }
}
