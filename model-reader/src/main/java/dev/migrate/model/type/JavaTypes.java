package dev.migrate.model.type;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.ArrayType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** What Hibernate makes of a Java type before a database is asked. */
public final class JavaTypes {
    private static final DotName SERIALIZABLE = DotName.createSimple("java.io.Serializable");

    /** Hibernate's length for the "long" types, which leaves room in a row of any database. */
    private static final int LONG_LENGTH = 32_600;

    /** From this many constants on, positions no longer fit a signed byte. */
    private static final int MANY_CONSTANTS = 128;

    /** @param stated whether a field of the enum holds its values */
    private record OwnValues(boolean stated, Optional<EnumValues> known) {}

    private final ClassIndex index;
    private final DatabaseTypes database;
    private final Provider provider;
    private final NaturalTypes natural;
    private final Map<DotName, Optional<ClassInfo>> enums = new ConcurrentHashMap<>();
    private final Map<DotName, OwnValues> ownValues = new ConcurrentHashMap<>();

    /** Texts of names, which it takes long to put together. */
    private final Map<DotName, String> texts = new ConcurrentHashMap<>();

    public JavaTypes(ClassIndex index, DatabaseTypes database, Provider provider) {
        this.index = index;
        this.database = database;
        this.provider = provider;
        this.natural = new NaturalTypes(database.floatPrecision(), provider);
    }

    /** The type for {@code javaType}; empty when Hibernate does not know how to keep it. */
    public Optional<ResolvedType> resolve(Type javaType, TypeRequest request) {
        Optional<ClassInfo> enumClass = enumClass(javaType);
        if (enumClass.isPresent()) {
            return Optional.of(enumeration(enumClass.get(), request));
        }
        Optional<Type> large = request.lob() ? unwrapped(javaType) : Optional.empty();
        if (large.isPresent()) {
            return resolve(large.get(), request);
        }
        Optional<BasicType> elements = arrayElement(javaType).flatMap(element -> array(element, request));
        if (elements.isPresent()) {
            return elements.map(ResolvedType::of);
        }
        return natural.of(text(javaType.name()), request)
                .or(() -> other(javaType, request.jdbcType()))
                .map(found -> new ResolvedType(asked(found, request), booleanValues(javaType, request.jdbcType())));
    }

    /** Hibernate 7 has conversions of its own for a boolean that is asked to be one letter or the smallest number. */
    private @Nullable ValueCheck booleanValues(Type javaType, @Nullable SqlType asked) {
        boolean converted = asked == SqlType.CHAR || asked == SqlType.TINYINT;
        if (!converted
                || provider == Provider.HIBERNATE_6
                || !text(javaType.name()).matches("boolean|java[.]lang[.]Boolean")) {
            return null;
        }
        return ValueCheck.in(asked == SqlType.CHAR ? List.of("'F'", "'T'") : List.of("0", "1"));
    }

    public boolean isEnum(Type javaType) {
        return enumClass(javaType).isPresent();
    }

    /** Whether a field of the enum is what a column keeps, and only running the enum could tell what it holds. */
    public boolean hasUnknownValues(Type javaType) {
        return enumClass(javaType)
                .map(this::ownValues)
                .filter(own -> own.stated() && own.known().isEmpty())
                .isPresent();
    }

    private OwnValues ownValues(ClassInfo enumClass) {
        return ownValues.computeIfAbsent(enumClass.name(), name -> readOwnValues(enumClass));
    }

    private OwnValues readOwnValues(ClassInfo enumClass) {
        Optional<FieldInfo> stated = valueField(enumClass);
        Optional<EnumValues> known = stated.flatMap(field ->
                index.enumValues(enumClass, field.name()).flatMap(values -> EnumValues.of(field.type(), values)));
        return new OwnValues(stated.isPresent(), known);
    }

    /** Hibernate 6 does not know such fields. */
    private Optional<FieldInfo> valueField(ClassInfo enumClass) {
        return provider == Provider.HIBERNATE_6
                ? Optional.empty()
                : enumClass.fields().stream()
                        .filter(field ->
                                AnnotationSet.of(field.declaredAnnotations()).hasJpa("EnumeratedValue"))
                        .findFirst();
    }

    /** The names of an enum's constants in the order of their declaration. */
    public static List<String> constants(ClassInfo enumClass) {
        return enumClass.enumConstants().stream().map(FieldInfo::name).toList();
    }

    private Optional<ClassInfo> enumClass(Type javaType) {
        return javaType.kind() == Type.Kind.CLASS
                ? enums.computeIfAbsent(javaType.name(), this::findEnum)
                : Optional.empty();
    }

    /** Reading a class of the platform takes long, and of most it is known that they are no enums. */
    private Optional<ClassInfo> findEnum(DotName name) {
        String text = name.toString();
        boolean known = isPlain(text, "java.lang.")
                || text.startsWith("java.math.Big")
                || (text.startsWith("java.")
                        && natural.of(text, TypeRequest.PLAIN).isPresent());
        return known ? Optional.empty() : index.find(name).filter(ClassInfo::isEnum);
    }

    private static boolean isPlain(String name, String packagePrefix) {
        return name.startsWith(packagePrefix) && name.indexOf('.', packagePrefix.length()) < 0 && name.indexOf('$') < 0;
    }

    private ResolvedType enumeration(ClassInfo enumClass, TypeRequest request) {
        Optional<EnumValues> values = ownValues(enumClass).known();
        if (values.isPresent()) {
            SqlType asked = request.jdbcType();
            BasicType type = BasicType.of(asked == null ? values.get().sqlType() : asked);
            return new ResolvedType(
                    asked(type, request.withJdbcType(null).withLob(false)),
                    values.get().check());
        }
        List<String> names = constants(enumClass);
        SqlType sqlType = request.jdbcType();
        if (sqlType == null) {
            sqlType = request.enumNames()
                    ? enumNameType(request)
                    : names.size() > MANY_CONSTANTS ? SqlType.SMALLINT : SqlType.TINYINT;
        }
        if (sqlType == SqlType.ENUM || sqlType == SqlType.NAMED_ENUM) {
            String simpleName =
                    enumClass.simpleName() == null ? enumClass.name().local() : enumClass.simpleName();
            return ResolvedType.of(BasicType.ofEnum(sqlType, simpleName, names));
        }
        BasicType type = asked(BasicType.of(sqlType), request.withJdbcType(null).withLob(false));
        if (sqlType.isInteger()) {
            return new ResolvedType(type, ValueCheck.ordinals(names.size()));
        }
        return new ResolvedType(type, sqlType.isCharacter() ? ValueCheck.names(names) : null);
    }

    private SqlType enumNameType(TypeRequest request) {
        Integer length = request.size().length();
        SqlType type = database.enumNameType(length == null ? 255 : length);
        if (request.nationalized()) {
            return type == SqlType.CHAR ? SqlType.NCHAR : type == SqlType.VARCHAR ? SqlType.NVARCHAR : type;
        }
        return type;
    }

    private String text(DotName name) {
        return texts.computeIfAbsent(name, DotName::toString);
    }

    /** {@code byte[]} for {@code Byte[]}, and {@code char[]} for {@code Character[]}. */
    private static Optional<Type> unwrapped(Type javaType) {
        return switch (javaType.name().toString()) {
            case "[Ljava.lang.Byte;" -> Optional.of(ArrayType.create(PrimitiveType.BYTE, 1));
            case "[Ljava.lang.Character;" -> Optional.of(ArrayType.create(PrimitiveType.CHAR, 1));
            default -> Optional.empty();
        };
    }

    /** What the array or collection holds; empty when {@code javaType} is neither, or keeps bytes or characters. */
    private Optional<Type> arrayElement(Type javaType) {
        if (javaType.kind() == Type.Kind.ARRAY) {
            ArrayType array = javaType.asArrayType();
            String element = array.elementType().name().toString();
            boolean whole = array.dimensions() == 1 && (element.equals("byte") || element.equals("char"));
            return whole ? Optional.empty() : Optional.of(array.elementType());
        }
        boolean collection =
                switch (text(javaType.name())) {
                    case "java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet" -> true;
                    default -> false;
                };
        return collection && javaType.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? Optional.of(javaType.asParameterizedType().arguments().get(0))
                : Optional.empty();
    }

    private Optional<BasicType> array(Type element, TypeRequest request) {
        SqlType asked = request.jdbcType();
        if (asked != null && asked != SqlType.ARRAY) {
            return Optional.of(sized(BasicType.of(asked), request));
        }
        if (!database.keepsArrays()) {
            return Optional.of(sized(BasicType.ofLength(SqlType.VARBINARY, 255), request));
        }
        TypeRequest elementRequest =
                request.withJdbcType(null).withSize(request.size().withArrayLength(null));
        return resolve(element, elementRequest)
                .map(resolved ->
                        BasicType.arrayOf(resolved.type(), request.size().arrayLength()));
    }

    /** What serializes is kept as its bytes; anything may be kept as a document. */
    private Optional<BasicType> other(Type javaType, @Nullable SqlType asked) {
        if (asked != null) {
            return Optional.of(BasicType.ofLength(asked, 255));
        }
        return isSerializable(javaType.name())
                ? Optional.of(BasicType.ofLength(SqlType.VARBINARY, 255))
                : Optional.empty();
    }

    private boolean isSerializable(DotName name) {
        if (name.equals(SERIALIZABLE)) {
            return true;
        }
        return index.find(name)
                .filter(info -> info.interfaceNames().stream().anyMatch(this::isSerializable)
                        || (info.superName() != null && isSerializable(info.superName())))
                .isPresent();
    }

    /** {@code natural} with what the mapping asks for put in its place. */
    private BasicType asked(BasicType natural, TypeRequest request) {
        SqlType sqlType = request.jdbcType();
        if (sqlType == null) {
            sqlType = request.lob() ? lob(natural.sqlType()) : natural.sqlType();
            sqlType = request.nationalized() ? national(sqlType) : sqlType;
        }
        boolean same = sqlType == natural.sqlType() || !sqlType.growsInSteps();
        Integer stated = request.size().length();
        if (isLargeByItself(natural) && stated != null && stated == StatedSize.DEFAULT_LENGTH) {
            return asked(natural, request.withSize(request.size().withLength(null)));
        }
        return sized(
                new BasicType(
                        sqlType,
                        same ? natural.length() : null,
                        natural.precision(),
                        natural.scale(),
                        null,
                        List.of(),
                        null),
                request);
    }

    /** A {@code java.sql.Blob} or {@code Clob}, but not an {@code NClob}. */
    private static boolean isLargeByItself(BasicType natural) {
        return natural.sqlType() == SqlType.BLOB || natural.sqlType() == SqlType.CLOB;
    }

    private SqlType lob(SqlType type) {
        return switch (type) {
            case CHAR, VARCHAR, CLOB -> SqlType.CLOB;
            case NCHAR, NCLOB -> SqlType.NCLOB;
            case BINARY, VARBINARY, BLOB -> SqlType.BLOB;
            case UUID -> isBinary(type) ? SqlType.BLOB : type;
            default -> type;
        };
    }

    private boolean isBinary(SqlType type) {
        return database.columnType(BasicType.of(type))
                .filter(stored -> stored.name().equals("binary"))
                .isPresent();
    }

    private static SqlType national(SqlType type) {
        return switch (type) {
            case CHAR -> SqlType.NCHAR;
            case VARCHAR -> SqlType.NVARCHAR;
            case LONGVARCHAR -> SqlType.LONGNVARCHAR;
            case LONG32VARCHAR -> SqlType.LONG32NVARCHAR;
            case CLOB -> SqlType.NCLOB;
            default -> type;
        };
    }

    private static BasicType sized(BasicType type, TypeRequest request) {
        StatedSize size = request.size();
        SqlType sqlType = type.sqlType();
        Integer length = type.length();
        if (sqlType == SqlType.LONGVARCHAR || sqlType == SqlType.LONGNVARCHAR || sqlType == SqlType.LONGVARBINARY) {
            length = LONG_LENGTH;
        }
        Integer stated = size.length();
        // Only what grows in steps is taken to be that small.
        if (stated != null && (stated != StatedSize.DEFAULT_LENGTH || sqlType.growsInSteps())) {
            length = stated;
        }
        Integer precision = type.precision();
        Integer scale = type.scale();
        Integer statedPrecision = size.precision();
        if (sqlType.isTemporal()) {
            precision = size.secondPrecision() == null ? precision : size.secondPrecision();
        } else if (statedPrecision != null && statedPrecision > 0) {
            precision = sqlType.isFloating() ? bits(statedPrecision) : statedPrecision;
            scale = size.scale() == null ? Integer.valueOf(0) : size.scale();
        }
        return new BasicType(sqlType, length, precision, scale, type.enumName(), type.values(), type.element());
    }

    /** Annotations count decimal digits, SQL's {@code float} binary ones. */
    private static int bits(int digits) {
        return (int) Math.ceil(digits * (Math.log(10) / Math.log(2)));
    }
}
