package dev.migrate.model.binding;

import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.StatedSize;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** The names by which {@code @Type(type = "…")} called Hibernate's own types before Hibernate 6. */
final class LegacyTypes {
    /** Those that are what the Java type comes to by itself. */
    private static final Set<String> NATURAL = Set.of(
            "string",
            "integer",
            "int",
            "long",
            "short",
            "byte",
            "float",
            "double",
            "boolean",
            "character",
            "char",
            "big_decimal",
            "bigdecimal",
            "big_integer",
            "biginteger",
            "currency",
            "locale",
            "timezone",
            "class",
            "url",
            "characters",
            "char[]",
            "[c",
            "[b",
            "byte[]",
            "java.net.url",
            "java.util.currency",
            "java.util.locale",
            "java.util.timezone",
            "java.util.uuid",
            "duration",
            "instant",
            "localdate",
            "localtime",
            "localdatetime",
            "offsetdatetime",
            "offsettime",
            "zoneddatetime",
            // It looks for @Enumerated alone where annotations map the attribute, whatever its parameters say.
            "enum",
            "serializable");

    private LegacyTypes() {}

    static boolean isNatural(String name) {
        String plain = plain(name);
        return NATURAL.contains(plain)
                || plain.startsWith("java.lang.")
                || plain.startsWith("java.math.")
                || plain.startsWith("java.time.");
    }

    /** The type in the length that a column states, where its values can have several. */
    static BasicType sized(BasicType type, StatedSize size) {
        Integer length = size.length();
        boolean variable =
                switch (type.sqlType()) {
                    case VARCHAR, NVARCHAR, VARBINARY, BINARY -> true;
                    default -> false;
                };
        return variable && length != null && length != StatedSize.DEFAULT_LENGTH
                ? BasicType.ofLength(type.sqlType(), length)
                : type;
    }

    /** The class of the values of one of Hibernate's types, or the class that is named itself. */
    static Optional<Type> javaType(String name) {
        String simple =
                switch (plain(name)) {
                    case "string" -> "lang.String";
                    case "integer", "int" -> "lang.Integer";
                    case "long" -> "lang.Long";
                    case "short" -> "lang.Short";
                    case "byte" -> "lang.Byte";
                    case "character", "char" -> "lang.Character";
                    case "big_integer", "biginteger" -> "math.BigInteger";
                    case "big_decimal", "bigdecimal" -> "math.BigDecimal";
                    case "uuid-binary", "uuidbinary", "pg-uuid", "postgresuuid" -> "util.UUID";
                    default -> "";
                };
        String className = simple.isEmpty() ? name : "java." + simple;
        return className.contains(".")
                ? Optional.of(Type.create(DotName.createSimple(className), Type.Kind.CLASS))
                : Optional.empty();
    }

    /** The column type, where the name is one of Hibernate's and says more than the Java type does. */
    static Optional<BasicType> of(String name) {
        return switch (plain(name)) {
            case "text" -> Optional.of(BasicType.of(SqlType.LONG32VARCHAR));
            case "ntext" -> Optional.of(BasicType.of(SqlType.LONG32NVARCHAR));
            case "nstring", "stringn", "stringnvarchar" -> Optional.of(BasicType.ofLength(SqlType.NVARCHAR, 255));
            case "materialized_clob", "materializedclob", "clob", "stringclob" ->
                Optional.of(BasicType.of(SqlType.CLOB));
            case "materialized_nclob", "materializednclob", "nclob" -> Optional.of(BasicType.of(SqlType.NCLOB));
            case "materialized_blob", "materializedblob", "blob" -> Optional.of(BasicType.of(SqlType.BLOB));
            case "binary", "wrapper-binary", "wrapperbinary", "row_version", "rowversion" ->
                Optional.of(BasicType.ofLength(SqlType.VARBINARY, 255));
            case "image" -> Optional.of(BasicType.of(SqlType.LONG32VARBINARY));
            case "yes_no", "yesno", "true_false", "truefalse" -> Optional.of(BasicType.ofLength(SqlType.CHAR, 1));
            case "numeric_boolean", "numericboolean" -> Optional.of(BasicType.of(SqlType.INTEGER));
            case "uuid-char", "uuidchar" -> Optional.of(BasicType.ofLength(SqlType.VARCHAR, 255));
            case "uuid-binary", "uuidbinary" -> Optional.of(BasicType.ofLength(SqlType.BINARY, 16));
            case "pg-uuid", "postgresuuid" -> Optional.of(BasicType.ofLength(SqlType.UUID, 16));
            case "date", "calendar_date", "calendardate", "java.sql.date" -> Optional.of(BasicType.of(SqlType.DATE));
            case "time", "calendar_time", "calendartime", "java.sql.time" ->
                Optional.of(BasicType.ofPrecision(SqlType.TIME, 0));
            case "timestamp",
                    "calendar",
                    "dbtimestamp",
                    "java.sql.timestamp",
                    "java.util.date",
                    "java.util.calendar",
                    "java.util.gregoriancalendar" -> Optional.of(BasicType.ofPrecision(SqlType.TIMESTAMP, 6));
            default -> Optional.empty();
        };
    }

    /** {@code org.hibernate.type.TextType} and {@code text} are the same. */
    private static String plain(String name) {
        String own = "org.hibernate.type.";
        boolean typeClass = name.startsWith(own) && name.endsWith("Type");
        String known = typeClass ? name.substring(own.length(), name.length() - "Type".length()) : name;
        return (known.startsWith("imm_") ? known.substring("imm_".length()) : known).toLowerCase(Locale.ROOT);
    }
}
