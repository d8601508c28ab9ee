package dev.migrate.model.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.ArrayType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;

/** What the type variables of one class stand for. */
public record TypeBindings(Map<String, Type> types) {
    public static final TypeBindings NONE = new TypeBindings(Map.of());

    private static final DotName OBJECT = DotName.createSimple("java.lang.Object");

    public TypeBindings {
        types = Map.copyOf(types);
    }

    /** What the variables of {@code superclass} stand for when {@code reference}, seen from here, extends it. */
    public TypeBindings into(ClassInfo superclass, Type reference) {
        List<TypeVariable> variables = superclass.typeParameters();
        if (variables.isEmpty() || reference.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return NONE;
        }
        List<Type> arguments = reference.asParameterizedType().arguments();
        Map<String, Type> bound = new HashMap<>();
        for (int i = 0; i < variables.size() && i < arguments.size(); i++) {
            bound.put(variables.get(i).identifier(), resolve(arguments.get(i)));
        }
        return new TypeBindings(bound);
    }

    /** {@code type} with its variables replaced; a variable that nothing binds becomes its first bound. */
    public Type resolve(Type type) {
        return switch (type.kind()) {
            case TYPE_VARIABLE -> {
                Type bound = types.get(type.asTypeVariable().identifier());
                yield bound == null ? firstBound(type.asTypeVariable()) : bound;
            }
            case WILDCARD_TYPE -> resolve(type.asWildcardType().extendsBound());
            case PARAMETERIZED_TYPE -> parameterized(type.asParameterizedType());
            case ARRAY ->
                ArrayType.create(
                        resolve(type.asArrayType().constituent()),
                        type.asArrayType().dimensions());
            case UNRESOLVED_TYPE_VARIABLE, TYPE_VARIABLE_REFERENCE -> Type.create(OBJECT, Type.Kind.CLASS);
            default -> type;
        };
    }

    private Type parameterized(ParameterizedType type) {
        Type[] arguments = type.arguments().stream().map(this::resolve).toArray(Type[]::new);
        return ParameterizedType.create(type.name(), arguments, null);
    }

    private Type firstBound(TypeVariable variable) {
        List<Type> bounds = variable.bounds();
        return bounds.isEmpty()
                ? Type.create(OBJECT, Type.Kind.CLASS)
                : Type.create(bounds.get(0).name(), Type.Kind.CLASS);
    }
}
