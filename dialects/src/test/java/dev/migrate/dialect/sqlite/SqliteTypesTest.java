package dev.migrate.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteTypesTest {
    private final SqliteTypes types = new SqliteTypes();

    @Test
    void keepsWhateverIsDeclared() throws SQLException {
        List<String> texts = List.of(
                "varchar(20)",
                "numeric(19,4)",
                "timestamp with time zone",
                "timestamp(6) with time zone",
                "int(11) unsigned",
                "double precision",
                "varchar(255) array",
                "enum('a','b')",
                "\"select\"",
                "\"two words\"",
                "shop.mood",
                "VARCHAR(5)");
        for (String text : texts) {
            ColumnType canonical = types.canonical(ColumnType.parse(text));
            Table table = Table.of(ObjectName.of("t"), Column.of("c", canonical));
            try (Database database = new Database(new SqliteDefinitions().createTable(table))) {
                assertThat(database.table("t").columns().get(0).type()).as(text).isEqualTo(canonical);
            }
            assertThat(types.canonical(canonical)).isEqualTo(canonical);
        }
    }

    @Test
    void leavesOutArgumentsThatSqliteCannotWrite() {
        assertThat(types.sql(ColumnType.parse("enum('a','b')"))).isEqualTo("enum");
        assertThat(types.sql(ColumnType.parse("int(11) unsigned"))).isEqualTo("int unsigned(11)");
    }

    @Test
    void takesTextThatIsNoTypeAsItIs() {
        assertThat(types.declared("odd (").name()).isEqualTo("odd (");
        assertThat(types.declared(" ")).isEqualTo(SqliteTypes.NONE);
    }

    @Test
    void findsAffinitiesByTheWordsInATypesName() {
        assertThat(List.of("bigint", "varchar(2)", "clob", "blob", "double", "decimal(2)", "charint", "any"))
                .extracting(text -> Affinity.of(ColumnType.parse(text)))
                .containsExactly(
                        Affinity.INTEGER,
                        Affinity.TEXT,
                        Affinity.TEXT,
                        Affinity.BLOB,
                        Affinity.REAL,
                        Affinity.NUMERIC,
                        Affinity.INTEGER,
                        Affinity.NUMERIC);
    }
}
