package dev.migrate.conformance;

import static dev.migrate.schema.random.Family.CHOICE;
import static dev.migrate.schema.random.Family.DECIMAL;
import static dev.migrate.schema.random.Family.LONG_TEXT;
import static dev.migrate.schema.random.Family.OTHER;
import static dev.migrate.schema.random.Family.PADDED_TEXT;
import static dev.migrate.schema.random.Family.SHAPE;
import static dev.migrate.schema.random.Family.TEXT;
import static dev.migrate.schema.random.Family.TIME;
import static dev.migrate.schema.random.Family.TRUTH;
import static dev.migrate.schema.random.Family.WHOLE;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.random.Family;
import dev.migrate.schema.random.Feature;
import dev.migrate.schema.random.TypeSample;
import dev.migrate.schema.random.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What random schemas may hold on each dialect. */
final class Vocabularies {
    private Vocabularies() {}

    static Vocabulary of(Dialect dialect) {
        return switch (dialect.name()) {
            case "sqlite" -> sqlite(dialect);
            case "mysql", "mariadb" -> mysql(dialect);
            default -> postgresql(dialect);
        };
    }

    private static Vocabulary sqlite(Dialect dialect) {
        return new Vocabulary(
                EnumSet.of(
                        Feature.SEQUENCES,
                        Feature.COLLATIONS,
                        Feature.TABLE_OPTIONS,
                        Feature.AUTO_INCREMENT,
                        Feature.EXPRESSIONS_ON_IDENTITY,
                        Feature.EXPRESSIONS_ON_REFERENCES,
                        Feature.STORED_GENERATED_COLUMNS,
                        Feature.VIRTUAL_GENERATED_COLUMNS,
                        Feature.GENERATED_CHANGES,
                        Feature.DEFERRABLE_FOREIGN_KEYS,
                        Feature.SET_DEFAULT,
                        Feature.EXPRESSION_INDEXES,
                        Feature.PARTIAL_INDEXES,
                        Feature.INDEX_COLLATIONS,
                        Feature.QUOTED_NAMES),
                dialect.identifiers(),
                List.of(
                        TypeSample.of("integer", WHOLE, "0", "42", "-1"),
                        TypeSample.of("varchar(20)", TEXT, "'x'", "'it''s'"),
                        TypeSample.of("bigint", WHOLE, "0"),
                        TypeSample.of("numeric(10,2)", DECIMAL, "0", "9.99"),
                        TypeSample.of("char(8)", TEXT, "'x'"),
                        TypeSample.of("smallint", WHOLE),
                        TypeSample.of("double precision", DECIMAL),
                        TypeSample.of("real", DECIMAL, "1.5"),
                        TypeSample.of("text", TEXT, "''"),
                        TypeSample.of("boolean", TRUTH, "false", "true"),
                        TypeSample.of("timestamp", TIME, "CURRENT_TIMESTAMP"),
                        TypeSample.of("date", TIME, "CURRENT_DATE"),
                        TypeSample.of("time", TIME),
                        TypeSample.of("blob", OTHER, "x'00'").withValue("x'0%s'")),
                List.of(ColumnType.of("integer")),
                "NOCASE",
                new TreeMap<>(Map.of("without rowid", "")));
    }

    private static Vocabulary postgresql(Dialect dialect) {
        Set<Feature> features = EnumSet.of(
                Feature.SCHEMAS,
                Feature.SEQUENCES,
                Feature.SEQUENCE_TYPES,
                Feature.ENUM_TYPES,
                Feature.ENUM_ARRAYS,
                Feature.COMMENTS,
                Feature.COLLATIONS,
                Feature.IDENTITY_ALWAYS,
                Feature.IDENTITY_BY_DEFAULT,
                Feature.SERIAL,
                Feature.IDENTITY_OPTIONS,
                Feature.EXPRESSIONS_ON_IDENTITY,
                Feature.EXPRESSIONS_ON_REFERENCES,
                Feature.STORED_GENERATED_COLUMNS,
                Feature.GENERATED_CHANGES,
                Feature.DEFERRABLE_FOREIGN_KEYS,
                Feature.DEFERRABLE_UNIQUES,
                Feature.SET_DEFAULT,
                Feature.EXPRESSION_INDEXES,
                Feature.PARTIAL_INDEXES,
                Feature.INCLUDED_COLUMNS,
                Feature.INDEX_METHODS,
                Feature.INDEX_COLLATIONS,
                Feature.OPERATOR_CLASSES,
                Feature.NULLS_ORDER,
                Feature.QUOTED_NAMES);
        if (dialect.can(Capability.NULLS_NOT_DISTINCT)) {
            features.add(Feature.NULLS_NOT_DISTINCT);
        }
        if (dialect.can(Capability.VIRTUAL_GENERATED_COLUMNS)) {
            features.add(Feature.VIRTUAL_GENERATED_COLUMNS);
        }
        return new Vocabulary(
                features,
                dialect.identifiers(),
                List.of(
                        TypeSample.of("integer", WHOLE, "0", "42", "-1"),
                        TypeSample.of("varchar(20)", TEXT, "'x'", "'it''s'"),
                        TypeSample.of("smallint", WHOLE, "7"),
                        TypeSample.of("bigint", WHOLE, "0"),
                        TypeSample.of("numeric", DECIMAL),
                        TypeSample.of("numeric(10,2)", DECIMAL, "0", "9.99"),
                        TypeSample.of("real", DECIMAL, "1.5"),
                        TypeSample.of("double precision", DECIMAL, "0", "-2.5"),
                        TypeSample.of("numeric(19,4)", DECIMAL),
                        TypeSample.of("char(8)", TEXT, "'x'"),
                        TypeSample.of("varchar(40)", TEXT, "'(a)'"),
                        TypeSample.of("varchar", TEXT),
                        TypeSample.of("text", TEXT, "''"),
                        TypeSample.of("boolean", TRUTH, "false", "true"),
                        TypeSample.of("timestamp(3)", TIME, "CURRENT_TIMESTAMP", "now()"),
                        TypeSample.of("timestamp with time zone", TIME, "CURRENT_TIMESTAMP"),
                        TypeSample.of("date", TIME, "CURRENT_DATE"),
                        TypeSample.of("timestamp(0) with time zone", TIME),
                        TypeSample.of("timestamp", TIME, "LOCALTIMESTAMP"),
                        TypeSample.of("time", OTHER, "LOCALTIME").withValue("'12:00:0%s'"),
                        TypeSample.of("time(3) with time zone", OTHER).withValue("'12:00:0%s+02'"),
                        TypeSample.of("interval", OTHER, "'1 day'").withValue("'%s hours'"),
                        TypeSample.of("uuid", OTHER, "gen_random_uuid()")
                                .withValue("'00000000-0000-0000-0000-00000000000%s'"),
                        TypeSample.of("json", OTHER).withValue("'{\"row\": %s}'"),
                        TypeSample.of("jsonb", OTHER, "'{}'").withValue("'{\"row\": %s}'"),
                        TypeSample.of("xml", OTHER).withValue("'<row>%s</row>'"),
                        TypeSample.of("bytea", OTHER).withValue("'\\x0%s'"),
                        TypeSample.of("bit(4)", OTHER, "B'0101'").withValue("B'0110'"),
                        TypeSample.of("bit varying(8)", OTHER).withValue("B'1'"),
                        TypeSample.of("inet", OTHER, "'127.0.0.1'").withValue("'10.0.0.%s'"),
                        TypeSample.of("point", OTHER).withValue("'(%s,2)'"),
                        TypeSample.of("int4range", OTHER, "'empty'").withValue("'[%s,9)'"),
                        TypeSample.of("tsvector", OTHER).withValue("'row %s'"),
                        TypeSample.of("varchar(10)[]", OTHER).withValue("'{%s,x}'"),
                        TypeSample.of("text[]", OTHER, "'{}'", "'{a,\"b c\"}'").withValue("'{%s,x}'"),
                        TypeSample.of("integer[]", OTHER, "'{}'", "ARRAY[1, 2]").withValue("'{%s,7}'")),
                List.of(ColumnType.of("smallint"), ColumnType.of("integer"), ColumnType.of("bigint")),
                "C",
                new TreeMap<>());
    }

    private static Vocabulary mysql(Dialect dialect) {
        Set<Feature> features = EnumSet.of(
                Feature.SCHEMAS,
                Feature.SEQUENCES,
                Feature.COMMENTS,
                Feature.COLLATIONS,
                Feature.AUTO_INCREMENT,
                Feature.STORED_GENERATED_COLUMNS,
                Feature.VIRTUAL_GENERATED_COLUMNS,
                Feature.GENERATED_CHANGES,
                Feature.TABLE_OPTIONS,
                Feature.PREFIX_LENGTHS,
                Feature.FULLTEXT_INDEXES,
                Feature.SPATIAL_INDEXES,
                Feature.QUOTED_NAMES);
        if (dialect.can(Capability.EXPRESSION_INDEXES)) {
            features.add(Feature.EXPRESSION_INDEXES);
        }
        return new Vocabulary(
                features,
                dialect.identifiers(),
                dialect.name().equals("mysql") ? mysqlTypes(TEXT) : mariadbTypes(),
                List.of(ColumnType.of("smallint"), ColumnType.of("int"), ColumnType.of("bigint")),
                "utf8mb4_bin",
                new TreeMap<>(Map.of("row_format", "COMPRESSED", "collate", "utf8mb4_unicode_ci")));
    }

    /** MariaDB pads text or not, as the session says, and so computes nothing from it. */
    private static List<TypeSample> mariadbTypes() {
        return mysqlTypes(
                PADDED_TEXT,
                TypeSample.of("uuid", OTHER, "uuid()").withValue("'00000000-0000-0000-0000-00000000000%s'"),
                TypeSample.of("inet6", OTHER).withValue("'::%s'"));
    }

    /** @param padded of text that is stored with blanks behind it */
    private static List<TypeSample> mysqlTypes(Family padded, TypeSample... own) {
        List<TypeSample> shared = List.of(
                TypeSample.of("int", WHOLE, "0", "42", "-1"),
                TypeSample.of("varchar(20)", TEXT, "'x'", "'it''s'"),
                TypeSample.of("tinyint", WHOLE, "1"),
                TypeSample.of("smallint", WHOLE, "7"),
                TypeSample.of("mediumint unsigned", WHOLE),
                TypeSample.of("bigint", WHOLE, "0"),
                TypeSample.of("bigint unsigned", WHOLE, "0"),
                TypeSample.of("int unsigned", WHOLE, "0"),
                TypeSample.of("decimal(10,2)", DECIMAL, "0", "9.99"),
                TypeSample.of("float", DECIMAL, "1.5"),
                TypeSample.of("double", DECIMAL, "0", "-2.5"),
                TypeSample.of("decimal(19,4)", DECIMAL),
                TypeSample.of("char(8)", padded, "'x'"),
                TypeSample.of("varchar(40)", TEXT, "'(a)'"),
                TypeSample.of("tinytext", LONG_TEXT),
                TypeSample.of("text", LONG_TEXT, "('x')"),
                TypeSample.of("longtext", LONG_TEXT),
                TypeSample.of("enum('1','2','3')", CHOICE, "'1'"),
                TypeSample.of("enum('3','1','it''s','2')", CHOICE, "'it''s'"),
                TypeSample.of("set('1','2','3')", CHOICE, "'1,3'"),
                TypeSample.of("tinyint(1)", TRUTH, "false", "true"),
                TypeSample.of("datetime", TIME, "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"),
                TypeSample.of("datetime(3)", TIME, "CURRENT_TIMESTAMP", "now()"),
                TypeSample.of("timestamp(6)", TIME, "CURRENT_TIMESTAMP(6)"),
                TypeSample.of("timestamp", TIME, "CURRENT_TIMESTAMP", "'2024-02-29 12:00:00'"),
                TypeSample.of("date", TIME, "CURRENT_DATE"),
                TypeSample.of("year", OTHER, "2024").withValue("200%s"),
                TypeSample.of("bit(1)", OTHER, "b'1'").withValue("b'1'"),
                TypeSample.of("bit(4)", OTHER, "b'101'").withValue("%s"),
                TypeSample.of("json", OTHER, "(json_array())").withValue("'{\"row\": %s}'"),
                TypeSample.of("time(3)", OTHER, "'12:00:00'").withValue("'12:00:0%s'"),
                TypeSample.of("blob", OTHER).withValue("x'0%s'"),
                TypeSample.of("binary(4)", OTHER).withValue("x'0000000%s'"),
                TypeSample.of("varbinary(16)", OTHER, "'x'").withValue("x'0%s'"),
                TypeSample.of("point", SHAPE).withValue("ST_GeomFromText('POINT(%s 1)')"));
        return Stream.concat(shared.stream(), Stream.of(own)).toList();
    }
}
