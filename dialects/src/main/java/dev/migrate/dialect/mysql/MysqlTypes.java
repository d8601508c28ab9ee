package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Types;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of types in MySQL, most of them in MariaDB too.
 *
 * <p>A character set stays in the suffix of a canonical type; see {@link CharacterSets} for what becomes of it.
 */
public class MysqlTypes implements Types {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("integer", "int"),
            Map.entry("int1", "tinyint"),
            Map.entry("int2", "smallint"),
            Map.entry("int3", "mediumint"),
            Map.entry("middleint", "mediumint"),
            Map.entry("int4", "int"),
            Map.entry("int8", "bigint"),
            Map.entry("numeric", "decimal"),
            Map.entry("dec", "decimal"),
            Map.entry("fixed", "decimal"),
            Map.entry("real", "double"),
            Map.entry("double precision", "double"),
            Map.entry("float4", "float"),
            Map.entry("float8", "double"),
            Map.entry("character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("varcharacter", "varchar"),
            Map.entry("long", "mediumtext"),
            Map.entry("long varchar", "mediumtext"),
            Map.entry("long varbinary", "mediumblob"),
            Map.entry("char byte", "binary"),
            Map.entry("geomcollection", "geometrycollection"));

    /** Names of types in the national character set, which is utf8mb3 everywhere. */
    private static final Map<String, String> NATIONAL = Map.of(
            "nchar", "char",
            "national char", "char",
            "national character", "char",
            "nvarchar", "varchar",
            "nchar varchar", "varchar",
            "nchar varying", "varchar",
            "national varchar", "varchar",
            "national char varying", "varchar",
            "national character varying", "varchar");

    private static final Set<String> INTEGERS = Set.of("tinyint", "smallint", "mediumint", "int", "bigint");
    private static final Pattern CHARACTER_SET_IN_NAME =
            Pattern.compile("(.+?) ((?:character set|charset|collate) .*)");
    private static final Pattern CHARACTER_SET = Pattern.compile("\\b(?:character set|charset) utf8\\b");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,10}");

    /** The most bytes that the smaller types hold, in order. */
    private static final int TINY = 255;

    private static final int PLAIN = 65_535;
    private static final int MEDIUM = 16_777_215;
    private static final int BYTES_PER_CHARACTER = 4;

    /** Up to this many binary digits fit into a {@code float}. */
    private static final int FLOAT_DIGITS = 24;

    @Override
    public ColumnType canonical(ColumnType type) {
        Matcher inName = CHARACTER_SET_IN_NAME.matcher(type.name());
        ColumnType plain = inName.matches() ? type.withName(inName.group(1)).withSuffix(inName.group(2)) : type;
        if (plain.schema() != null || plain.dimensions() > 0) {
            return plain;
        }
        return withArguments(withSuffix(withName(plain)));
    }

    private static ColumnType withName(ColumnType type) {
        String name = type.name();
        String national = NATIONAL.get(name);
        if (national != null) {
            return type.withName(national).withSuffix("character set utf8mb3");
        }
        if (name.equals("bool") || name.equals("boolean")) {
            return type.withName("tinyint").withArguments(List.of("1"));
        }
        if (name.equals("float") && type.arguments().size() == 1) {
            return type.withName(isAtMost(type.arguments().get(0), FLOAT_DIGITS) ? "float" : "double")
                    .withArguments(List.of());
        }
        return type.withName(SYNONYMS.getOrDefault(name, name));
    }

    private static boolean isAtMost(String number, int limit) {
        return number.length() < 4 && number.chars().allMatch(Character::isDigit) && Integer.parseInt(number) <= limit;
    }

    private static ColumnType withSuffix(ColumnType type) {
        String suffix = type.suffix();
        if (suffix.isEmpty()) {
            return type;
        }
        if (suffix.contains("zerofill")) {
            return type.withSuffix("unsigned zerofill");
        }
        String utf8 = CHARACTER_SET.matcher(suffix).replaceAll("character set utf8mb3");
        return type.withSuffix(utf8.equals("signed") ? "" : utf8.replace("charset ", "character set "));
    }

    private ColumnType withArguments(ColumnType type) {
        List<String> arguments = type.arguments();
        String name = type.name();
        if (INTEGERS.contains(name)) {
            boolean width =
                    type.suffix().contains("zerofill") || (name.equals("tinyint") && arguments.equals(List.of("1")));
            return width ? type : type.withArguments(List.of());
        }
        return switch (name) {
            case "char", "binary", "bit" -> arguments.isEmpty() ? type.withArguments(List.of("1")) : type;
            case "decimal" ->
                type.withArguments(
                        arguments.isEmpty()
                                ? List.of("10", "0")
                                : arguments.size() == 1 ? List.of(arguments.get(0), "0") : arguments);
            case "time", "datetime", "timestamp" ->
                arguments.equals(List.of("0")) ? type.withArguments(List.of()) : type;
            case "year" -> type.withArguments(List.of());
            case "text", "blob" -> arguments.size() == 1 ? large(type, name, arguments.get(0)) : type;
            case "enum", "set" ->
                type.withArguments(arguments.stream().map(MysqlTypes::literal).toList());
            default -> type;
        };
    }

    private static String literal(String value) {
        return value.startsWith("'") || value.startsWith("\"") ? StringLiteral.of(StringLiteral.text(value)) : value;
    }

    /** The smallest type that holds so many characters or bytes, as the servers choose it. */
    private static ColumnType large(ColumnType type, String name, String length) {
        if (!LENGTH.matcher(length).matches()) {
            return type;
        }
        long bytes = Long.parseLong(length) * (name.equals("text") ? BYTES_PER_CHARACTER : 1);
        String size = bytes <= TINY ? "tiny" : bytes <= PLAIN ? "" : bytes <= MEDIUM ? "medium" : "long";
        return type.withName(size + name).withArguments(List.of());
    }

    @Override
    public String sql(ColumnType type) {
        return type.toString();
    }

    /** {@code timestamp} would move with the session's time zone. */
    @Override
    public ColumnType dateTime() {
        return ColumnType.of("datetime", 3);
    }
}
