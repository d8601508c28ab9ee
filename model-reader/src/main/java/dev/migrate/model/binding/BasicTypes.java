package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.ResolvedType;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.StatedSize;
import dev.migrate.model.type.TypeRequest;
import dev.migrate.model.type.ValueCheck;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The column type of a basic attribute, from its Java type and its annotations. */
final class BasicTypes {
    /**
     * A column's type and the check that comes with it.
     *
     * @param large whether it is kept outside the row, so that no key can hold it
     */
    record Resolution(ColumnType type, @Nullable ValueCheck check, boolean large) {}

    /** Annotations that give a column a type which only running their classes could tell. */
    private static final List<String> OPAQUE = List.of("Type", "JdbcType", "JavaType", "Struct");

    private static final List<String> OPAQUE_KEYS = List.of("MapKeyType", "MapKeyJdbcType", "MapKeyJavaType");

    private final BindingContext context;
    private final Converters converters;
    private final ConfiguredTypes configuration;

    BasicTypes(BindingContext context) {
        this.context = context;
        this.configuration = new ConfiguredTypes(context.options().types());
        this.converters = new Converters(context.index(), context.entities().packages());
    }

    /**
     * The type of an attribute, or of what a collection attribute holds.
     *
     * @param javaType the attribute's type, or the element's
     * @param outerConvert what a class or attribute around says about converting it
     */
    Resolution resolve(Member member, Type javaType, StatedSize size, Optional<AnnotationValues> outerConvert) {
        Optional<Resolution> settled = settled(member, javaType, size);
        if (settled.isPresent()) {
            return settled.get();
        }
        TypeRequest request = RequestedTypes.of(member, javaType, size);
        Optional<Resolution> converted = converted(member, javaType, request, outerConvert);
        Optional<Type> described = member.annotations().hibernate("JavaType").flatMap(TypeDescriptors::javaType);
        return converted.isPresent() ? converted.get() : plain(member, described.orElse(javaType), request);
    }

    /** The type that the configuration or a user type decides; empty where the Java type does. */
    private Optional<Resolution> settled(Member member, Type javaType, StatedSize size) {
        Optional<Resolution> configured = configuration
                .type(member, javaType.name())
                .or(() -> context.ownBinders()
                        .among(member.annotations())
                        .flatMap(name -> configuration.type(member, name)));
        if (configured.isPresent()) {
            return configured;
        }
        if (member.annotations().usesHibernate()) {
            Optional<Resolution> annotated = member.annotations()
                    .hibernate("Type")
                    .flatMap(use -> legacy(member, javaType, size, use))
                    .or(() -> opaque(member, javaType, OPAQUE));
            if (annotated.isPresent()) {
                return annotated;
            }
        }
        return registered(member, javaType);
    }

    /**
     * What the configuration says about a type that only running its class could tell.
     *
     * @param annotations those that may name such a class
     * @throws UnsupportedMapping if one of them is there and the configuration says nothing
     */
    Optional<Resolution> opaque(Member member, Type javaType, List<String> annotations) {
        for (String annotation : annotations) {
            Optional<AnnotationValues> use = member.annotations().hibernate(annotation);
            boolean byName = use.filter(
                            type -> type.has("type") || type.nested("value").isPresent())
                    .isPresent();
            if (use.isPresent() && !byName && !isHibernatesOwn(use.get())) {
                DotName userType = use.get().type("value").map(Type::name).orElse(javaType.name());
                Optional<Resolution> configured = configuration.type(member, userType);
                if (configured.isEmpty()) {
                    throw ConfiguredTypes.unknown(member, "@" + annotation + " " + userType, userType);
                }
                return configured;
            }
        }
        return Optional.empty();
    }

    private static boolean isHibernatesOwn(AnnotationValues descriptor) {
        return TypeDescriptors.jdbcType(descriptor).isPresent()
                || TypeDescriptors.javaType(descriptor).isPresent();
    }

    /** Types by name, as mappings for Hibernate 5 have them. */
    private Optional<Resolution> legacy(Member member, Type javaType, StatedSize size, AnnotationValues use) {
        Optional<String> name = use.text("type");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (LegacyTypes.isNatural(name.get())) {
            return LegacyTypes.javaType(name.get())
                    .filter(values -> values.name().toString().startsWith("java."))
                    .map(values -> plain(member, values, RequestedTypes.of(member, javaType, size)));
        }
        DotName userType = context.registrations().named(name.get()).orElseGet(() -> DotName.createSimple(name.get()));
        Optional<Resolution> known = configuration
                .type(member, userType)
                .or(() -> configuration.type(member, DotName.createSimple(name.get())))
                .or(() -> LegacyTypes.of(name.get())
                        .map(type -> ResolvedType.of(LegacyTypes.sized(type, size)))
                        .map(type -> onDatabase(member, javaType, type, TypeRequest.PLAIN)));
        if (known.isEmpty()) {
            throw ConfiguredTypes.unknown(member, "@Type \"" + name.get() + "\"", userType);
        }
        return known;
    }

    private Optional<Resolution> registered(Member member, Type javaType) {
        Optional<DotName> userType = context.registrations().userType(javaType.name());
        if (userType.isEmpty()
                || TypeDescriptors.jdbcType(member.annotations(), "").isPresent()) {
            return Optional.empty();
        }
        Optional<Resolution> configured = configuration.type(member, userType.get());
        if (configured.isEmpty()) {
            throw ConfiguredTypes.unknown(
                    member, "user type " + userType.get() + ", which is registered for it,", userType.get());
        }
        return configured;
    }

    /** The class with the columns of a composite user type, which its method {@code embeddable} gives. */
    Type compositeEmbeddable(Member member, DotName userType) {
        String embeddable = context.options().types().get(userType.toString());
        if (embeddable == null
                || context.index().find(DotName.createSimple(embeddable)).isEmpty()) {
            throw member.unsupported(
                    "the columns of composite type " + userType + " are not known",
                    "In migrate.yaml, under models.types, name the class that its method embeddable() returns: "
                            + userType + ": com.example.TheEmbeddable");
        }
        return Type.create(DotName.createSimple(embeddable), Type.Kind.CLASS);
    }

    /** The type of a map's key, which annotations of its own describe. */
    Resolution ofMapKey(Member member, Type keyType, TypeRequest request, Optional<AnnotationValues> convert) {
        Optional<Resolution> configured = configuration
                .type(member, keyType.name())
                .or(() -> member.annotations()
                        .hibernate("MapKeyType")
                        .flatMap(use -> use.nested("value"))
                        .flatMap(use -> legacy(member, keyType, request.size(), use)))
                .or(() -> opaque(member, keyType, OPAQUE_KEYS));
        if (configured.isPresent()) {
            return configured.get();
        }
        Member key = new Member(member.owner(), member.name(), keyType, AnnotationSet.EMPTY);
        Optional<Resolution> converted = converted(key, keyType, request, convert);
        return converted.isPresent() ? converted.get() : plain(member, keyType, request);
    }

    /** The type of a Java type alone, without any annotation. */
    Resolution plain(Member member, Type javaType, TypeRequest request) {
        if (context.javaTypes().hasUnknownValues(javaType)) {
            throw member.unsupported(
                    "enum " + javaType.name() + " gives each constant a value with @EnumeratedValue, which only running"
                            + " it could tell",
                    "Give the column type in migrate.yaml under models.types, for example \"" + javaType.name()
                            + ": varchar(255)\".");
        }
        if (member.annotations().hasJpa("Enumerated")
                && context.index().find(javaType.name()).isEmpty()) {
            throw unresolved(member, javaType.name());
        }
        ResolvedType resolved =
                context.javaTypes().resolve(javaType, request).orElseThrow(() -> unresolved(member, javaType.name()));
        return onDatabase(member, javaType, resolved, request);
    }

    private Resolution onDatabase(Member member, Type javaType, ResolvedType resolved, TypeRequest request) {
        BasicType type = resolved.type();
        ColumnType columnType = type.sqlType() == SqlType.NAMED_ENUM
                ? namedEnum(member, type)
                : context.databaseTypes()
                        .columnType(type)
                        .orElseThrow(
                                () -> member.unsupported(
                                        "there is no " + type.sqlType() + " type for " + javaType.name() + " on "
                                                + context.dialect(),
                                        "Ask for another type with @JdbcTypeCode, or state it with @Column(columnDefinition = …)."));
        boolean large = !context.isHibernate6() && context.databaseTypes().isLarge(type, request);
        return new Resolution(columnType, context.databaseTypes().checksValues() ? resolved.check() : null, large);
    }

    private ColumnType namedEnum(Member member, BasicType type) {
        String simpleName = type.enumName();
        if (!context.databaseTypes().hasNamedTypes() || simpleName == null) {
            throw member.unsupported(
                    context.dialect() + " has no named enum types",
                    "Use @Enumerated(EnumType.STRING) without @JdbcTypeCode.");
        }
        String name = context.options().target().identifiers().fold(simpleName);
        context.schema()
                .addEnum(new EnumType(
                        ObjectName.of(name), type.values().stream().sorted().toList()));
        return ColumnType.of(name);
    }

    private Optional<Resolution> converted(
            Member member, Type javaType, TypeRequest request, Optional<AnnotationValues> outerConvert) {
        AnnotationSet annotations = member.annotations();
        if (!converters.apply(annotations, outerConvert)) {
            return Optional.empty();
        }
        boolean automatic = !annotations.hasJpa("Id")
                && !annotations.hasJpa("Version")
                && !annotations.hasJpa("Enumerated")
                && !annotations.hasJpa("Temporal");
        Optional<BuiltInConverter> builtIn = BuiltInConverter.of(member, outerConvert);
        if (builtIn.isPresent()) {
            return Optional.of(onDatabase(member, javaType, builtIn.get().resolved(), TypeRequest.PLAIN));
        }
        Optional<Resolution> configured = BuiltInConverter.named(member, outerConvert)
                .flatMap(converter -> configuration.type(member, converter));
        if (configured.isPresent()) {
            return configured;
        }
        Optional<Converters.Converter> converter = converters.of(member, javaType, outerConvert, automatic);
        if (converter.isEmpty()) {
            return Optional.empty();
        }
        Optional<Resolution> stated = configuration.type(member, converter.get().name());
        return stated.isPresent() ? stated : Optional.of(byConverter(member, converter.get(), request));
    }

    /** The type of the column that says whether a row is deleted, which a converter of {@code Boolean} keeps. */
    Resolution ofSoftDelete(Member indicator, DotName converter) {
        Optional<BuiltInConverter> builtIn = BuiltInConverter.of(converter);
        TypeRequest letter = TypeRequest.PLAIN.withSize(StatedSize.NONE.withLength(1));
        if (builtIn.isPresent()) {
            return onDatabase(indicator, indicator.type(), builtIn.get().resolved(), letter);
        }
        return configuration
                .type(indicator, converter)
                .orElseGet(() -> byConverter(indicator, converters.named(converter, indicator), letter));
    }

    private Resolution byConverter(Member member, Converters.Converter converter, TypeRequest request) {
        String attribute = converter.attributeType().name().toString();
        boolean isEnum = context.javaTypes().isEnum(converter.attributeType());
        boolean limited = attribute.equals("java.lang.Boolean") || (isEnum && !context.isHibernate6());
        Resolution resolution = plain(member, converter.columnType(), request);
        SqlType kept = context.javaTypes()
                .resolve(converter.columnType(), request)
                .map(resolved -> resolved.type().sqlType())
                .orElse(SqlType.VARBINARY);
        boolean checked = limited && context.databaseTypes().checksValues() && (kept.isCharacter() || kept.isInteger());
        Optional<ValueCheck> values = configuration.check(member, converter.name());
        if (values.isPresent()) {
            return new Resolution(resolution.type(), values.get(), resolution.large());
        }
        if (checked) {
            throw member.unsupported(
                    "Hibernate limits the column to the values that converter " + converter.name()
                            + " gives, which only running it could tell",
                    "Give the values in migrate.yaml under models.types: \"" + converter.name() + ": check ("
                            + ValueCheck.COLUMN + " in ('…', '…'))\"; or a column type without them, \""
                            + converter.name() + ": " + resolution.type() + "\".");
        }
        return resolution;
    }

    private UnsupportedMapping unresolved(Member member, DotName javaType) {
        return context.index().find(javaType).isPresent()
                ? ConfiguredTypes.unknown(member, "type " + javaType, javaType)
                : member.unsupported(
                        "type " + javaType + " is not on the class path: it may be an enum, an embeddable or another",
                        "Add the jar that has it to models.classpath, or give its column type in migrate.yaml under"
                                + " models.types, for example \"" + javaType + ": varchar(255)\".");
    }
}
