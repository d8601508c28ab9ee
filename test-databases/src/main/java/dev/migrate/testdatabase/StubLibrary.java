package dev.migrate.testdatabase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A shared library for Linux on x86-64 whose functions do nothing but return -1, written without a compiler.
 *
 * <p>It stands in for a library that a server is linked with but does not call, so that the machine need not have it.
 * The format is that of the System V ABI (Object Files; Program Loading and Dynamic Linking), with the GNU symbol
 * versions of the Linux Standard Base (Symbol Versioning): the loader stops at a wanted version that is missing.
 */
final class StubLibrary {
    private static final int FILE_HEADER_SIZE = 64;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int SYMBOL_SIZE = 24;
    private static final int VERSION_SIZE = 28;
    private static final int PAGE = 0x1000;

    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int GNU_STACK = 0x6474e551;
    private static final int READ_EXECUTE = 5;
    private static final int READ_WRITE = 6;

    // mov $-1, %rax; ret
    private static final byte[] RETURN_MINUS_ONE = {0x48, (byte) 0xc7, (byte) 0xc0, -1, -1, -1, -1, (byte) 0xc3};

    private final ByteBuffer file = ByteBuffer.allocate(2 * PAGE).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final String name;
    private final List<Version> versions;
    private final List<String> functions;

    private StubLibrary(String name, List<Version> versions) {
        this.name = name;
        this.versions = versions;
        this.functions = versions.stream()
                .flatMap(version -> version.functions().stream())
                .toList();
        strings.write(0);
    }

    /** Functions that belong to one symbol version. */
    record Version(String name, List<String> functions) {}

    /** Writes the library into a folder under its own name, such as {@code libaio.so.1}. */
    static void write(Path folder, String name, List<Version> versions) throws IOException {
        Path library = Files.write(folder.resolve(name), new StubLibrary(name, versions).bytes());
        FileTree.makeReadable(library, true);
    }

    /** One page that is only read, and one with the dynamic section, into which the loader writes. */
    private byte[] bytes() {
        file.position(FILE_HEADER_SIZE + 4 * PROGRAM_HEADER_SIZE);
        int code = file.position();
        file.put(RETURN_MINUS_ONE);
        int hashTable = file.position();
        putHashTable();
        int symbols = align();
        putSymbols(code);
        int symbolVersions = align();
        putSymbolVersions();
        int versionDefinitions = align();
        putVersionDefinitions();
        int stringTable = file.position();
        file.put(strings.toByteArray());

        file.position(PAGE);
        putDynamic(4, hashTable);
        putDynamic(5, stringTable);
        putDynamic(6, symbols);
        putDynamic(10, strings.size());
        putDynamic(11, SYMBOL_SIZE);
        putDynamic(0x6ffffff0, symbolVersions);
        putDynamic(0x6ffffffc, versionDefinitions);
        putDynamic(0x6ffffffd, versions.size() + 1);
        putDynamic(0, 0);
        int end = file.position();

        file.position(0);
        putHeaders(end - PAGE);
        return Arrays.copyOf(file.array(), end);
    }

    private void putHeaders(int dynamicSize) {
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}).putLong(0);
        int sharedObject = 3;
        int x86of64Bits = 62;
        file.putShort((short) sharedObject).putShort((short) x86of64Bits).putInt(1);
        file.putLong(0).putLong(FILE_HEADER_SIZE).putLong(0).putInt(0);
        file.putShort((short) FILE_HEADER_SIZE)
                .putShort((short) PROGRAM_HEADER_SIZE)
                .putShort((short) 4);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        putProgramHeader(LOAD, READ_EXECUTE, 0, PAGE, PAGE);
        putProgramHeader(LOAD, READ_WRITE, PAGE, dynamicSize, PAGE);
        putProgramHeader(DYNAMIC, READ_WRITE, PAGE, dynamicSize, Long.BYTES);
        putProgramHeader(GNU_STACK, READ_WRITE, 0, 0, 16);
    }

    private void putProgramHeader(int type, int flags, long offset, long size, long alignment) {
        file.putInt(type).putInt(flags).putLong(offset).putLong(offset).putLong(offset);
        file.putLong(size).putLong(size).putLong(alignment);
    }

    /** A table of one bucket: a chain through all symbols. */
    private void putHashTable() {
        int symbols = functions.size() + 1;
        file.putInt(1).putInt(symbols).putInt(1).putInt(0);
        for (int symbol = 1; symbol < symbols; symbol++) {
            file.putInt((symbol + 1) % symbols);
        }
    }

    private void putSymbols(int code) {
        file.put(new byte[SYMBOL_SIZE]);
        byte globalFunction = 0x12;
        for (String function : functions) {
            file.putInt(string(function)).put(globalFunction).put((byte) 0).putShort((short) 1);
            file.putLong(code).putLong(RETURN_MINUS_ONE.length);
        }
    }

    private void putSymbolVersions() {
        file.putShort((short) 0);
        for (int version = 0; version < versions.size(); version++) {
            for (int i = 0; i < versions.get(version).functions().size(); i++) {
                file.putShort((short) (version + 2));
            }
        }
    }

    private void putVersionDefinitions() {
        putVersionDefinition(name, 1);
        for (int version = 0; version < versions.size(); version++) {
            putVersionDefinition(versions.get(version).name(), version + 2);
        }
    }

    /** The first definition stands for the file itself. */
    private void putVersionDefinition(String definition, int index) {
        int flags = index == 1 ? 1 : 0;
        int next = index == versions.size() + 1 ? 0 : VERSION_SIZE;
        file.putShort((short) 1).putShort((short) flags).putShort((short) index).putShort((short) 1);
        file.putInt(hash(definition)).putInt(20).putInt(next);
        file.putInt(string(definition)).putInt(0);
    }

    private void putDynamic(int tag, int value) {
        file.putLong(tag).putLong(value);
    }

    private int string(String text) {
        int offset = strings.size();
        strings.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        strings.write(0);
        return offset;
    }

    private int align() {
        file.position((file.position() + Long.BYTES - 1) & -Long.BYTES);
        return file.position();
    }

    private static int hash(String text) {
        int hash = 0;
        for (byte character : text.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash << 4) + character;
            int high = hash & 0xf0000000;
            hash = (hash ^ (high >>> 24)) & ~high;
        }
        return hash;
    }
}
