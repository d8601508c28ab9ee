package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The decoded text of a revision file, without a byte-order mark and with its line ends as they are.
 *
 * @param checksum SHA-256 of the text with every CRLF as LF, in lower-case hexadecimal
 */
record SourceText(String name, String text, String checksum) {
    private static final char REPLACEMENT = '\ufffd';
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static SourceText read(RevisionSource source) {
        try {
            return of(source.name(), source.read());
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "The revision file cannot be read: " + e.getMessage(),
                    source.name(),
                    "Check that the file exists and may be read.",
                    e);
        }
    }

    static SourceText of(String name, byte[] bytes) {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        String text = decode(name, bytes, start);
        return new SourceText(name, text, checksum(text));
    }

    MigrateException error(int line, String message, String hint) {
        return new MigrateException(ErrorKind.REVISION, message, name + ":" + line, hint);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static String decode(String name, byte[] bytes, int start) {
        // Lenient decoding is many times faster than strict; only what it replaced needs a second look.
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(name, bytes, start);
        }
        return text;
    }

    private static void refuseMalformed(String name, byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "The revision file is not UTF-8",
                    name + ":" + lineOf(bytes, in.position()),
                    "Save the file as UTF-8.");
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String checksum(String text) {
        byte[] normalised = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(normalised));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
