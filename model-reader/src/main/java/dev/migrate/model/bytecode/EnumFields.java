package dev.migrate.model.bytecode;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of an enum's constants hold, as far as the constants pass literals to a constructor that stores them.
 *
 * <p>Anything but loading, storing and calling such constructors ends the reading: what a class computes stays unknown.
 */
final class EnumFields {
    private static final Object ABSENT = new Object();

    /** An object in the making. */
    private record Instance(String className, Map<String, Object> fields) {}

    private final String className;
    private final ClassCode code;
    private final Map<String, Map<String, Object>> constants = new LinkedHashMap<>();

    private EnumFields(String className, ClassCode code) {
        this.className = className;
        this.code = code;
    }

    /** The fields of each constant by its name. */
    private static Map<String, Map<String, Object>> of(String className, byte[] classFile) throws IOException {
        EnumFields enumFields = new EnumFields(className, ClassCode.of(classFile));
        enumFields.code.method("<clinit>()V").ifPresent(start -> enumFields.new Run(start, List.of()).toEnd());
        return Collections.unmodifiableMap(enumFields.constants);
    }

    /** One call of a method, up to the first instruction that is not understood. */
    private final class Run {
        private final byte[] instructions;
        private final List<Object> locals;
        private final Deque<Object> stack = new ArrayDeque<>();
        private int at;

        Run(byte[] instructions, List<Object> locals) {
            this.instructions = instructions;
            this.locals = locals;
        }

        boolean toEnd() {
            while (at < instructions.length) {
                int instruction = next();
                if (instruction == 177) {
                    return true;
                }
                if (!loads(instruction) && !stores(instruction)) {
                    return false;
                }
            }
            return false;
        }

        private int next() {
            return instructions[at++] & 0xFF;
        }

        private int nextTwo() {
            return next() << 8 | next();
        }

        private boolean loads(int instruction) {
            if (instruction >= 2 && instruction <= 8) {
                return push(instruction - 3);
            }
            if (instruction >= 26 && instruction <= 45) {
                return push(locals.get((instruction - 26) % 4));
            }
            return switch (instruction) {
                case 1 -> push(ABSENT);
                case 9, 10 -> push((long) (instruction - 9));
                case 16 -> push((int) instructions[at++]);
                case 17 -> push((int) (short) nextTwo());
                case 18 -> push(code.value(next()).orElse(ABSENT));
                case 19, 20 -> push(code.value(nextTwo()).orElse(ABSENT));
                case 21, 22, 23, 24, 25 -> push(locals.get(next()));
                case 89 -> push(stack.element());
                // Casts among whole numbers, whose literals fit.
                case 145, 146, 147 -> true;
                case 187 -> push(new Instance(code.className(nextTwo()), new HashMap<>()));
                default -> false;
            };
        }

        private boolean push(Object value) {
            stack.push(value);
            return true;
        }

        private boolean stores(int instruction) {
            return switch (instruction) {
                case 179 -> {
                    ClassCode.Reference field = code.reference(nextTwo());
                    boolean constant = stack.pop() instanceof Instance instance
                            && constants.put(field.name(), instance.fields()) == null;
                    yield constant;
                }
                case 181 -> {
                    ClassCode.Reference field = code.reference(nextTwo());
                    Object value = stack.pop();
                    yield stack.pop() instanceof Instance instance && store(instance, field.name(), value);
                }
                case 183 -> construct(code.reference(nextTwo()));
                default -> false;
            };
        }

        private static boolean store(Instance instance, String field, Object value) {
            instance.fields().put(field, value);
            return true;
        }

        private boolean construct(ClassCode.Reference constructor) {
            List<Object> arguments = new ArrayList<>();
            for (char type : parameters(constructor.descriptor())) {
                Object argument = stack.pop();
                boolean wide = type == 'J' || type == 'D';
                arguments.addAll(0, wide ? List.of(argument, ABSENT) : List.of(argument));
            }
            Object created = stack.pop();
            arguments.add(0, created);
            if (!constructor.owner().equals(className)) {
                // Of a superclass, which has no such field: only that of all enums is known to do nothing else.
                return constructor.owner().equals("java/lang/Enum");
            }
            return code.method(constructor.name() + constructor.descriptor())
                    .map(body -> new Run(body, arguments).toEnd())
                    .orElse(false);
        }
    }

    /** The first letters of the parameters' types, last parameter first. */
    private static List<Character> parameters(String descriptor) {
        List<Character> types = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            char type = descriptor.charAt(at);
            types.add(0, type);
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            at = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
        }
        return types;
    }

    /**
     * The values of one field for each of the constants; empty if any of them is unknown.
     *
     * @param className as in class files, with slashes
     */
    static Optional<List<Object>> values(String className, byte[] classFile, String field, List<String> constants)
            throws IOException {
        Map<String, Map<String, Object>> known = of(className, classFile);
        List<Object> values = new ArrayList<>();
        for (String constant : constants) {
            Object value = known.getOrDefault(constant, Map.of()).getOrDefault(field, ABSENT);
            if (value == ABSENT) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }
}
