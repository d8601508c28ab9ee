package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IdentifierRules;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    private static final IdentifierRules LOWER_CASE = new IdentifierRules() {
        @Override
        public String fold(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public String quote(String name) {
            return name.matches("[a-z_][a-z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
        }

        @Override
        public int maxBytes() {
            return Integer.MAX_VALUE;
        }
    };
    private static final Types AS_WRITTEN = new Types() {
        @Override
        public ColumnType canonical(ColumnType type) {
            return type.name().equals("int") ? type.withName("integer") : type;
        }

        @Override
        public String sql(ColumnType type) {
            return type.toString();
        }
    };
    private static final Set<String> TEXT_COLUMNS = Set.of("name", "status");

    private final Expressions expressions = new Expressions(LOWER_CASE, AS_WRITTEN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a>0 | ( a  >  0 )",
                "A > 0 | a > 0",
                "\"a\" > 0 | a > 0",
                "'x' | 'x'::character varying",
                "'x' | ('x')::varchar",
                "-1 | '-1'::integer",
                "price > 0 | (price > (0)::numeric)",
                "price > 0.5 | (price > 0.5::numeric)",
                "a != 1 | a <> 1",
                "now() | NOW( )",
                "status in ('A','B') | ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))",
                "status not in ('A','B') | ((status)::text <> ALL ((ARRAY['A'::character varying, 'B'::character varying])::text[]))",
                "n in (1, 2) | (n = ANY (ARRAY[1, 2]))",
                "lower(name) | lower((name)::text)",
                "nextval('s') | nextval('s'::regclass)",
                "null | NULL::character varying",
                "a > -1 | (a > '-1'::integer)",
                "d > '2020-01-01' | (d > '2020-01-01 00:00:00'::date) or not really",
            })
    void theTextRuleForgivesWhatAServerAdds(String written, String stored) {
        boolean expected = !stored.contains("not really");
        assertThat(expressions.sameText(written, stored, TEXT_COLUMNS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a between 0 and 2 | ((a >= 0) AND (a <= 2))",
                "a between 0 and 2 and b > 1 | ((a >= 0) AND (a <= 2) AND (b > 1))",
                "a not between 0 and 2 | ((a < 0) OR (a > 2))",
                "a > 0 and b > 0 and c > 0 | ((a > 0) AND ((b > 0) AND (c > 0)))",
                "a > 0 or b > 0 and c > 0 | ((a > 0) OR ((b > 0) AND (c > 0)))",
                "status in ('A') | ((status)::text = 'A'::text)",
                "a >= 1 and a <= 9 | (a <= 9) AND (a >= 1)",
                "status in ('A','B') | status in ('B','A')",
                "not a is null | (NOT (a IS NULL))",
                "now() | CURRENT_TIMESTAMP",
                "current_timestamp() | CURRENT_TIMESTAMP",
                "a + b * 2 | (a + (b * 2))",
                "cast(a as int) = 1 | ((a)::integer = 1)",
                "t.a > 0 | (a > 0)",
                "case when a > 1 then 'x' else 'y' end | CASE WHEN (a > 1) THEN 'x'::text ELSE 'y'::text END",
                "coalesce(a, 0) > 1 and name like 'x%' | ((COALESCE(a, 0) > 1) AND (name LIKE 'x%'::text))",
            })
    void theTreeRuleForgivesAnotherSpelling(String written, String stored) {
        assertThat(expressions.same(written, stored, TEXT_COLUMNS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a > 0 | a > 1",
                "a > 0 | a >= 0",
                "'x' | 'X'",
                "'x' | \"x\"",
                "\"A\" > 0 | a > 0",
                "(a + b) * 2 | a + b * 2",
                "a > 0 and b > 0 or c > 0 | a > 0 and (b > 0 or c > 0)",
                "status in ('A','B') | status not in ('A','B')",
                "status in ('A','B') | status in ('B','A','C')",
                "a between 0 and 2 | a not between 0 and 2",
                "price = 1 | (price)::text = '1'",
                "'abc' | 'abc'::varchar(2)",
                "1.5 | 1.5::integer",
                "not (a > 1 and b > 1) | not a > 1 and b > 1",
                "a - b - c | a - (b - c)",
                "a is null | a is not null",
                "n - 1 > 0 | n -1 >= 0",
                "$$never closed | 'never closed",
            })
    void whatSaysSomethingElseDiffers(String one, String other) {
        assertThat(expressions.same(one, other, TEXT_COLUMNS)).isFalse();
    }

    @Test
    void anExpressionIsWrittenAsPeopleWriteIt() {
        assertThat(expressions.simplified(
                        "(((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) and (n>'-1'::integer))",
                        TEXT_COLUMNS))
                .isEqualTo("(status IN ('A', 'B')) AND (n > -1)");
        assertThat(expressions.simplified("nextval('s'::regclass)", Set.of())).isEqualTo("nextval('s')");
        assertThat(expressions.simplified("a[1]+f(-b, c) - 2", Set.of())).isEqualTo("a[1] + f(-b, c) - 2");
        assertThat(expressions.simplified("'it''s' || E'a\\'b' -- really", Set.of()))
                .isEqualTo("'it''s' || E'a\\'b'");
    }
}
