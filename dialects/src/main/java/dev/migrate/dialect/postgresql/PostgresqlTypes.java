package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Types;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IdentifierRules;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL's names of types: the short ones that people write ({@code varchar}, {@code char}), otherwise those that
 * {@code format_type} gives.
 */
final class PostgresqlTypes implements Types {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial2", "smallint"),
            Map.entry("serial", "integer"),
            Map.entry("serial4", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("serial8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("national character", "char"),
            Map.entry("national char", "char"),
            Map.entry("nchar", "char"),
            Map.entry("varbit", "bit varying"));
    private static final Map<String, String> WITH_ZONE = Map.of("timestamptz", "timestamp", "timetz", "time");
    private static final Set<String> SERIALS =
            Set.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");
    private static final Set<String> TIMES = Set.of("time", "timestamp", "interval");
    private static final String FULL_PRECISION = "6";

    private final IdentifierRules identifiers;

    PostgresqlTypes(IdentifierRules identifiers) {
        this.identifiers = identifiers;
    }

    /** Whether the name stands for a counted column rather than for a type of its own. */
    static boolean isSerial(ColumnType type) {
        return type.schema() == null && SERIALS.contains(type.name());
    }

    /** An array's bounds and number of dimensions are not part of the type: the server takes them and forgets them. */
    @Override
    public ColumnType canonical(ColumnType type) {
        if (type.schema() != null && !type.schema().equals("pg_catalog")) {
            return type.withDimensions(Math.min(type.dimensions(), 1));
        }
        int dimensions = type.name().startsWith("_") && isBuiltIn(type.name().substring(1)) ? 1 : type.dimensions();
        String written = dimensions > type.dimensions() ? type.name().substring(1) : type.name();
        ColumnType plain = new ColumnType(null, written, type.arguments(), type.suffix(), Math.min(dimensions, 1));
        return withArguments(withName(plain));
    }

    /** Whether the name is one of the usual types'; no domain has it. */
    static boolean isBuiltIn(String name) {
        return SYNONYMS.containsKey(name)
                || WITH_ZONE.containsKey(name)
                || SYNONYMS.containsValue(name)
                || TIMES.contains(name)
                || Set.of("text", "uuid", "date", "bytea", "json", "jsonb", "bpchar", "bit")
                        .contains(name);
    }

    private static ColumnType withName(ColumnType type) {
        String name = type.name();
        String zoned = WITH_ZONE.get(name);
        if (zoned != null) {
            return type.withName(zoned).withSuffix("with time zone");
        }
        if (type.suffix().equals("without time zone")) {
            return type.withSuffix("");
        }
        if (name.equals("float")) {
            return floatOf(type);
        }
        if (name.equals("bpchar") && !type.arguments().isEmpty()) {
            return type.withName("char");
        }
        if (name.startsWith("interval ")
                && name.endsWith(" second")
                && type.arguments().equals(List.of(FULL_PRECISION))) {
            return type.withArguments(List.of());
        }
        return type.withName(SYNONYMS.getOrDefault(name, name));
    }

    /** {@code float(n)} counts binary digits: up to 24 of them fit into a {@code real}. */
    private static ColumnType floatOf(ColumnType type) {
        if (type.arguments().isEmpty()) {
            return type.withName("double precision");
        }
        String digits = type.arguments().get(0);
        if (!digits.matches("[1-9]|[1-4][0-9]|5[0-3]")) {
            return type;
        }
        return type.withArguments(List.of()).withName(Integer.parseInt(digits) <= 24 ? "real" : "double precision");
    }

    private static ColumnType withArguments(ColumnType type) {
        List<String> arguments = type.arguments();
        return switch (type.name()) {
            case "char", "bit" -> arguments.isEmpty() ? type.withArguments(List.of("1")) : type;
            case "numeric" -> arguments.size() == 1 ? type.withArguments(List.of(arguments.get(0), "0")) : type;
            case "time", "timestamp", "interval" ->
                arguments.equals(List.of(FULL_PRECISION)) ? type.withArguments(List.of()) : type;
            default -> type;
        };
    }

    @Override
    public String sql(ColumnType type) {
        String schema = type.schema();
        if (schema == null && isPhrase(type.name())) {
            return type.toString();
        }
        boolean quoted = schema == null && PostgresqlKeywords.isNoType(type.name());
        String name = quoted ? '"' + type.name() + '"' : identifiers.quote(type.name());
        // The quoted name takes part in the type's own layout as if it were a plain one.
        return new ColumnType(
                        schema == null ? null : identifiers.quote(schema),
                        name,
                        type.arguments(),
                        type.suffix(),
                        type.dimensions())
                .toString();
    }

    /** Whether the name is SQL text already: several words, or the one type whose name is always in quotes. */
    private static boolean isPhrase(String name) {
        return name.equals("double precision")
                || name.equals("bit varying")
                || name.equals("\"char\"")
                || name.startsWith("interval ")
                || (SYNONYMS.containsKey(name) && name.indexOf(' ') > 0);
    }
}
