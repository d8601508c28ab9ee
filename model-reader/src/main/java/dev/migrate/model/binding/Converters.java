package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.TypeBindings;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Attribute converters: which one an attribute has, and the Java type that it keeps in the database. */
final class Converters {
    /** A converter with the two ends of its generic signature. */
    record Converter(DotName name, Type attributeType, Type columnType) {}

    private final ClassIndex index;
    private @Nullable Map<Type, Converter> automatic;

    Converters(ClassIndex index) {
        this.index = index;
    }

    /**
     * The converter of a basic attribute.
     *
     * @param javaType the attribute's, or of what a collection holds
     * @param outer what a class or an attribute around it says with {@code attributeName}
     * @param automaticToo whether converters that apply by themselves may
     */
    Optional<Converter> of(Member member, Type javaType, Optional<AnnotationValues> outer, boolean automaticToo) {
        List<AnnotationValues> stated = new ArrayList<>();
        outer.ifPresent(stated::add);
        member.annotations().jpaAll("Convert", "Converts").stream()
                .filter(convert -> convert.text("attributeName").isEmpty())
                .forEach(stated::add);
        for (AnnotationValues convert : stated) {
            if (convert.flag("disableConversion", false)) {
                return Optional.empty();
            }
            Optional<Type> converter = convert.type("converter");
            if (converter.isPresent()) {
                return Optional.of(read(converter.get().name(), member));
            }
        }
        return automaticToo ? Optional.ofNullable(automatic(member).get(boxed(javaType))) : Optional.empty();
    }

    private Map<Type, Converter> automatic(Member asking) {
        if (automatic == null) {
            Map<Type, Converter> found = new LinkedHashMap<>();
            for (String namespace : List.of(AnnotationSet.JAKARTA, AnnotationSet.JAVAX)) {
                for (AnnotationInstance use : index.annotated(DotName.createSimple(namespace + "Converter"))) {
                    if (use.target().kind() == AnnotationTarget.Kind.CLASS
                            && new AnnotationValues(use).flag("autoApply", false)) {
                        Converter converter = read(use.target().asClass().name(), asking);
                        found.putIfAbsent(boxed(converter.attributeType()), converter);
                    }
                }
            }
            automatic = found;
        }
        return automatic;
    }

    private Converter read(DotName name, Member asking) {
        return index.find(name)
                .flatMap(info -> arguments(info, TypeBindings.NONE))
                .map(arguments -> new Converter(name, arguments.get(0), arguments.get(1)))
                .orElseThrow(() -> asking.unsupported(
                        "what converter " + name + " keeps in the database is not known",
                        "Add the jar that has it to models.classpath, or give the column type in migrate.yaml: "
                                + "models.types, " + name + ": varchar(255)."));
    }

    /** The type arguments of {@code AttributeConverter}, wherever above {@code info} it is implemented. */
    private Optional<List<Type>> arguments(ClassInfo info, TypeBindings bindings) {
        for (Type implemented : info.interfaceTypes()) {
            String name = implemented.name().toString();
            boolean converter = name.equals(AnnotationSet.JAKARTA + "AttributeConverter")
                    || name.equals(AnnotationSet.JAVAX + "AttributeConverter");
            if (converter && implemented.kind() == Type.Kind.PARAMETERIZED_TYPE) {
                return Optional.of(implemented.asParameterizedType().arguments().stream()
                        .map(bindings::resolve)
                        .toList());
            }
            Optional<List<Type>> above = above(implemented, bindings);
            if (above.isPresent()) {
                return above;
            }
        }
        return info.superClassType() == null ? Optional.empty() : above(info.superClassType(), bindings);
    }

    private Optional<List<Type>> above(Type reference, TypeBindings bindings) {
        return reference.name().toString().startsWith("java.")
                ? Optional.empty()
                : index.find(reference.name()).flatMap(info -> arguments(info, bindings.into(info, reference)));
    }

    private static Type boxed(Type type) {
        return type.kind() == Type.Kind.PRIMITIVE ? PrimitiveType.box(type.asPrimitiveType()) : type;
    }
}
