package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlTypesTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";
    private static final List<String> SPELLINGS = List.of(
            "int",
            "int2",
            "int4",
            "int8",
            "integer",
            "smallint",
            "bigint",
            "float",
            "float4",
            "float8",
            "float(1)",
            "float(24)",
            "float(25)",
            "float(53)",
            "real",
            "double precision",
            "decimal",
            "numeric",
            "dec(10)",
            "numeric(10)",
            "decimal(19, 4)",
            "numeric(38,0)",
            "varchar",
            "varchar(255)",
            "character varying",
            "character varying(20)",
            "char varying(7)",
            "national character varying(9)",
            "char",
            "char(3)",
            "character(5)",
            "nchar(2)",
            "bpchar",
            "\"char\"",
            "text",
            "name",
            "bool",
            "boolean",
            "date",
            "time",
            "time(3)",
            "time(6)",
            "time without time zone",
            "timetz",
            "timetz(2)",
            "time(4) with time zone",
            "timestamp",
            "timestamp(0)",
            "timestamp(6)",
            "timestamp(3) without time zone",
            "timestamptz",
            "timestamptz(3)",
            "timestamp with time zone",
            "timestamp(6) with time zone",
            "interval",
            "interval(3)",
            "interval(6)",
            "interval year",
            "interval month",
            "interval year to month",
            "interval day to hour",
            "interval day to second",
            "interval day to second(3)",
            "interval hour to minute",
            "interval minute to second",
            "interval second(2)",
            "bit",
            "bit(8)",
            "bit varying",
            "bit varying(12)",
            "varbit(3)",
            "bytea",
            "uuid",
            "json",
            "jsonb",
            "xml",
            "money",
            "inet",
            "cidr",
            "macaddr",
            "point",
            "box",
            "tsvector",
            "tsquery",
            "int4range",
            "tstzrange",
            "oid",
            "regclass",
            "pg_catalog.int4",
            "varchar(255) array",
            "smallint array",
            "int[]",
            "int[3][4]",
            "numeric(5,2)[]",
            "timestamptz(3)[]",
            "timestamp(6) with time zone array",
            "_int4",
            "_text");

    @ParameterizedTest
    @MethodSource(ENGINES)
    void everySpellingIsStoredAsItsCanonicalForm(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            List<String> columns = new ArrayList<>();
            for (int i = 0; i < SPELLINGS.size(); i++) {
                columns.add("c" + i + " " + SPELLINGS.get(i));
            }
            fixture.run("CREATE TABLE written (" + String.join(", ", columns) + ")");
            Table table = fixture.table("written");
            SoftAssertions softly = new SoftAssertions();
            for (int i = 0; i < SPELLINGS.size(); i++) {
                // What quotes say is gone from the vocabulary's name; this is the one type that needs them.
                String spelling = SPELLINGS.get(i);
                ColumnType written = spelling.equals("\"char\"") ? ColumnType.of(spelling) : ColumnType.parse(spelling);
                softly.assertThat(table.column("c" + i).orElseThrow().type())
                        .as(spelling)
                        .isEqualTo(fixture.dialect().types().canonical(written));
            }
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aTypeThatWasInspectedCanBeWritten(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            fixture.run(
                    "CREATE TYPE \"Mixed Case\" AS ENUM ('a')",
                    "CREATE TYPE \"order\" AS ENUM ('a')",
                    "CREATE TYPE \"values\" AS ENUM ('a')",
                    "CREATE DOMAIN positive AS int CHECK (VALUE > 0)",
                    "CREATE TYPE pair AS (x int, y int)",
                    "CREATE SCHEMA other",
                    "CREATE TYPE other.\"Mood\" AS ENUM ('a')",
                    "CREATE EXTENSION citext");
            List<String> columns = new ArrayList<>(SPELLINGS);
            columns.addAll(List.of(
                    "\"Mixed Case\"",
                    "\"order\"",
                    "\"values\"",
                    "positive",
                    "pair",
                    "other.\"Mood\"",
                    "citext",
                    "\"Mixed Case\"[]",
                    "other.\"Mood\"[]"));
            for (int i = 0; i < columns.size(); i++) {
                columns.set(i, "c" + i + " " + columns.get(i));
            }
            fixture.run("CREATE TABLE written (" + String.join(", ", columns) + ")");
            Table table = fixture.table("written");
            List<String> again = new ArrayList<>();
            for (Column column : table.columns()) {
                again.add(column.name() + " " + fixture.dialect().types().sql(column.type()));
            }
            fixture.run("DROP TABLE written", "CREATE TABLE written (" + String.join(", ", again) + ")");
            assertThat(fixture.table("written")).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serial | integer",
                "bigserial | bigint",
                "float(200) | float(200)",
                "Mood | mood",
                "shop.mood[][] | shop.mood[]",
                "timestamp without time zone | timestamp",
                "varchar(255) array | varchar(255)[]",
            })
    void canonicalNames(String written, String canonical) {
        PostgresqlTypes types = new PostgresqlTypes(new PostgresqlIdentifiers());
        assertThat(types.canonical(ColumnType.parse(written))).hasToString(canonical);
        assertThat(types.canonical(types.canonical(ColumnType.parse(written)))).hasToString(canonical);
    }
}
