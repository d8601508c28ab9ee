package dev.migrate.model.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The table of texts and references at the beginning of a class file.
 *
 * <p>Going through it costs far less than parsing the class. Its form is in chapter 4.4 of the Java Virtual Machine
 * Specification.
 */
final class ConstantPool {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int FIRST_ENTRY = 10;

    /** How the types of mapping annotations begin, which an annotated class has among its texts. */
    private static final List<byte[]> MARKS = List.of(
            "Ljakarta/persistence/".getBytes(StandardCharsets.US_ASCII),
            "Ljavax/persistence/".getBytes(StandardCharsets.US_ASCII),
            "Lorg/hibernate/annotations/".getBytes(StandardCharsets.US_ASCII));

    private final byte[] bytes;

    private ConstantPool(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the class mentions a mapping annotation; also true if the bytes are no class, for others to say so. */
    static boolean mentionsMapping(byte[] classFile) {
        return new ConstantPool(classFile).mentionsMapping();
    }

    private boolean mentionsMapping() {
        if (bytes.length < FIRST_ENTRY || (number(0) << 16 | number(2)) != MAGIC) {
            return true;
        }
        int count = number(8);
        int at = FIRST_ENTRY;
        for (int i = 1; i < count; i++) {
            if (at + 3 > bytes.length) {
                return true;
            }
            int tag = bytes[at];
            if (tag == 1 && isMark(at + 3, number(at + 1))) {
                return true;
            }
            int length = length(tag, at);
            if (length == 0) {
                return true;
            }
            at += length;
            // A long or a double takes two numbers.
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        return false;
    }

    /** Of the entry at {@code at}; 0 if there is no such kind of entry. */
    private int length(int tag, int at) {
        return switch (tag) {
            case 1 -> 3 + number(at + 1);
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
            case 5, 6 -> 9;
            case 7, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            default -> 0;
        };
    }

    private int number(int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private boolean isMark(int at, int length) {
        for (byte[] mark : MARKS) {
            if (length > mark.length && at + length <= bytes.length && startsWith(at, mark)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
