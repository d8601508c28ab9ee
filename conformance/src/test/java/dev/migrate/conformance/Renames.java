package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.notation.SchemaReader;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.diff.Downgrade;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Renames, which no comparison proposes: what hangs on a table or column follows it, and comes back with it. */
final class Renames {
    private static final String SCHEMA =
            """
            table author
                id bigint not null
                name varchar(40)
                primary key pk_author (id)
                check ck_author_name (name <> 'name')
                index ix_author_name (name)
            table book
                id bigint not null
                author_id bigint
                primary key pk_book (id)
                foreign key fk_book_author (author_id) references author (id)
            """;

    private Renames() {}

    static void check(LiveDatabase database) throws SQLException {
        Catalog empty = database.inspect();
        Schema wanted = database.reconcile(SchemaReader.read(SCHEMA), empty);
        database.run(database.dialect()
                .ddl()
                .script(SchemaDiff.between(empty.schema(), wanted), empty)
                .statements());
        Catalog before = database.inspect();

        List<Operation> upgrade = List.of(
                new RenameColumn(ObjectName.of("author"), "id", "number"),
                new RenameColumn(ObjectName.of("author"), "name", "full name"),
                new RenameTable(ObjectName.of("author"), ObjectName.of("writer")));
        DdlScript there = database.dialect().ddl().script(upgrade, before);
        DdlScript back = database.dialect().ddl().script(Downgrade.of(upgrade), there.after());

        database.execute(List.of("INSERT INTO author VALUES (1, 'Ann')", "INSERT INTO book VALUES (1, 1)"));
        database.run(there.statements());
        assertThat(database.inspect().schema()).isEqualTo(there.after().schema());
        String column = database.dialect().identifiers().quote("full name");
        database.execute(List.of("UPDATE writer SET " + column + " = 'Bob' WHERE " + column + " = 'Ann'"));
        database.run(back.statements());
        Catalog restored = database.inspect();
        // SQLite keeps the quotes that the other name needed.
        assertThat(database.reconcile(before.schema(), restored)).isEqualTo(restored.schema());
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM author JOIN book ON author_id = author.id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Bob");
        }
    }
}
