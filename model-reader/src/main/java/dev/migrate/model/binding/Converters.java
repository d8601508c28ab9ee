package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.TypeBindings;
import dev.migrate.model.entity.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;

/** Attribute converters: which one an attribute has, and the Java type that it keeps in the database. */
final class Converters {
    /** A converter with the two ends of its generic signature. */
    record Converter(DotName name, Type attributeType, Type columnType) {}

    private static final String REGISTRATION = AnnotationSet.HIBERNATE + "ConverterRegistration";

    private static final String SPRING_DATA = "org.springframework.data.jpa.convert.";

    private final ClassIndex index;
    /** By the type that each is for, as text. */
    private final Map<String, Converter> automatic;

    /** @param packages the packages that the model is restricted to, if it is */
    Converters(ClassIndex index, List<String> packages) {
        this.index = index;
        this.automatic = automatic(index, packages);
    }

    /** Whether an attribute with these annotations can have a converter at all. */
    boolean apply(AnnotationSet annotations, Optional<AnnotationValues> outer) {
        return !automatic.isEmpty()
                || outer.isPresent()
                || annotations.hasJpa("Convert")
                || annotations.hasJpa("Converts");
    }

    /**
     * The converter of a basic attribute.
     *
     * @param javaType the attribute's, or of what a collection holds
     * @param outer what a class or an attribute around it says with {@code attributeName}
     * @param automaticToo whether converters that apply by themselves may
     */
    Optional<Converter> of(Member member, Type javaType, Optional<AnnotationValues> outer, boolean automaticToo) {
        Optional<AnnotationValues> stated = outer.or(() -> stated(member));
        if (stated.isPresent()) {
            if (stated.get().flag("disableConversion", false)) {
                return Optional.empty();
            }
            Optional<Type> converter = stated.get().type("converter");
            if (converter.isPresent()) {
                return Optional.of(named(converter.get().name(), member));
            }
        }
        return automaticToo && !automatic.isEmpty()
                ? Optional.ofNullable(automatic.get(key(javaType)))
                : Optional.empty();
    }

    /** The {@code @Convert} on the attribute that speaks about all of it. */
    static Optional<AnnotationValues> stated(Member member) {
        for (AnnotationValues convert : member.annotations().jpaAll("Convert", "Converts")) {
            if (convert.text("attributeName").isEmpty()) {
                return Optional.of(convert);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Converter> automatic(ClassIndex index, List<String> packages) {
        Map<String, Converter> found = new LinkedHashMap<>();
        for (ClassInfo info : index.classesWith("Converter")) {
            boolean applies = index.annotations(info)
                    .jpa("Converter")
                    .map(use -> use.flag("autoApply", false))
                    .orElse(false);
            if (applies && isChosen(info.name().toString(), packages)) {
                // One whose types cannot be read applies to nothing that could be named.
                read(index, info).ifPresent(converter -> found.putIfAbsent(key(converter.attributeType()), converter));
            }
        }
        for (AnnotationInstance use : index.annotated(DotName.createSimple(REGISTRATION))) {
            register(index, new AnnotationValues(use), found);
        }
        for (AnnotationInstance use : index.annotated(DotName.createSimple(REGISTRATION + "s"))) {
            new AnnotationValues(use).nestedList("value").forEach(each -> register(index, each, found));
        }
        return found;
    }

    /**
     * Spring Data's converters of dates and times lie in a jar that many projects have, and apply to none that does not
     * name their package among those to scan: https://docs.spring.io/spring-data/jpa/reference (Jsr310JpaConverters).
     */
    private static boolean isChosen(String converter, List<String> packages) {
        return !converter.startsWith(SPRING_DATA)
                || packages.stream().anyMatch(name -> (name + ".").startsWith(SPRING_DATA));
    }

    private static void register(ClassIndex index, AnnotationValues registration, Map<String, Converter> found) {
        if (registration.flag("autoApply", true)) {
            registration
                    .type("converter")
                    .flatMap(type -> index.find(type.name()))
                    .flatMap(info -> read(index, info))
                    .ifPresent(converter -> found.put(
                            key(registration.type("domainType").orElse(converter.attributeType())), converter));
        }
    }

    /** @throws UnsupportedMapping in the name of {@code asking} if its types cannot be read */
    Converter named(DotName name, Member asking) {
        return index.find(name)
                .flatMap(info -> read(index, info))
                .orElseThrow(() -> asking.unsupported(
                        "what converter " + name + " keeps in the database is not known",
                        "Add the jar that has it to models.classpath, or give the column type in migrate.yaml under"
                                + " models.types, for example \"" + name + ": varchar(255)\"."));
    }

    private static Optional<Converter> read(ClassIndex index, ClassInfo info) {
        return arguments(index, info, TypeBindings.NONE)
                .map(arguments -> new Converter(info.name(), arguments.get(0), arguments.get(1)));
    }

    /** The type arguments of {@code AttributeConverter}, wherever above {@code info} it is implemented. */
    private static Optional<List<Type>> arguments(ClassIndex index, ClassInfo info, TypeBindings bindings) {
        for (Type implemented : info.interfaceTypes()) {
            String name = implemented.name().toString();
            boolean converter = name.equals(AnnotationSet.JAKARTA + "AttributeConverter")
                    || name.equals(AnnotationSet.JAVAX + "AttributeConverter");
            if (converter && implemented.kind() == Type.Kind.PARAMETERIZED_TYPE) {
                return Optional.of(implemented.asParameterizedType().arguments().stream()
                        .map(bindings::resolve)
                        .toList());
            }
            Optional<List<Type>> above = above(index, implemented, bindings);
            if (above.isPresent()) {
                return above;
            }
        }
        return info.superClassType() == null ? Optional.empty() : above(index, info.superClassType(), bindings);
    }

    private static Optional<List<Type>> above(ClassIndex index, Type reference, TypeBindings bindings) {
        return reference.name().toString().startsWith("java.")
                ? Optional.empty()
                : index.find(reference.name()).flatMap(info -> arguments(index, info, bindings.into(info, reference)));
    }

    /** Without the annotations that may stand on a type, such as those that say whether it may be null. */
    private static String key(Type type) {
        return switch (type.kind()) {
            case PRIMITIVE -> PrimitiveType.box(type.asPrimitiveType()).name().toString();
            case PARAMETERIZED_TYPE ->
                type.asParameterizedType().arguments().stream()
                        .map(Converters::key)
                        .collect(Collectors.joining(",", type.name() + "<", ">"));
            default -> type.name().toString();
        };
    }
}
