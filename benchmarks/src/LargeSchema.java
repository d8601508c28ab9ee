import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** As many tables as are asked for, of ten columns with all that usually hangs on them. */
final class LargeSchema {
    private LargeSchema() {}

    static Schema of(int tables) {
        List<Table> all = new ArrayList<>(tables);
        for (int i = 0; i < tables; i++) {
            all.add(table(i));
        }
        return Schema.of(all, List.of(), List.of());
    }

    /** The schema of so many tables after ten changes, spread over it. */
    static Schema changed(int tables) {
        Schema schema = of(tables);
        List<Table> all = new ArrayList<>(schema.tables().values());
        for (int i = 0; i < 10; i++) {
            int at = i * (tables / 10);
            List<Column> columns = new ArrayList<>(all.get(at).columns());
            columns.add(Column.of("added", "varchar(40)"));
            all.set(at, all.get(at).withColumns(columns));
        }
        return Schema.of(all, List.of(), List.of());
    }

    private static Table table(int number) {
        String name = name(number);
        return new Table(
                ObjectName.of(name),
                List.of(
                        Column.of("id", "bigint")
                                .notNull()
                                .withIdentity(new Identity(Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT)),
                        Column.of("parent_id", "bigint"),
                        Column.of("code", "varchar(20)").notNull(),
                        Column.of("title", "varchar(200)"),
                        withDefault("state", "varchar(10)", "'new'"),
                        withDefault("rating", "integer", "0"),
                        withDefault("price", "numeric(12,2)", "0.00"),
                        withDefault("active", "boolean", "true"),
                        withDefault("created_at", "timestamp", "CURRENT_TIMESTAMP"),
                        Column.of("note", "text")),
                new PrimaryKey("pk_" + name, List.of("id")),
                List.of(new UniqueConstraint(
                        "uq_" + name + "_code", List.of("code"), false, Deferrability.NOT_DEFERRABLE)),
                number == 0 ? List.of() : List.of(foreignKey(name, number)),
                List.of(new CheckConstraint("ck_" + name + "_rating", "rating between 0 and 5")),
                List.of(index("ix_" + name + "_title", "title"), index("ix_" + name + "_state", "state", "created_at")),
                null,
                new TreeMap<>());
    }

    private static ForeignKey foreignKey(String name, int number) {
        return new ForeignKey(
                "fk_" + name + "_parent",
                List.of("parent_id"),
                ObjectName.of(name(number / 2)),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    private static Column withDefault(String name, String type, String value) {
        return Column.of(name, type).notNull().withDefault(new DefaultValue(value));
    }

    private static Index index(String name, String... columns) {
        return new Index(
                name, List.of(columns).stream().map(IndexPart::column).toList(), false, null, List.of(), null, false);
    }

    private static String name(int number) {
        return "table_%05d".formatted(number);
    }
}
