package dev.migrate.model.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The methods of a class file as instructions, with the constants that they refer to by number.
 *
 * <p>The form is in chapter 4 of the Java Virtual Machine Specification.
 */
final class ClassCode {
    /** A field or a method that an instruction names. */
    record Reference(String owner, String name, String descriptor) {}

    private record Pair(int first, int second) {}

    private record Name(int text) {}

    private final Object[] constants;
    private final Map<String, byte[]> methods = new HashMap<>();

    private ClassCode(Object[] constants) {
        this.constants = constants;
    }

    static ClassCode of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        ClassCode code = new ClassCode(constants(in));
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        code.members(in, false);
        code.members(in, true);
        return code;
    }

    private static Object[] constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        Object[] constants = new Object[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            constants[i] = constant(tag, in);
            // A long or a double takes two numbers.
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        return constants;
    }

    private static Object constant(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 3 -> in.readInt();
            case 4 -> in.readFloat();
            case 5 -> in.readLong();
            case 6 -> in.readDouble();
            case 7, 8, 16, 19, 20 -> new Name(in.readUnsignedShort());
            case 15 -> new Pair(in.readUnsignedByte(), in.readUnsignedShort());
            default -> new Pair(in.readUnsignedShort(), in.readUnsignedShort());
        };
    }

    private void members(DataInputStream in, boolean withCode) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String key = text(in.readUnsignedShort()) + text(in.readUnsignedShort());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = text(in.readUnsignedShort());
                byte[] body = in.readNBytes(in.readInt());
                if (withCode && attribute.equals("Code")) {
                    DataInputStream code = new DataInputStream(new ByteArrayInputStream(body));
                    code.skipNBytes(4);
                    methods.put(key, code.readNBytes(code.readInt()));
                }
            }
        }
    }

    /** @param signature the name and, without anything between them, the descriptor */
    Optional<byte[]> method(String signature) {
        return Optional.ofNullable(methods.get(signature));
    }

    /** What {@code ldc} loads: a number or a text. */
    Optional<Object> value(int number) {
        Object constant = constants[number];
        if (constant instanceof Name name) {
            return Optional.of(text(name.text()));
        }
        return constant instanceof Pair ? Optional.empty() : Optional.of(constant);
    }

    String className(int number) {
        return constants[number] instanceof Name name ? text(name.text()) : "";
    }

    Reference reference(int number) {
        Pair whole = (Pair) constants[number];
        Pair nameAndType = (Pair) constants[whole.second()];
        return new Reference(className(whole.first()), text(nameAndType.first()), text(nameAndType.second()));
    }

    private String text(int number) {
        return (String) constants[number];
    }
}
