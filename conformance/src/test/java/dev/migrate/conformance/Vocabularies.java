package dev.migrate.conformance;

import static dev.migrate.schema.random.Family.DECIMAL;
import static dev.migrate.schema.random.Family.OTHER;
import static dev.migrate.schema.random.Family.TEXT;
import static dev.migrate.schema.random.Family.TIME;
import static dev.migrate.schema.random.Family.TRUTH;
import static dev.migrate.schema.random.Family.WHOLE;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.random.Feature;
import dev.migrate.schema.random.TypeSample;
import dev.migrate.schema.random.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
                        TypeSample.of("real", DECIMAL, "1.5"),
                        TypeSample.of("text", TEXT, "''"),
                        TypeSample.of("boolean", TRUTH, "false", "true"),
                        TypeSample.of("timestamp", TIME, "CURRENT_TIMESTAMP"),
                        TypeSample.of("date", TIME, "CURRENT_DATE"),
                        TypeSample.of("blob", OTHER, "x'00'")),
                List.of(ColumnType.of("integer")),
                "NOCASE");
    }

    private static Vocabulary postgresql(Dialect dialect) {
        Set<Feature> features = EnumSet.of(
                Feature.SCHEMAS,
                Feature.SEQUENCES,
                Feature.SEQUENCE_TYPES,
                Feature.ENUM_TYPES,
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
                        TypeSample.of("numeric(10,2)", DECIMAL, "0", "9.99"),
                        TypeSample.of("numeric(19,4)", DECIMAL),
                        TypeSample.of("varchar(40)", TEXT, "'(a)'"),
                        TypeSample.of("text", TEXT, "''"),
                        TypeSample.of("boolean", TRUTH, "false", "true"),
                        TypeSample.of("timestamp(3)", TIME, "CURRENT_TIMESTAMP", "now()"),
                        TypeSample.of("timestamp with time zone", TIME, "CURRENT_TIMESTAMP"),
                        TypeSample.of("date", TIME, "CURRENT_DATE"),
                        TypeSample.of("uuid", OTHER),
                        TypeSample.of("jsonb", OTHER, "'{}'"),
                        TypeSample.of("bytea", OTHER),
                        TypeSample.of("integer[]", OTHER, "'{}'")),
                List.of(ColumnType.of("smallint"), ColumnType.of("integer"), ColumnType.of("bigint")),
                "C");
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
                Feature.PREFIX_LENGTHS,
                Feature.QUOTED_NAMES);
        if (dialect.can(Capability.EXPRESSION_INDEXES)) {
            features.add(Feature.EXPRESSION_INDEXES);
        }
        return new Vocabulary(
                features,
                dialect.identifiers(),
                List.of(
                        TypeSample.of("int", WHOLE, "0", "42", "-1"),
                        TypeSample.of("varchar(20)", TEXT, "'x'", "'it''s'"),
                        TypeSample.of("smallint", WHOLE, "7"),
                        TypeSample.of("bigint", WHOLE, "0"),
                        TypeSample.of("int unsigned", WHOLE, "0"),
                        TypeSample.of("decimal(10,2)", DECIMAL, "0", "9.99"),
                        TypeSample.of("decimal(19,4)", DECIMAL),
                        TypeSample.of("varchar(40)", TEXT, "'(a)'"),
                        TypeSample.of("tinyint(1)", TRUTH, "false", "true"),
                        TypeSample.of("datetime(3)", TIME, "CURRENT_TIMESTAMP", "now()"),
                        TypeSample.of("date", TIME, "CURRENT_DATE"),
                        TypeSample.of("json", OTHER),
                        TypeSample.of("time", OTHER),
                        TypeSample.of("blob", OTHER)),
                List.of(ColumnType.of("smallint"), ColumnType.of("int"), ColumnType.of("bigint")),
                "utf8mb4_bin");
    }
}
