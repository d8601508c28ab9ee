package dev.migrate.model.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** One use of an annotation, read by attribute; an attribute that is not written gives the default asked for. */
public final class AnnotationValues {
    private final AnnotationInstance instance;

    /** Few, so that looking through them is quicker than Jandex's own search. */
    private final List<AnnotationValue> values;

    public AnnotationValues(AnnotationInstance instance) {
        this.instance = instance;
        this.values = instance.values();
    }

    public AnnotationInstance instance() {
        return instance;
    }

    private @Nullable AnnotationValue value(String attribute) {
        for (int i = 0; i < values.size(); i++) {
            AnnotationValue value = values.get(i);
            if (value.name().equals(attribute)) {
                return value;
            }
        }
        return null;
    }

    /** The annotation's full name. */
    public String name() {
        return instance.name().toString();
    }

    public boolean has(String attribute) {
        return value(attribute) != null;
    }

    /** The attribute's text, stripped; empty when nothing but blanks is there. */
    public Optional<String> text(String attribute) {
        AnnotationValue value = value(attribute);
        if (value == null) {
            return Optional.empty();
        }
        String text = value.asString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public List<String> texts(String attribute) {
        AnnotationValue value = value(attribute);
        return value == null ? List.of() : Arrays.asList(value.asStringArray());
    }

    public boolean flag(String attribute, boolean otherwise) {
        AnnotationValue value = value(attribute);
        return value == null ? otherwise : value.asBoolean();
    }

    public int number(String attribute, int otherwise) {
        AnnotationValue value = value(attribute);
        return value == null ? otherwise : value.asInt();
    }

    public long bigNumber(String attribute, long otherwise) {
        AnnotationValue value = value(attribute);
        return value == null ? otherwise : value.asLong();
    }

    /** The name of an enum constant. */
    public String constant(String attribute, String otherwise) {
        AnnotationValue value = value(attribute);
        return value == null ? otherwise : value.asEnum();
    }

    /** The names of enum constants; empty when the attribute is not given. */
    public List<String> constants(String attribute) {
        AnnotationValue value = value(attribute);
        return value == null ? List.of() : Arrays.asList(value.asEnumArray());
    }

    /** A class, unless it is {@code void}, by which annotations say that none is given. */
    public Optional<Type> type(String attribute) {
        AnnotationValue value = value(attribute);
        return value == null
                ? Optional.empty()
                : Optional.of(value.asClass()).filter(type -> type.kind() != Type.Kind.VOID);
    }

    /** An annotation; empty where the attribute is a class, as of those that changed from one to the other. */
    public Optional<AnnotationValues> nested(String attribute) {
        AnnotationValue value = value(attribute);
        return value == null || value.kind() != AnnotationValue.Kind.NESTED
                ? Optional.empty()
                : Optional.of(new AnnotationValues(value.asNested()));
    }

    public List<AnnotationValues> nestedList(String attribute) {
        AnnotationValue value = value(attribute);
        if (value == null) {
            return List.of();
        }
        List<AnnotationValues> nested = new ArrayList<>();
        for (AnnotationInstance use : value.asNestedArray()) {
            nested.add(new AnnotationValues(use));
        }
        return nested;
    }
}
