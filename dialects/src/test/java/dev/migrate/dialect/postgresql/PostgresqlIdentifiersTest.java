package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlIdentifiersTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#postgresql";

    private final PostgresqlIdentifiers identifiers = new PostgresqlIdentifiers();

    @Test
    void namesAreQuotedOnlyWhereNeeded() {
        assertThat(List.of("contacts", "_x", "a1$b", "time", "value", "position", "name", "user_id"))
                .allSatisfy(name -> assertThat(identifiers.quote(name)).isEqualTo(name));
        assertThat(List.of("Contacts", "order", "user", "1a", "a-b", "a b", "größe", "", "$a"))
                .allSatisfy(name -> assertThat(identifiers.quote(name)).isEqualTo('"' + name + '"'));
        assertThat(identifiers.quote("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(identifiers.quote(new ObjectName("Shop", "order"))).isEqualTo("\"Shop\".\"order\"");
    }

    @Test
    void onlyAsciiIsFolded() {
        assertThat(identifiers.fold("PurchaseORDER_ÄÖ")).isEqualTo("purchaseorder_ÄÖ");
    }

    @Test
    void aNameIsCutBetweenCharacters() {
        assertThat(identifiers.truncate("a".repeat(70))).hasSize(63);
        assertThat(identifiers.truncate("ä".repeat(40))).isEqualTo("ä".repeat(31));
        assertThat(identifiers.truncate("😀".repeat(20))).isEqualTo("😀".repeat(15));
    }

    /** Each keyword of the server as the name of everything, and every name comes back as it was. */
    @ParameterizedTest
    @MethodSource(ENGINES)
    void everyKeywordIsAName(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            List<Table> tables = new ArrayList<>();
            List<EnumType> types = new ArrayList<>();
            for (String keyword : fixture.rows("SELECT word FROM pg_get_keywords() ORDER BY word")) {
                types.add(new EnumType(ObjectName.of("t" + keyword), List.of("a")));
                tables.add(Table.of(
                                ObjectName.of(keyword),
                                Column.of(keyword, "integer").notNull(),
                                Column.of("other", "text"))
                        .withPrimaryKey(new PrimaryKey(keyword + "_pkey", List.of(keyword)))
                        .withUniques(List.of(UniqueConstraint.of(keyword + "_key", keyword, "other")))
                        .withIndexes(List.of(Index.of(keyword + "_idx", "other", keyword))));
            }
            Schema schema = Schema.of(tables, List.of(), types);
            fixture.create(schema);
            assertThat(fixture.schema()).isEqualTo(schema);
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anyTextIsAName(TestEngine engine) throws SQLException {
        try (DialectFixture fixture = new DialectFixture(engine)) {
            List<Table> tables = new ArrayList<>();
            for (String name : List.of("Größe", "a \"b\" c", "O'Brien", "日本", "semi;colon", "x.y", "ABC", "--", "%s")) {
                tables.add(
                        Table.of(ObjectName.of(name), Column.of(name, "integer").withComment("it's " + name))
                                .withUniques(List.of(UniqueConstraint.of("u " + name, name)))
                                .withComment(name));
            }
            Schema schema = Schema.of(tables, List.of(), List.of());
            fixture.create(schema);
            assertThat(fixture.schema()).isEqualTo(schema);
        }
    }
}
